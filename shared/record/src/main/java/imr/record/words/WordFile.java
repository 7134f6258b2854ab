package imr.record.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A file of words beside the class that uses it: {@code name: word, word} is a list, {@code == group} begins a group of names and phrases,
 * {@code name: phrase}. A line that begins with {@code #} is a comment. What is missing or has no colon is a fault of the build.
 */
public final class WordFile {
    private final Map<String, Map<String, String>> groups = new LinkedHashMap<>();

    private WordFile() {}

    public static WordFile of(Class<?> user, String name) {
        WordFile file = new WordFile();
        String group = "";
        for (String line : lines(user, name).toList()) {
            if (line.startsWith("==")) {
                group = line.substring(2).strip();
                continue;
            }
            int colon = line.indexOf(':');
            if (colon < 0) throw new IllegalStateException(name + " has a line without a name: " + line);
            file.groups
                    .computeIfAbsent(group, key -> new LinkedHashMap<>())
                    .put(
                            line.substring(0, colon).strip(),
                            line.substring(colon + 1).strip());
        }
        return file;
    }

    private static Stream<String> lines(Class<?> user, String name) {
        try (InputStream file = user.getResourceAsStream(name)) {
            if (file == null) throw new IllegalStateException("the words " + name + " are missing");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a list that stands in no group. */
    public Set<String> list(String name) {
        String words = groups.getOrDefault("", Map.of()).get(name);
        if (words == null) throw new IllegalStateException("no list of words is called " + name);
        return Set.copyOf(List.of(words.split(",\\s*")));
    }

    /** The phrases of a group by their names, in the order of the file. */
    public Map<String, String> group(String name) {
        Map<String, String> phrases = groups.get(name);
        if (phrases == null) throw new IllegalStateException("no group of phrases is called " + name);
        return Collections.unmodifiableMap(phrases);
    }
}
