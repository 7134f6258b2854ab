package imr.store;

import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.casefile.Priority;
import imr.domain.determination.CaseOutcome;
import imr.domain.determination.Deadlines;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The head of a case. Every change of a case goes through it: the change is made only if the revision is still the one that was read.
 *
 * @param revision   counts changes, from 1; 0 before the first is stored
 * @param opened     when the first file came in
 * @param priority   {@code null} until an application could be read
 * @param assembled  the latest version that was assembled
 * @param determined the latest version that has a determination
 * @param published  the version whose public copy can be read
 * @param outcome    of the determined version
 * @param late       whether the determination was not stored by the day it was due; a late one is still issued (Labor Code 4610.6(d))
 */
public record CaseState(
        CaseNumber caseNumber,
        long revision,
        CaseStatus status,
        Instant opened,
        @Nullable Priority priority,
        Deadlines deadlines,
        boolean late,
        @Nullable CaseVersion assembled,
        @Nullable CaseVersion determined,
        @Nullable CaseVersion published,
        @Nullable CaseOutcome outcome) {

    /** A case of which nothing is known but its number. */
    public static CaseState opened(CaseNumber caseNumber, Instant at) {
        return new CaseState(
                caseNumber,
                0,
                CaseStatus.AWAITING_FILES,
                at,
                null,
                new Deadlines(null, null),
                false,
                null,
                null,
                null,
                null);
    }

    /** The same case elsewhere on its way. */
    public CaseState with(CaseStatus newStatus) {
        return new CaseState(
                caseNumber,
                revision,
                newStatus,
                opened,
                priority,
                deadlines,
                late,
                assembled,
                determined,
                published,
                outcome);
    }

    public CaseState dueBy(Priority newPriority, Deadlines newDeadlines) {
        return new CaseState(
                caseNumber,
                revision,
                status,
                opened,
                newPriority,
                newDeadlines,
                late,
                assembled,
                determined,
                published,
                outcome);
    }

    public CaseState assembledAs(CaseVersion version) {
        return new CaseState(
                caseNumber,
                revision,
                CaseStatus.IN_EVALUATION,
                opened,
                priority,
                deadlines,
                late,
                version,
                determined,
                published,
                outcome);
    }

    /** Determined in this version; if it was published before, that was with another text, so it no longer is. */
    public CaseState determinedAs(CaseVersion version, CaseOutcome newOutcome) {
        return new CaseState(
                caseNumber,
                revision,
                CaseStatus.RECOMMENDED,
                opened,
                priority,
                deadlines,
                late,
                assembled,
                version,
                version.equals(published) ? null : published,
                newOutcome);
    }

    public CaseState publishedAs(CaseVersion version) {
        return new CaseState(
                caseNumber,
                revision,
                CaseStatus.PUBLISHED,
                opened,
                priority,
                deadlines,
                late,
                assembled,
                determined,
                version,
                outcome);
    }

    public CaseState markedLate() {
        return new CaseState(
                caseNumber,
                revision,
                status,
                opened,
                priority,
                deadlines,
                true,
                assembled,
                determined,
                published,
                outcome);
    }

    CaseState next() {
        return new CaseState(
                caseNumber,
                revision + 1,
                status,
                opened,
                priority,
                deadlines,
                late,
                assembled,
                determined,
                published,
                outcome);
    }
}
