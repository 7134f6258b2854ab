package imr.store;

import imr.domain.TreatmentId;
import imr.domain.evaluation.Outcome;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Items of published determinations, by the month of publication, oldest first. */
public interface PublishedItems {
    Page<PublishedItem> ofMonth(YearMonth month, @Nullable String after, int most);

    Page<PublishedItem> ofTreatment(TreatmentId treatment, YearMonth month, @Nullable String after, int most);

    Page<PublishedItem> ofOutcome(Outcome outcome, YearMonth month, @Nullable String after, int most);
}
