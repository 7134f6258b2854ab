package imr.reading.fact;

import imr.domain.fact.Fact;
import imr.domain.fact.FactStatus;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a careful reader takes from a sentence, {@code +treatment.helped(physical-therapy)}: {@code +} it is stated, {@code -} it is denied,
 * {@code ?} readers may differ, so that it counts neither way.
 *
 * @param of the treatment or the drug; {@code null} where none is asked for
 */
record LabelledFact(char sign, String id, @Nullable String of) {
    private static final Pattern FORM = Pattern.compile("([+?-])([a-z.-]+)(?:\\(([a-z.-]+)\\))?");

    static LabelledFact of(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) throw new IllegalArgumentException("no labelled fact: " + text);
        return new LabelledFact(form.group(1).charAt(0), form.group(2), form.group(3));
    }

    boolean isAskedFor() {
        return sign != '?';
    }

    /** Whether a fact that was read is this one. */
    boolean isMetBy(Fact read) {
        return read.id().value().equals(id) && isOf(read) && isSo(read.status());
    }

    private boolean isOf(Fact read) {
        return of == null || of.equals(subject(read));
    }

    private boolean isSo(FactStatus status) {
        return switch (sign) {
            case '+' -> status == FactStatus.ASSERTED || status == FactStatus.HISTORICAL;
            case '-' -> status == FactStatus.NEGATED;
            default -> true;
        };
    }

    /** The treatment or drug of a fact, {@code null} when it is of none. */
    static @Nullable String subject(Fact read) {
        return read.of() == null ? read.drug() : read.of().code();
    }
}
