package imr.store;

import imr.domain.CaseVersion;
import imr.domain.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What intake found in an upload, as a whole: the same files give the same state, whatever the order they came in.
 *
 * @param problems keep the case from being assembled or, once it is, from being evaluated
 * @param warnings do not
 * @param missing  announced files that are not there
 * @param version  the case version made of it
 */
public record UploadState(
        String uploadId,
        UploadStatus status,
        List<Problem> problems,
        List<Problem> warnings,
        List<String> missing,
        @Nullable CaseVersion version) {
    public UploadState {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
        missing = List.copyOf(missing);
    }

    /** The same upload with other problems. */
    public UploadState with(List<Problem> newProblems) {
        return new UploadState(uploadId, status, newProblems, warnings, missing, version);
    }
}
