package imr.domain.fact;

import java.util.regex.Pattern;

/**
 * A name from the fact vocabulary ({@code facts.yaml}), such as {@code medication.reduced}: lower-case words with dashes, dots from the
 * general to the particular.
 */
public record FactId(String value) implements Comparable<FactId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:[-.][a-z0-9]+)*");

    public FactId {
        if (!isValid(value)) throw new IllegalArgumentException("a fact id is lower-case words with dashes and dots");
    }

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(FactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
