package imr.functions.review;

import imr.domain.Problem;
import imr.domain.eligibility.EligibilityReason;
import imr.domain.eligibility.EligibilityWarning;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What intake warned of, which whoever finds an application eligible has weighed (8 CCR 9792.10.3). */
final class Warnings {
    private Warnings() {}

    /**
     * Whether a warning is left that the decision does not name; which ones is the answer then.
     *
     * @param overruled reasons that do not hold
     * @param excepted  reasons for which single items do not go to review
     */
    static boolean unanswered(
            Work work, Collection<EligibilityReason> overruled, Collection<EligibilityReason> excepted) {
        Set<EligibilityReason> named = EnumSet.noneOf(EligibilityReason.class);
        named.addAll(overruled);
        named.addAll(excepted);
        List<Problem> left = work.folder().findings().stream()
                .flatMap(findings -> findings.warnings().stream())
                .filter(warning -> !named.contains(warning.reason()))
                .map(Warnings::problem)
                .toList();
        if (left.isEmpty()) return false;
        work.refuse(
                409,
                "WARNINGS_UNANSWERED",
                "Intake warned of what the problems tell. Name each reason that does not hold in reasons, or in excepted with the item"
                        + " it keeps from review; or decide otherwise.",
                left);
        return true;
    }

    private static Problem problem(EligibilityWarning warning) {
        EligibilityReason reason = warning.reason();
        return new Problem(
                reason.name(),
                warning.place(),
                "%s (%s; %s) %s".formatted(reason.sentence(), warning.detail(), reason.citation(), reason.remedy()));
    }
}
