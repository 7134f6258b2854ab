package imr.checks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fault found in a draft. It never repeats the text, only values of it such as an amount, a side or a guideline's name.
 *
 * @param place   where it stands
 * @param against where what it does not go with stands, {@code null} when the fault is in one place
 * @param wrong   what is wrong, one sentence
 * @param advice  what to do, one sentence
 */
public record CheckResult(
        CheckCode code, Place place, @Nullable Place against, String wrong, String advice) {
    public CheckResult {
        if (wrong.isBlank() || advice.isBlank())
            throw new IllegalArgumentException("a result says what is wrong and what to do");
    }

    public CheckResult(CheckCode code, Place place, String wrong, String advice) {
        this(code, place, null, wrong, advice);
    }

    /** Whether any keeps the draft from being signed. */
    public static boolean block(List<CheckResult> results) {
        return results.stream().anyMatch(result -> result.code().blocks());
    }
}
