package imr.domain.fact;

/**
 * A name from the fact vocabulary ({@code facts.yaml}), such as {@code medication.reduced}: lower-case words with dashes, dots from the
 * general to the particular.
 */
public record FactId(String value) implements Comparable<FactId> {
    public FactId {
        if (!isValid(value)) throw new IllegalArgumentException("a fact id is lower-case words with dashes and dots");
    }

    public static boolean isValid(String value) {
        boolean inWord = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) inWord = true;
            else if ((c == '-' || c == '.') && inWord) inWord = false;
            else return false;
        }
        return inWord;
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
