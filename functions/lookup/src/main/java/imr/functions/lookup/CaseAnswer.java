package imr.functions.lookup;

import imr.access.Caller;
import imr.access.Role;
import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.Problem;
import imr.domain.casefile.Priority;
import imr.domain.determination.CaseOutcome;
import imr.domain.determination.Deadlines;
import imr.store.AuditEvent;
import imr.store.CaseFolder;
import imr.store.CaseState;
import imr.store.CaseStatus;
import imr.store.DueDays;
import imr.store.StageFailure;
import imr.store.StoredDetermination;
import imr.store.StoredItem;
import imr.store.UploadState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the API says of a case.
 *
 * @param assembled  latest version with a case file
 * @param determined latest version with a determination; outcome and items are its. Parties are given those of a signed one only: a
 *                   recommendation is nobody's decision
 * @param problems   a stage that failed, and of all uploads what the uploader has to act on
 * @param warnings   of all uploads, what keeps nothing back
 * @param missing    of uploads that are not complete, the files that are not there
 * @param audit      for auditors only
 */
record CaseAnswer(
        CaseNumber caseNumber,
        CaseStatus state,
        @Nullable Priority priority,
        Deadlines deadlines,
        boolean late,
        @Nullable CaseVersion assembled,
        @Nullable CaseVersion determined,
        @Nullable CaseVersion published,
        @Nullable CaseOutcome outcome,
        List<StoredItem> items,
        List<Problem> problems,
        List<Problem> warnings,
        List<String> missing,
        List<UploadState> uploads,
        @Nullable List<AuditEvent> audit) {

    static CaseAnswer of(CaseFolder folder, Caller caller, Instant now) {
        CaseState state = folder.state();
        List<UploadState> uploads = folder.uploads();
        StoredDetermination shown = shown(folder, caller).orElse(null);
        StageFailure failed = state.failed();
        List<Problem> problems = new ArrayList<>();
        if (failed != null) problems.add(failed.problem());
        uploads.forEach(upload -> problems.addAll(upload.problems()));
        return new CaseAnswer(
                state.caseNumber(),
                state.status(),
                state.priority(),
                deadlines(state),
                state.isLate(now),
                state.assembled(),
                state.determined(),
                state.published(),
                shown == null ? null : shown.outcome(),
                folder.items().stream()
                        .filter(item -> shown != null && item.version().equals(shown.version()))
                        .map(StoredItem::withoutIssuance)
                        .toList(),
                problems,
                uploads.stream().flatMap(u -> u.warnings().stream()).toList(),
                uploads.stream().flatMap(u -> u.missing().stream()).toList(),
                uploads.stream().map(UploadState::withoutFindings).toList(),
                caller.roles().contains(Role.AUDITOR) ? folder.audit() : null);
    }

    /** While a case is open its clocks may tell more than the application did; what is over stays as it was. */
    private static Deadlines deadlines(CaseState state) {
        Deadlines stated = state.deadlines();
        return state.status().isOpen() ? new Deadlines(DueDays.determination(state), stated.recordsDue()) : stated;
    }

    private static Optional<StoredDetermination> shown(CaseFolder folder, Caller caller) {
        if (caller.isPartyOnly()) return folder.latestSigned();
        return folder.determinations().stream()
                .filter(stored -> stored.version().equals(folder.state().determined()))
                .findFirst();
    }
}
