package imr.domain;

import java.util.regex.Pattern;

/**
 * A treatment that guidelines rule on, such as {@code acupuncture} or {@code imaging.mri}: a code from the treatment catalogue, whose
 * groups are those of the published decision search. Dots go from the general to the particular.
 */
public record TreatmentId(String code) implements Comparable<TreatmentId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:[-.][a-z0-9]+)*");

    /** For a request that could not be placed in the catalogue; it stays visible and gets no recommendation. */
    public static final TreatmentId UNRECOGNIZED = new TreatmentId("unrecognized");

    public TreatmentId {
        if (!isValid(code))
            throw new IllegalArgumentException("a treatment code is lower case words with dashes and dots");
    }

    public static boolean isValid(String code) {
        return FORM.matcher(code).matches();
    }

    /** Whether this is the other treatment or one of its kinds: {@code imaging.mri} is within {@code imaging}. */
    public boolean isWithin(TreatmentId general) {
        int length = general.code.length();
        return code.startsWith(general.code) && (code.length() == length || code.charAt(length) == '.');
    }

    @Override
    public int compareTo(TreatmentId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
