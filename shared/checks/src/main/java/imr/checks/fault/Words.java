package imr.checks.fault;

import imr.domain.BodyPart;
import imr.domain.Side;
import imr.domain.TreatmentId;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Values as they are written in a sentence. */
final class Words {
    private Words() {}

    static String of(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    static String of(Collection<BodyPart> parts) {
        return parts.stream().map(BodyPart::words).collect(Collectors.joining(" and "));
    }

    /** {@code physical therapy}, {@code epidural injection}: from the particular to the general, as it is spoken. */
    static String of(TreatmentId treatment) {
        String[] parts = treatment.code().split("\\.");
        StringBuilder words = new StringBuilder();
        for (int i = parts.length - 1; i >= 0; i--)
            words.append(words.isEmpty() ? "" : " ").append(parts[i].replace('-', ' '));
        return words.toString();
    }
}
