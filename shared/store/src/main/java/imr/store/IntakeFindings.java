package imr.store;

import imr.domain.Digest;
import imr.domain.clock.Occurrences;
import imr.domain.eligibility.EligibilityWarning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What intake found in an application for whoever decides on its eligibility.
 *
 * @param warnings what may stand between it and its review; a person weighs them
 * @param stated   what it tells the clocks
 * @param worker   under which others of the same worker are found; {@code null} where nothing identifies the worker
 */
public record IntakeFindings(
        List<EligibilityWarning> warnings,
        Occurrences stated,
        @Nullable Digest worker) {
    public IntakeFindings {
        warnings = List.copyOf(warnings);
    }
}
