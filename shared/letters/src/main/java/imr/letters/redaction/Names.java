package imr.letters.redaction;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of persons as a regular expression over folded text: each word by itself, words in a row with the initials between them, initials alone. */
final class Names {
    /** From this length on a word is found also where a line break or a typist parted it. */
    private static final int LONG = 5;

    private Names() {}

    /** @param names the words of each name, in the order written; none of the lists is empty */
    static Pattern pattern(Collection<List<String>> names) {
        Set<String> words = new LinkedHashSet<>();
        Set<String> initials = new LinkedHashSet<>();
        for (List<String> name : names) {
            name.stream().map(Folded::fold).forEach(words::add);
            if (name.size() > 1) initials.add(initials(name));
        }
        List<String> alternatives = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Names::parted)
                .toList();
        String word = "(?:" + String.join("|", alternatives) + ")";
        String row = "(?:\\p{L}\\. ?)?" + word + "(?:[,.]? ?(?:\\p{L}\\.? )?" + word + ")*(?:,? \\p{L}\\.)?";
        return Pattern.compile("(?<!\\p{L})(?:"
                + String.join(
                        "|", Stream.concat(Stream.of(row), initials.stream()).toList())
                + ")(?!\\p{L})");
    }

    /** {@code r. o.}, {@code r.o.}: with full stops, since two letters alone are many things. */
    private static String initials(List<String> name) {
        String first = Folded.fold(name.getFirst()).substring(0, 1);
        String last = Folded.fold(name.getLast()).substring(0, 1);
        return Pattern.quote(first) + "\\. ?(?:\\p{L}\\. ?)?" + Pattern.quote(last) + "\\.";
    }

    private static String parted(String word) {
        if (word.length() < LONG) return Pattern.quote(word);
        return String.join(
                "(?:- ?| )?",
                word.codePoints()
                        .mapToObj(c -> Pattern.quote(Character.toString(c)))
                        .toList());
    }
}
