package imr.local.records;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is right of a case, from its {@code right.txt}. Each line names words, and in quotation marks words that stand together, which one line of what is
 * {@link Told told} of the case has; after {@code never}, that no line has. What follows {@code #} is a comment.
 */
record Right(List<Line> lines) {
    private static final Pattern WORDS = Pattern.compile("\"([^\"]+)\"|(\\S+)");

    static Right of(String text) {
        return new Right(text.lines()
                .map(line -> line.replaceFirst("(^|\\s)#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .map(Line::of)
                .toList());
    }

    /** In what the case differs from what is right. */
    List<String> differences(List<String> told) {
        List<String> differences = new ArrayList<>();
        for (Line line : lines) {
            List<String> found = told.stream().filter(line::fits).toList();
            if (line.never()) found.forEach(one -> differences.add("must not be: " + one));
            else if (found.isEmpty()) differences.add("missing: " + line.text());
        }
        return differences;
    }

    record Line(String text, boolean never, List<String> words, List<String> phrases) {
        static Line of(String text) {
            boolean never = text.startsWith("never ");
            List<String> words = new ArrayList<>();
            List<String> phrases = new ArrayList<>();
            Matcher word = WORDS.matcher(never ? text.substring("never ".length()) : text);
            while (word.find()) {
                if (word.group(1) != null) phrases.add(word.group(1));
                else words.add(word.group(2));
            }
            return new Line(text, never, words, phrases);
        }

        boolean fits(String told) {
            Set<String> known = new HashSet<>(Arrays.asList(told.split("\\s+")));
            return known.containsAll(words) && phrases.stream().allMatch(told::contains);
        }
    }
}
