package imr.domain.process;

import imr.domain.CaseVersion;

/**
 * What of a case a reviewer may read. Who has it now, or decided what is issued, reads the whole of it. Whose determination was reversed keeps that,
 * and sees nothing of the review by another that follows (Labor Code 4610.6(i)). A case that was taken from a reviewer, or ended before it was
 * decided, is no longer theirs.
 */
public sealed interface ReviewerAccess {
    /** The case as it stands, and every version before. */
    record Whole() implements ReviewerAccess {}

    /** @param last the version that the latest reversed determination of theirs rests on; nothing later is for them */
    record Until(CaseVersion last) implements ReviewerAccess {}

    record None() implements ReviewerAccess {}

    /** @param subject the reviewer, by the id that a token names */
    static ReviewerAccess of(ReviewState state, String subject) {
        if (isTheirs(state.stage(), subject)) return new Whole();
        return state.superseded().reversed().stream()
                .map(SupersededDetermination::determination)
                .filter(determination -> determination.reviewer().value().equals(subject))
                .findFirst()
                .<ReviewerAccess>map(determination -> new Until(determination.restsOn()))
                .orElse(new None());
    }

    private static boolean isTheirs(CaseStage stage, String subject) {
        if (stage instanceof CaseStage.Issued(SignedDetermination determination, Aftermath aftermath))
            return determination.reviewer().value().equals(subject);
        return stage.reviewer()
                .filter(reviewer -> reviewer.value().equals(subject))
                .isPresent();
    }
}
