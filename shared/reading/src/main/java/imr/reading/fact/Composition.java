package imr.reading.fact;

import imr.domain.fact.FactId;
import imr.reading.text.WordLists;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a finding is composed of, one entry of {@code findings.txt}.
 *
 * @param entry        the fact that an abnormal value states and a normal one denies, with its settings in {@code facts.txt}
 * @param structures   what is examined, each word by word
 * @param abnormal     values before it or behind a verb that tell a loss or a finding: "decreased", "positive"
 * @param abnormalNoun values that tell it as nouns: "deficit"
 * @param normal       values that tell that it is as it should be
 * @param statedWhenNormal a fact that a normal value states besides, {@code null} for none
 */
record Composition(
        LexiconEntry entry,
        List<List<String>> structures,
        Set<List<String>> abnormal,
        Set<List<String>> abnormalNoun,
        Set<List<String>> normal,
        @Nullable FactId statedWhenNormal) {

    FactId fact() {
        return entry.id();
    }

    /** How many words at a place name a structure; 0 when none does. */
    int structureAt(Sentence sentence, int at) {
        return longest(sentence, at, structures);
    }

    /** The longest of several sequences of words that stands at a place, in any form of its words. */
    static int longest(Sentence sentence, int at, Iterable<List<String>> sequences) {
        int longest = 0;
        for (List<String> words : sequences)
            if (words.size() > longest && isAt(sentence, at, words)) longest = words.size();
        return longest;
    }

    private static boolean isAt(Sentence sentence, int at, List<String> words) {
        if (at + words.size() > sentence.size()) return false;
        for (int i = 0; i < words.size(); i++)
            if (!words.get(i).equals(sentence.word(at + i))
                    && !WordLists.has(Set.of(words.get(i)), sentence.word(at + i))) return false;
        return true;
    }
}
