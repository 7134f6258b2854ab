package imr.store;

import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.casefile.Priority;
import imr.domain.determination.CaseOutcome;
import imr.domain.determination.Deadlines;
import imr.domain.process.OpenClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
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
 * @param clocks      of what is still to be done, as the review last left it; {@code null} before its first act. Ask {@link DueDays}
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
        @Nullable CaseOutcome outcome,
        @Nullable List<OpenClock> clocks) {
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
        LocalDate due = DueDays.determination(this);
        return late || (status.isOpen() && due != null && due.isBefore(dayOf(now)));
    }

    /** Whether a version is on its way through the stages: assembled, and not determined yet. */
    public boolean isUnderWay() {
        return status == CaseStatus.IN_EVALUATION && assembled != null;
    }

    /** The same case elsewhere on its way. */
    public CaseState with(CaseStatus newStatus) {
        return changed(draft -> draft.status = newStatus);
    }

    /** With deadlines of its own; a mark that rested on other ones goes. */
    public CaseState dueBy(Priority newPriority, Deadlines newDeadlines) {
        return changed(draft -> {
            draft.priority = newPriority;
            draft.deadlines = newDeadlines;
            draft.late = late && newDeadlines.equals(deadlines);
        });
    }

    /** On its way with a version that was assembled when the case was opened. */
    public CaseState assembledAs(CaseVersion version) {
        return assembledAs(version, opened);
    }

    /** On its way with a new version; what failed on an older one is over. */
    public CaseState assembledAs(CaseVersion version, Instant at) {
        return changed(draft -> {
            draft.status = CaseStatus.IN_EVALUATION;
            draft.assembled = version;
            draft.assembledAt = at;
            draft.failed = null;
        });
    }

    /** With a stage that failed on the latest version, or with none. */
    public CaseState failedWith(@Nullable StageFailure failure) {
        return changed(draft -> draft.failed = failure);
    }

    /** Determined in this version; if it was published before, that was with another text, so it no longer is. */
    public CaseState determinedAs(CaseVersion version, CaseOutcome newOutcome) {
        return changed(draft -> {
            draft.status = CaseStatus.RECOMMENDED;
            draft.failed = version.equals(assembled) ? null : failed;
            draft.determined = version;
            draft.published = version.equals(published) ? null : published;
            draft.outcome = newOutcome;
        });
    }

    CaseState publishedAs(CaseVersion version) {
        return changed(draft -> {
            draft.status = CaseStatus.PUBLISHED;
            draft.published = version;
        });
    }

    public CaseState markedLate() {
        return changed(draft -> draft.late = true);
    }

    CaseState with(List<OpenClock> newClocks) {
        return changed(draft -> draft.clocks = newClocks);
    }

    CaseState next() {
        return changed(draft -> draft.revision++);
    }

    private CaseState changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.finished();
    }

    /** What may change of a case, while it changes. */
    private static final class Draft {
        private final CaseState before;
        private long revision;
        private CaseStatus status;
        private @Nullable Priority priority;
        private Deadlines deadlines;
        private boolean late;
        private @Nullable CaseVersion assembled;
        private @Nullable Instant assembledAt;
        private @Nullable StageFailure failed;
        private @Nullable CaseVersion determined;
        private @Nullable CaseVersion published;
        private @Nullable CaseOutcome outcome;
        private @Nullable List<OpenClock> clocks;

        private Draft(CaseState before) {
            this.before = before;
            revision = before.revision;
            status = before.status;
            priority = before.priority;
            deadlines = before.deadlines;
            late = before.late;
            assembled = before.assembled;
            assembledAt = before.assembledAt;
            failed = before.failed;
            determined = before.determined;
            published = before.published;
            outcome = before.outcome;
            clocks = before.clocks;
        }

        private CaseState finished() {
            return new CaseState(
                    before.caseNumber,
                    revision,
                    status,
                    before.opened,
                    priority,
                    deadlines,
                    late,
                    assembled,
                    assembledAt,
                    failed,
                    determined,
                    published,
                    outcome,
                    clocks);
        }
    }
}
