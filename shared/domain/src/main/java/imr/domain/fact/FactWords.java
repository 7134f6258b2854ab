package imr.domain.fact;

import java.util.List;

/**
 * Words that a library brings for one fact, besides those that reading has: lines of a lexicon as {@code words.txt} of a layer has them,
 * without comments and with named choices written out. Settings come first, phrases follow.
 */
public record FactWords(FactId fact, List<String> lines) {
    public FactWords {
        lines = List.copyOf(lines);
    }
}
