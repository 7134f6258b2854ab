package imr.functions.guidelines;

import imr.domain.BodyPart;
import imr.domain.Digest;
import imr.domain.TreatmentId;
import imr.domain.evaluation.Rank;
import imr.domain.evaluation.Trigger;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Library;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which guidelines of the library in use are in force on a day. What their criteria ask for is for whoever reads a trace. */
record InForce(Library library, Digest release) {
    /**
     * The answer.
     *
     * @param release digest of the library, as evaluations pin it
     */
    record Answer(LocalDate on, Digest release, List<Entry> guidelines) {}

    /**
     * One guideline in one edition.
     *
     * @param source    key of where its dates are from
     * @param trigger   which day of a case has to lie within these dates
     * @param to        {@code null} while in force
     * @param decides   whether it may recommend; not while its criteria were not compared with the text
     * @param bodyParts empty for every body part
     */
    record Entry(
            String id,
            String title,
            String label,
            String citation,
            String edition,
            Rank rank,
            String source,
            LocalDate from,
            @Nullable LocalDate to,
            Trigger trigger,
            boolean decides,
            List<TreatmentId> treatments,
            List<BodyPart> bodyParts) {}

    /** @param treatment only those that speak of it; {@code null} for all */
    Answer on(LocalDate day, @Nullable TreatmentId treatment) {
        return new Answer(
                day,
                release,
                library.content().guidelines().stream()
                        .filter(guideline -> guideline.effective().contains(day))
                        .filter(guideline -> treatment == null
                                || guideline.scope().treatments().stream().anyMatch(treatment::isWithin))
                        .sorted(Comparator.comparing(Guideline::rank).thenComparing(Guideline::id))
                        .map(this::entry)
                        .toList());
    }

    private Entry entry(Guideline guideline) {
        return new Entry(
                guideline.id(),
                guideline.title(),
                guideline.label(),
                guideline.citation(),
                guideline.edition(),
                guideline.rank(),
                guideline.source(),
                guideline.effective().from(),
                guideline.effective().to(),
                guideline.effective().trigger(),
                library.decides(guideline),
                guideline.scope().treatments(),
                guideline.scope().bodyParts());
    }
}
