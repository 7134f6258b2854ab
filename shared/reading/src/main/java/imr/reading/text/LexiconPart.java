package imr.reading.text;

import java.util.function.Predicate;

/**
 * The smallest piece of a lexicon that can be taken out: a phrase, a name or a trigger.
 *
 * @param file  the lexicon it stands in
 * @param under what it stands for: a fact, a code, an effect
 * @param text  as it is written
 */
public record LexiconPart(String file, String under, String text) {
    /** The lexicons as they are. */
    public static final Predicate<LexiconPart> ALL = part -> true;
}
