package imr.store;

import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.process.AuditEntry;
import imr.domain.reviewer.ReviewerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The state of cases. Reads see every change that was reported as done; lists over many cases may lag behind by a moment. */
public interface CaseStates {
    Optional<CaseState> find(CaseNumber caseNumber);

    Optional<UploadState> upload(CaseNumber caseNumber, String uploadId);

    /** Everything about a case; empty when no such case is known. */
    Optional<CaseFolder> folder(CaseNumber caseNumber);

    /** Stores a change as a whole; {@code false}, and nothing stored, when the case has changed since. */
    boolean commit(CaseChange change);

    /** Notes what was found in a file, over what was noted before. */
    void note(CaseNumber caseNumber, String uploadId, FileCheck check);

    /** What was noted of the files of an upload, by name. */
    List<FileCheck> checks(CaseNumber caseNumber, String uploadId);

    Optional<StoredDetermination> determination(CaseNumber caseNumber, CaseVersion version);

    /** The record of the review of a case as it is kept, oldest first, whatever became of it: for whoever verifies it. */
    List<String> record(CaseNumber caseNumber);

    /** The record of the review of a case, oldest first. */
    List<AuditEntry> entries(CaseNumber caseNumber);

    /** The answer that a request of this key got; empty when none did. */
    Optional<KeyedReply> reply(CaseNumber caseNumber, String key);

    /** The open reviews of a reviewer, those due first first. */
    Page<CaseNumber> reviewsOf(ReviewerId reviewer, @Nullable String after, int most);

    /** The applications of a worker, in order of their case numbers. */
    List<WorkerApplication> applicationsOf(Digest worker);

    /** The items of a determination, in order. */
    List<StoredItem> items(CaseNumber caseNumber, CaseVersion version);

    /**
     * All cases in which something is still to be done, those with the earliest clock first: open ones, and issued ones to be implemented. Those
     * without a due day come last.
     *
     * @param after {@link Page#next()} of the part before; {@code null} for the first
     */
    Page<CaseState> clocksByDue(@Nullable String after, int most);

    /**
     * Cases that await somebody, those due first first: those that await a reviewer, and among them those on which a stage failed, which await
     * whoever runs the stages.
     */
    Page<CaseState> attentionByDue(@Nullable String after, int most);

    /** Keeps an object that belongs to no case. */
    void keep(StrayUpload stray);

    /** The strays of a day (UTC), oldest first. */
    List<StrayUpload> strays(LocalDate day);
}
