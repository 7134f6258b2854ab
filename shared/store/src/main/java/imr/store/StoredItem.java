package imr.store;

import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.ItemNumber;
import imr.domain.TreatmentId;
import imr.domain.evaluation.CriterionId;
import imr.domain.evaluation.Outcome;
import imr.domain.evaluation.Recommendation;
import org.jspecify.annotations.Nullable;

/**
 * One item of a determination.
 *
 * @param outcome   {@code null} without a recommendation
 * @param reason    why it is upheld
 * @param guideline label of the guideline relied on
 * @param because   why there is no recommendation
 * @param issuance  what it is found and counted by once it is published; {@code null} while it is a recommendation
 */
public record StoredItem(
        CaseNumber caseNumber,
        CaseVersion version,
        ItemNumber number,
        String text,
        TreatmentId treatment,
        @Nullable Outcome outcome,
        Recommendation.@Nullable Reason reason,
        @Nullable CriterionId deciding,
        @Nullable String guideline,
        @Nullable String because,
        @Nullable Issuance issuance) {
    /** The item alone, for whoever looks the case up. */
    public StoredItem withoutIssuance() {
        return new StoredItem(
                caseNumber, version, number, text, treatment, outcome, reason, deciding, guideline, because, null);
    }
}
