package imr.store;

import imr.domain.BodyPart;
import imr.domain.TreatmentId;
import imr.domain.evaluation.Outcome;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for among the published items of a month; {@code null} where it does not matter.
 *
 * @param month     of publication
 * @param bodyPart  one of those the treatment is for
 * @param guideline words of the name of the guideline relied on, in small or capital letters
 * @param specialty code of one that the reviewer practises
 */
public record PublishedSearch(
        YearMonth month,
        @Nullable TreatmentId treatment,
        @Nullable BodyPart bodyPart,
        @Nullable Outcome outcome,
        @Nullable String guideline,
        @Nullable String specialty) {
    /** Everything of a month. */
    public static PublishedSearch of(YearMonth month) {
        return new PublishedSearch(month, null, null, null, null, null);
    }

    public PublishedSearch with(TreatmentId wanted) {
        return new PublishedSearch(month, wanted, bodyPart, outcome, guideline, specialty);
    }

    public PublishedSearch with(Outcome wanted) {
        return new PublishedSearch(month, treatment, bodyPart, wanted, guideline, specialty);
    }

    public PublishedSearch with(BodyPart wanted) {
        return new PublishedSearch(month, treatment, wanted, outcome, guideline, specialty);
    }
}
