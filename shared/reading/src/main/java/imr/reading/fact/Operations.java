package imr.reading.fact;

import imr.reading.text.LexiconFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of operations, as {@code facts.txt} lists them under {@code @operation}. */
final class Operations {
    private static final String NAMES = "= operation:";

    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    Operations() {
        for (String line : LexiconFiles.lines(Operations.class, "facts.txt"))
            if (line.startsWith(NAMES))
                for (String name : line.substring(NAMES.length()).strip().split("\\|")) {
                    List<String> words = Arrays.asList(name.split("_"));
                    byFirstWord
                            .computeIfAbsent(words.getFirst(), word -> new ArrayList<>(2))
                            .add(words);
                }
    }

    /** How many words at a place name an operation; 0 when none does. */
    int at(Sentence sentence, int at) {
        return Composition.longest(sentence, at, byFirstWord.getOrDefault(sentence.word(at), List.of()));
    }
}
