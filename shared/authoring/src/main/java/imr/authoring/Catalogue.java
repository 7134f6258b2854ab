package imr.authoring;

import java.util.Set;
import java.util.stream.Collectors;

/** The codes of the treatment catalogue, a line {@code code: …} or {@code weak code: …} each. */
public final class Catalogue {
    private Catalogue() {}

    public static Set<String> codes(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#") && line.contains(":"))
                .map(line -> line.startsWith("weak ") ? line.substring(5) : line)
                .map(line -> line.substring(0, line.indexOf(':')).strip())
                .filter(code -> code.matches("[a-z0-9.-]+"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
