package imr.store;

import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What intake found in an upload, as a whole: the same files give the same state, whatever the order they came in.
 *
 * @param problems keep the case from being assembled or, once it is, from being evaluated
 * @param warnings do not
 * @param missing  announced files that are not there
 * @param version  the case version made of it
 * @param assembledFrom digest of the application that version was made of; {@code null} while there is none
 * @param findings what intake found in that application; {@code null} likewise
 */
public record UploadState(
        String uploadId,
        UploadStatus status,
        List<Problem> problems,
        List<Problem> warnings,
        List<String> missing,
        @Nullable CaseVersion version,
        @Nullable Digest assembledFrom,
        @Nullable IntakeFindings findings) {
    public UploadState {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
        missing = List.copyOf(missing);
    }

    /** An upload whose application nobody has to tell from a later one. */
    public UploadState(
            String uploadId,
            UploadStatus status,
            List<Problem> problems,
            List<Problem> warnings,
            List<String> missing,
            @Nullable CaseVersion version) {
        this(uploadId, status, problems, warnings, missing, version, null, null);
    }

    /** The same upload with one more warning, unless it has it. */
    public UploadState warningOnce(Problem warning) {
        if (warnings.contains(warning)) return this;
        List<Problem> more = new ArrayList<>(warnings);
        more.add(warning);
        return new UploadState(uploadId, status, problems, more, missing, version, assembledFrom, findings);
    }

    /** The same upload for whoever may not learn of other cases. */
    public UploadState withoutFindings() {
        return new UploadState(uploadId, status, problems, warnings, missing, version, assembledFrom, null);
    }

    /** The same upload with other problems. */
    public UploadState with(List<Problem> newProblems) {
        return new UploadState(uploadId, status, newProblems, warnings, missing, version, assembledFrom, findings);
    }
}
