package imr.authoring.syntax;

import imr.domain.TreatmentId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The codes that guidelines may name: those of the treatment catalogue and the groups they belong to. */
public final class TreatmentCodes {
    /** Accepts every well-formed code. */
    public static final TreatmentCodes ANY = new TreatmentCodes(Set.of());

    private final Set<String> codes;

    private TreatmentCodes(Set<String> codes) {
        this.codes = Set.copyOf(codes);
    }

    /** From the text of catalogue files, in which each line that begins {@code code:} or the same with a word before it ({@code weak code:}) names a treatment. */
    public static TreatmentCodes of(Collection<String> catalogues) {
        Set<String> codes = new HashSet<>();
        for (String catalogue : catalogues)
            for (String line : catalogue.lines().toList()) {
                int colon = line.indexOf(':');
                if (line.startsWith("#") || colon < 0) continue;
                String code = line.substring(0, colon)
                        .replaceFirst("^(?:weak|head|order) ", "")
                        .strip();
                for (int dot = code.length(); dot > 0; dot = code.lastIndexOf('.', dot - 1))
                    codes.add(code.substring(0, dot));
            }
        return new TreatmentCodes(codes);
    }

    public Set<String> codes() {
        return codes;
    }

    /** The treatment of a code, if it is one. */
    public Optional<TreatmentId> find(String code) {
        try {
            return codes.isEmpty() || codes.contains(code) ? Optional.of(new TreatmentId(code)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
