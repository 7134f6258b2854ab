package imr.domain.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether an earlier utilization review decision on the same treatment is still in effect: for 12 months from its date, its last day included,
 * unless a change in the material facts is documented (Labor Code 4610(k)).
 */
record EarlierDecisions(EligibilityFacts facts, UrDecision decision) {
    private static final int MONTHS = 12;

    List<EligibilityWarning> warnings() {
        List<EligibilityWarning> warnings = new ArrayList<>();
        boolean undated = false;
        for (EarlierReview earlier : facts.earlier()) {
            LocalDate requested = facts.requested();
            LocalDate lastDay = earlier.urDecided().plusMonths(MONTHS);
            if (earlier.urDecided().equals(decision.decided()))
                warnings.add(duplicate(earlier, "the same decision of " + earlier.urDecided()));
            else if (requested == null) undated |= !facts.changeShown();
            else if (!facts.changeShown() && !requested.isBefore(earlier.urDecided()) && !requested.isAfter(lastDay))
                warnings.add(duplicate(earlier, "requested " + requested + ", decision in effect until " + lastDay));
        }
        if (undated)
            warnings.add(new EligibilityWarning(
                    EligibilityReason.DATE_MISSING,
                    "/requested",
                    "an earlier decision on the treatment may still be in effect"));
        return warnings;
    }

    private static EligibilityWarning duplicate(EarlierReview earlier, String why) {
        return new EligibilityWarning(EligibilityReason.DUPLICATE, "/earlier", earlier.caseNumber() + ": " + why);
    }
}
