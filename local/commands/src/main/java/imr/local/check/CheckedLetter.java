package imr.local.check;

import imr.checks.CheckResult;
import imr.checks.Draft;
import imr.domain.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A letter with what its checks found.
 *
 * @param name     of its file
 * @param draft    empty when it could not be read
 * @param problems why it could not
 */
record CheckedLetter(String name, Optional<Draft> draft, List<CheckResult> results, List<Problem> problems) {
    CheckedLetter {
        results = List.copyOf(results);
        problems = List.copyOf(problems);
    }

    /** Whether it could not be checked, or would not have been signed. */
    boolean isRefused() {
        return draft.isEmpty() || CheckResult.block(results);
    }
}
