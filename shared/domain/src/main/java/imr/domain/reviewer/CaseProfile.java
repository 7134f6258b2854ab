package imr.domain.reviewer;

import imr.domain.CaseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What of a case decides who may review it.
 *
 * @param treatments      what is disputed, at least one; a reviewer has to fit each
 * @param jurisdiction    the state whose licence is preferred (Labor Code 139.5(d)(4)): California
 * @param date            day of assignment, on which licences must be good
 * @param parties         everybody a reviewer may not be tied to, the employee among them
 * @param sameDispute     other case numbers under which this dispute was reviewed before
 * @param formerReviewers who made the determination that was reversed; empty unless the case was remanded (Labor Code 4610.6(i))
 */
public record CaseProfile(
        CaseNumber caseNumber,
        List<DisputedTreatment> treatments,
        UsState jurisdiction,
        LocalDate date,
        List<Party> parties,
        Set<CaseNumber> sameDispute,
        Set<ReviewerId> formerReviewers) {
    public CaseProfile {
        treatments = List.copyOf(treatments);
        parties = List.copyOf(parties);
        sameDispute = Set.copyOf(sameDispute);
        formerReviewers = Set.copyOf(formerReviewers);
        if (treatments.isEmpty()) throw new IllegalArgumentException("a case disputes at least one treatment");
        if (parties.stream().noneMatch(party -> party.role() == PartyRole.EMPLOYEE))
            throw new IllegalArgumentException(
                    "a case has an employee; without one nobody can be screened for having treated them");
    }
}
