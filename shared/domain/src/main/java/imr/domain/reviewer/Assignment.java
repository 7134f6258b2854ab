package imr.domain.reviewer;

import imr.domain.CaseNumber;
import imr.domain.Digest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked to review a case, with everybody who was considered and why the others were not asked. It is the record by which a remand proves
 * that another reviewer decides although no name may be disclosed (Labor Code 4610.6(f) and (i)).
 *
 * @param formerReviewers who may not decide again
 * @param proposed        {@code null} when nobody can be asked; then more than one reviewer may be needed, which the administrative director
 *                        approves (8 CCR 9792.10.6(c)), or somebody new
 * @param considered      those who can be asked in the order in which they would be, then the others by id
 */
public record Assignment(
        CaseNumber caseNumber,
        LocalDate date,
        Set<ReviewerId> formerReviewers,
        @Nullable ReviewerId proposed,
        List<Consideration> considered) {
    /**
     * As a proof: refuses to exist when it proves nothing.
     *
     * @throws IllegalArgumentException when the one proposed is not among those who can be asked, or a former reviewer is not refused
     */
    public Assignment {
        formerReviewers = Set.copyOf(formerReviewers);
        considered = List.copyOf(considered);
        ReviewerId asked = proposed;
        if (asked != null && considered.stream().noneMatch(one -> one.reviewer().equals(asked) && one.couldBeAsked()))
            throw new IllegalArgumentException("only somebody who passed every screen is proposed");
        for (ReviewerId former : formerReviewers)
            if (considered.stream()
                    .noneMatch(one -> one.reviewer().equals(former) && one.isRefusedFor(RefusalCode.FORMER_REVIEWER)))
                throw new IllegalArgumentException("a former reviewer is refused, and it is recorded: " + former);
    }

    /**
     * Proposes a reviewer: of those who pass every screen, one with a licence of the jurisdiction before others (Labor Code 139.5(d)(4)), then the
     * one with the fewest reviews open. Among equals the case decides, not the order of the registry, so that the same input always gives the
     * same reviewer and no reviewer always comes first.
     */
    public static Assignment propose(ReviewerRegistry registry, CaseProfile profile, Load load) {
        List<Consideration> able = new ArrayList<>();
        List<Consideration> refused = new ArrayList<>();
        for (Reviewer reviewer : registry.all()) {
            Consideration one = consider(reviewer, profile, load);
            (one.couldBeAsked() ? able : refused).add(one);
        }
        for (ReviewerId former : profile.formerReviewers())
            if (registry.find(former).isEmpty())
                refused.add(new Consideration(former, false, load.of(former), List.of(Impartial.former())));
        able.sort(order(profile));
        refused.sort(Comparator.comparing(Consideration::reviewer));
        ReviewerId proposed = able.isEmpty() ? null : able.getFirst().reviewer();
        able.addAll(refused);
        return new Assignment(profile.caseNumber(), profile.date(), profile.formerReviewers(), proposed, able);
    }

    private static Consideration consider(Reviewer reviewer, CaseProfile profile, Load load) {
        List<Refusal> refusals = new ArrayList<>(Qualified.screen(reviewer, profile));
        refusals.addAll(Impartial.screen(reviewer, profile));
        return new Consideration(
                reviewer.id(),
                reviewer.isLicensedIn(profile.jurisdiction(), profile.date()),
                load.of(reviewer.id()),
                refusals);
    }

    private static Comparator<Consideration> order(CaseProfile profile) {
        return Comparator.comparing((Consideration one) -> !one.licensedInJurisdiction())
                .thenComparingInt(Consideration::openReviews)
                .thenComparing(one ->
                        Digest.of(profile.caseNumber() + " " + one.reviewer()).hex());
    }
}
