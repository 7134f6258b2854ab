package imr.reading.fact;

import imr.domain.fact.FactId;
import imr.reading.text.Lemmas;
import imr.reading.text.LexiconFiles;
import imr.reading.text.WordLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that {@code findings.txt} composes, and the words that may stand between the parts. */
final class Compositions {
    private final Map<String, List<Composition>> byFirstWord = new HashMap<>();
    private final Set<List<String>> nouns = new HashSet<>();
    private final Set<String> between;
    private final Set<String> verbs;
    private final Set<String> adverbs;

    Compositions(Lexicon lexicon) {
        Choices choices = Choices.shared();
        Map<String, String> open = new HashMap<>();
        FactId fact = null;
        for (String written : LexiconFiles.lines(Compositions.class, "findings.txt")) {
            if (choices.define(written)) continue;
            if (written.startsWith("== ")) {
                if (fact != null) add(lexicon.entry(fact), open);
                fact = new FactId(written.substring(3).strip());
                open.clear();
            } else {
                int colon = written.indexOf(": ");
                open.put(written.substring(0, colon), choices.fill(written.substring(colon + 2)));
            }
        }
        if (fact != null) add(lexicon.entry(fact), open);
        between = words(choices.fill("@between"));
        verbs = words(choices.fill("@verb"));
        adverbs = words(choices.fill("@adverb"));
    }

    private void add(LexiconEntry entry, Map<String, String> lists) {
        Composition composition = new Composition(
                entry,
                List.copyOf(sequences(lists.getOrDefault("structure", ""))),
                sequences(lists.getOrDefault("abnormal", "")),
                sequences(lists.getOrDefault("abnormal noun", "")),
                sequences(lists.getOrDefault("normal", "")),
                lists.containsKey("normal states") ? new FactId(lists.get("normal states")) : null);
        nouns.addAll(composition.abnormalNoun());
        for (List<String> structure : composition.structures()) {
            List<Composition> begins = byFirstWord.computeIfAbsent(structure.getFirst(), word -> new ArrayList<>(2));
            if (!begins.contains(composition)) begins.add(composition);
        }
    }

    private static Set<List<String>> sequences(String choice) {
        Set<List<String>> sequences = new HashSet<>();
        for (String words : choice.split("\\|"))
            if (!words.isBlank()) sequences.add(Arrays.asList(words.strip().split("_")));
        return Set.copyOf(sequences);
    }

    private static Set<String> words(String choice) {
        return Set.of(choice.split("\\|"));
    }

    /** The nouns of all by which a loss is told. */
    Set<List<String>> nouns() {
        return nouns;
    }

    /** Those of which a structure may begin with the word at a place. */
    Set<Composition> beginningAt(Sentence sentence, int at) {
        Set<Composition> begins = new HashSet<>();
        for (String form : Lemmas.of(sentence.word(at))) begins.addAll(byFirstWord.getOrDefault(form, List.of()));
        return begins;
    }

    /** How many words at a place name any structure. */
    int structureAt(Sentence sentence, int at) {
        int longest = 0;
        for (Composition composition : beginningAt(sentence, at))
            longest = Math.max(longest, composition.structureAt(sentence, at));
        return longest;
    }

    boolean isBetween(String word) {
        return WordLists.has(between, word);
    }

    boolean isVerb(String word) {
        return verbs.contains(word);
    }

    boolean isAdverb(String word) {
        return adverbs.contains(word);
    }
}
