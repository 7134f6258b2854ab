package imr.guidelines.evaluation;

import imr.domain.TreatmentId;
import imr.domain.fact.Fact;
import imr.guidelines.library.FactQuery;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Whether a fact is of the treatment that is asked about. */
final class Bindings {
    /** Treatments by the codes of the library, of which there are as many as it names. */
    private static final Map<String, TreatmentId> NAMED = new ConcurrentHashMap<>();

    private Bindings() {}

    /** The treatment a qualifier names by its code; {@code null} where any counts. */
    static @Nullable TreatmentId named(@Nullable String of) {
        return of == null || of.equals(FactQuery.ANY) ? null : NAMED.computeIfAbsent(of, TreatmentId::new);
    }

    static boolean ofTreatment(Fact fact, @Nullable TreatmentId asked) {
        if (asked == null) return true;
        TreatmentId of = fact.of();
        return of != null && (of.isWithin(asked) || asked.isWithin(of));
    }
}
