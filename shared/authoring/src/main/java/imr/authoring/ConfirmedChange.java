package imr.authoring;

import imr.guidelines.library.FactQuery;
import imr.guidelines.library.FactTest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That a text says otherwise than its draft, and how: what the criterion asks of a fact in the text, in place of what was drafted. The rest
 * of the criterion was found to be as drafted.
 *
 * @param says  the criterion's sentence as the text has it, in one's own words; {@code null} where the draft's still holds
 * @param tests what is asked of each fact whose comparison the text has otherwise
 */
public record ConfirmedChange(@Nullable String says, Map<FactQuery, FactTest> tests) {
    public ConfirmedChange {
        tests = Collections.unmodifiableMap(new LinkedHashMap<>(tests));
    }
}
