package imr.reading.fact;

import imr.reading.text.LexiconFiles;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Choices of words that many phrases share: {@code = weaker: reduced|diminished}, taken up as {@code @weaker}. */
final class Choices {
    private static final Pattern USE = Pattern.compile("@([a-z-]+)");

    private final Map<String, String> byName = new HashMap<>();

    /** The choices of {@code choices.txt}, which more than one file takes up. */
    static Choices shared() {
        Choices choices = new Choices();
        LexiconFiles.lines(Choices.class, "choices.txt").forEach(choices::define);
        return choices;
    }

    /** Takes a line that defines a choice; false when it is no such line. */
    boolean define(String line) {
        if (!line.startsWith("= ")) return false;
        int colon = line.indexOf(':');
        byName.put(
                line.substring(2, colon).strip(), fill(line.substring(colon + 1).strip()));
        return true;
    }

    Set<String> names() {
        return byName.keySet();
    }

    /** The first name that a line takes up and that nothing defines. */
    Optional<String> unknown(String line) {
        return USE.matcher(line)
                .results()
                .map(use -> use.group(1))
                .filter(name -> !byName.containsKey(name))
                .findFirst();
    }

    /** A line with the choices it names written out. */
    String fill(String line) {
        return USE.matcher(line).replaceAll(use -> {
            String choice = byName.get(use.group(1));
            if (choice == null) throw new IllegalStateException("no choice is called " + use.group());
            return Matcher.quoteReplacement(choice);
        });
    }
}
