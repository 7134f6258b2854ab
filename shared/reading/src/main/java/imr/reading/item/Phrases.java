package imr.reading.item;

import imr.reading.item.Word.Role;
import imr.reading.item.Word.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Parts the words of a request into phrases by the words and signs that join them: {@code connectives.txt}. */
final class Phrases {
    private final Map<String, String> joins = new HashMap<>();

    static Phrases load() {
        Phrases phrases = new Phrases();
        WordList list = WordList.of("connectives.txt");
        for (String kind : list.keys()) for (String word : list.words(kind)) phrases.joins.put(Lemmas.of(word), kind);
        return phrases;
    }

    boolean isConnective(String word) {
        return joins.containsKey(word);
    }

    /** The words that say something, each with its phrase and part of the request. */
    List<Word> of(List<RawWord> words) {
        List<Word> read = new ArrayList<>(words.size());
        int segment = 0;
        Zone zone = new Zone(0, Role.HEAD);
        for (RawWord word : words) {
            String join = joins.getOrDefault(word.text(), word.isSign() ? "and" : "");
            Role role =
                    switch (join) {
                        case "with" -> Role.WITH;
                        case "for" -> Role.FOR;
                        case "without" -> Role.WITHOUT;
                        default -> word.text().equals(":") ? Role.WITH : null;
                    };
            if (role != null && !read.isEmpty()) zone = new Zone(zone.number() + 1, role);
            if (!join.isEmpty()) segment++;
            else read.add(new Word(word.text(), word.start(), word.end(), segment, zone));
        }
        return read;
    }
}
