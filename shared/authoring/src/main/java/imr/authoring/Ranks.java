package imr.authoring;

import imr.domain.evaluation.Rank;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The ranks of the evidence search sequence as authors write them. */
final class Ranks {
    private Ranks() {}

    static String text(Rank rank) {
        return switch (rank) {
            case MTUS -> "MTUS";
            case ACOEM_ODG -> "ACOEM/ODG";
            case OTHER_GUIDELINE -> "OTHER GUIDELINE";
            case STUDY -> "STUDY";
            case LAW -> "LAW";
        };
    }

    static List<String> all() {
        return Arrays.stream(Rank.values()).map(Ranks::text).toList();
    }

    static Optional<Rank> of(String text) {
        return Arrays.stream(Rank.values())
                .filter(rank -> text(rank).equals(text))
                .findFirst();
    }
}
