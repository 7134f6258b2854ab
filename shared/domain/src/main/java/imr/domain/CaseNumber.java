package imr.domain;

import java.util.regex.Pattern;

/**
 * The number of a review case, as the review organization assigns it: {@code CM}, a two-digit year, a dash and seven digits,
 * such as {@code CM16-0219557}.
 *
 * <p>Another form throws {@link IllegalArgumentException}.
 */
public record CaseNumber(String value) implements Comparable<CaseNumber> {
    private static final Pattern FORM = Pattern.compile("CM\\d{2}-\\d{7}");

    public CaseNumber {
        if (!isValid(value))
            throw new IllegalArgumentException("a case number is CM, two digits, a dash and seven digits");
    }

    /** Whether the text has the form of a case number; for callers that report instead of throw. */
    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(CaseNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
