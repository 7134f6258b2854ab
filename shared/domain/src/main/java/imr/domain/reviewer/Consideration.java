package imr.domain.reviewer;

import java.util.List;

/**
 * What became of one reviewer when a case was assigned.
 *
 * @param licensedInJurisdiction whether the licence is one that is preferred
 * @param openReviews            reviews open at that time
 * @param refusals               every reason for not asking; empty for those who could be asked
 */
public record Consideration(
        ReviewerId reviewer, boolean licensedInJurisdiction, int openReviews, List<Refusal> refusals) {
    public Consideration {
        refusals = List.copyOf(refusals);
    }

    public boolean couldBeAsked() {
        return refusals.isEmpty();
    }

    public boolean isRefusedFor(RefusalCode code) {
        return refusals.stream().anyMatch(refusal -> refusal.code() == code);
    }
}
