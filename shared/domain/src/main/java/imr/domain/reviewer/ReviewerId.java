package imr.domain.reviewer;

import java.util.regex.Pattern;

/**
 * A reviewer outside the registry: {@code R-} and four to eight digits. Digits alone, so that no name can be read from it.
 *
 * <p>Another form throws {@link IllegalArgumentException}.
 */
public record ReviewerId(String value) implements Comparable<ReviewerId> {
    private static final Pattern FORM = Pattern.compile("R-\\d{4,8}");

    public ReviewerId {
        if (!isValid(value)) throw new IllegalArgumentException("a reviewer's id is R- and four to eight digits");
    }

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(ReviewerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
