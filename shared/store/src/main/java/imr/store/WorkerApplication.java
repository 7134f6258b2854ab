package imr.store;

import imr.domain.CaseNumber;
import imr.domain.Digest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an application has in common with others of the same worker, so that these are found: duplicates (Labor Code 4610(k)), and what may be
 * reviewed as one (8 CCR 9792.10.4(a)). Of worker, physician and treatments it holds digests alone.
 *
 * @param worker     of what identifies the worker
 * @param physician  of what identifies the requesting physician; {@code null} where the application does not say
 * @param filed      {@code null} where not stated, as the other days
 * @param decided    date of the utilization review decision
 * @param treatments of what is asked for, an item each
 */
public record WorkerApplication(
        Digest worker,
        CaseNumber caseNumber,
        @Nullable Digest physician,
        @Nullable LocalDate injury,
        @Nullable LocalDate filed,
        @Nullable LocalDate decided,
        List<Digest> treatments) {
    public WorkerApplication {
        treatments = List.copyOf(treatments);
    }
}
