package imr.domain.reviewer;

import java.util.ArrayList;
import java.util.List;

/** Screens what could bias a reviewer: ties to a party, the worker as a patient, an earlier review (Labor Code 139.5(c)(2), (d)(5), (d)(6)). */
final class Impartial {
    private Impartial() {}

    /** Every reason against, empty when there is none. */
    static List<Refusal> screen(Reviewer reviewer, CaseProfile profile) {
        List<Refusal> refusals = new ArrayList<>();
        if (profile.formerReviewers().contains(reviewer.id())) refusals.add(former());
        if (hasReviewed(reviewer, profile))
            refusals.add(new Refusal(RefusalCode.REVIEWED_BEFORE, "Has reviewed this dispute before."));
        for (Party party : profile.parties()) withParty(reviewer, party, refusals);
        return refusals;
    }

    /** Why the one who made a reversed determination is not asked again. */
    static Refusal former() {
        return new Refusal(
                RefusalCode.FORMER_REVIEWER, "Made the determination that was reversed; another has to decide.");
    }

    private static boolean hasReviewed(Reviewer reviewer, CaseProfile profile) {
        return reviewer.interests().earlierReviews().stream()
                .anyMatch(earlier -> earlier.equals(profile.caseNumber())
                        || profile.sameDispute().contains(earlier));
    }

    private static void withParty(Reviewer reviewer, Party party, List<Refusal> refusals) {
        String whom = "%s (%s)".formatted(party.role().words(), party.id());
        if (reviewer.person().equals(party.id()))
            refusals.add(new Refusal(RefusalCode.IS_A_PARTY, "Is %s.".formatted(whom)));
        if (party.role() == PartyRole.EMPLOYEE
                && reviewer.interests().treatedWorkers().contains(party.id()))
            refusals.add(new Refusal(RefusalCode.TREATED_THE_WORKER, "Has treated %s.".formatted(whom)));
        for (Affiliation tie : reviewer.interests().affiliations())
            if (tie.isMaterial() && tie.with().equals(party.id()))
                refusals.add(new Refusal(code(tie), "Is tied to %s: %s.".formatted(whom, tie.words())));
    }

    private static RefusalCode code(Affiliation tie) {
        return switch (tie) {
            case Affiliation.Professional _ -> RefusalCode.PROFESSIONAL_TIE;
            case Affiliation.Familial _ -> RefusalCode.FAMILY_TIE;
            case Affiliation.Financial _ -> RefusalCode.FINANCIAL_TIE;
        };
    }
}
