package imr.store;

import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.casefile.Priority;
import imr.domain.determination.CaseOutcome;
import imr.domain.determination.Deadlines;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The head of a case. Every change of a case goes through it: the change is made only if the revision is still the one that was read.
 *
 * @param revision    counts changes, from 1; 0 before the first is stored
 * @param opened      when the first file came in
 * @param priority    {@code null} until an application could be read
 * @param late        whether it was marked as not determined by the day it was due; ask {@link #isLate}, which knows the day, not only the mark
 * @param assembled   the latest version that was assembled
 * @param assembledAt when that was
 * @param failed      the stage that failed on the latest version, until it comes through
 * @param determined  the latest version that has a determination
 * @param published   the version whose public copy can be read
 * @param outcome     of the determined version
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
        @Nullable Instant assembledAt,
        @Nullable StageFailure failed,
        @Nullable CaseVersion determined,
        @Nullable CaseVersion published,
        @Nullable CaseOutcome outcome) {
    /** The day on which something is late is that of the state whose law sets the deadline. */
    private static final ZoneId CALIFORNIA = ZoneId.of("America/Los_Angeles");

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
                null,
                null,
                null);
    }

    /** The day it is where deadlines are set. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, CALIFORNIA);
    }

    /**
     * Whether the determination was not issued by the day it was due, whatever the case waits for; a late one is still issued (Labor Code
     * 4610.6(d)).
     */
    public boolean isLate(Instant now) {
        LocalDate due = deadlines.determinationDue();
        return late || (status.isOpen() && due != null && due.isBefore(dayOf(now)));
    }

    /** Whether a version is on its way through the stages: assembled, and not determined yet. */
    public boolean isUnderWay() {
        return status == CaseStatus.IN_EVALUATION && assembled != null;
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
                assembledAt,
                failed,
                determined,
                published,
                outcome);
    }

    /** With deadlines of its own; a mark that rested on other ones goes. */
    public CaseState dueBy(Priority newPriority, Deadlines newDeadlines) {
        return new CaseState(
                caseNumber,
                revision,
                status,
                opened,
                newPriority,
                newDeadlines,
                late && newDeadlines.equals(deadlines),
                assembled,
                assembledAt,
                failed,
                determined,
                published,
                outcome);
    }

    /** On its way with a version that was assembled when the case was opened. */
    public CaseState assembledAs(CaseVersion version) {
        return assembledAs(version, opened);
    }

    /** On its way with a new version; what failed on an older one is over. */
    public CaseState assembledAs(CaseVersion version, Instant at) {
        return new CaseState(
                caseNumber,
                revision,
                CaseStatus.IN_EVALUATION,
                opened,
                priority,
                deadlines,
                late,
                version,
                at,
                null,
                determined,
                published,
                outcome);
    }

    /** With a stage that failed on the latest version, or with none. */
    public CaseState failedWith(@Nullable StageFailure failure) {
        return new CaseState(
                caseNumber,
                revision,
                status,
                opened,
                priority,
                deadlines,
                late,
                assembled,
                assembledAt,
                failure,
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
                assembledAt,
                version.equals(assembled) ? null : failed,
                version,
                version.equals(published) ? null : published,
                newOutcome);
    }

    CaseState publishedAs(CaseVersion version) {
        return new CaseState(
                caseNumber,
                revision,
                CaseStatus.PUBLISHED,
                opened,
                priority,
                deadlines,
                late,
                assembled,
                assembledAt,
                failed,
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
                assembledAt,
                failed,
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
                assembledAt,
                failed,
                determined,
                published,
                outcome);
    }
}
