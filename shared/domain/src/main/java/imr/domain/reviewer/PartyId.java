package imr.domain.reviewer;

import java.util.regex.Pattern;

/**
 * Somebody a reviewer could be tied to, without a name: {@code O-} and digits for an organization, {@code P-} and digits for a person.
 *
 * <p>Another form throws {@link IllegalArgumentException}.
 */
public record PartyId(String value) implements Comparable<PartyId> {
    private static final Pattern FORM = Pattern.compile("[OP]-\\d{1,12}");

    public PartyId {
        if (!isValid(value)) throw new IllegalArgumentException("a party's id is O- or P- and digits");
    }

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    public boolean isPerson() {
        return value.startsWith("P");
    }

    @Override
    public int compareTo(PartyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
