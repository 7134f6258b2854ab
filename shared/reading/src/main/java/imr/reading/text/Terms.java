package imr.reading.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The terms that name body parts, treatments and drugs. A file has a line per code, {@code code: term, term}; the drug file a line per
 * drug under a {@code == class} heading. The longest term at a place wins.
 */
public final class Terms {
    /** The code of words that look like a term and are none: "came back" is no back. */
    private static final String NOTHING = "none";

    private record Entry(
            List<String> words,
            String kind,
            String code,
            @Nullable String family,
            LexiconPart part) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Map<String, List<String>> names = new HashMap<>();

    public static Terms load() {
        return load(LexiconPart.ALL);
    }

    /** Only the names that are known. */
    public static Terms load(Predicate<LexiconPart> known) {
        Terms terms = new Terms();
        terms.add("body", "body-parts.txt", known);
        terms.add("treatment", "treatments.txt", known);
        terms.add("drug", "drugs.txt", known);
        terms.longestFirst();
        return terms;
    }

    /** The names of regions alone, with those of a further file beside the class that asks. */
    public static Terms ofBodyParts(Class<?> reader, String file) {
        Terms terms = new Terms();
        terms.add("body", "body-parts.txt", LexiconPart.ALL);
        terms.add("body", file, LexiconFiles.lines(reader, file), LexiconPart.ALL);
        terms.longestFirst();
        return terms;
    }

    private void longestFirst() {
        for (List<Entry> entries : byFirstWord.values())
            entries.sort((a, b) -> Integer.compare(b.words.size(), a.words.size()));
    }

    private void add(String kind, String file, Predicate<LexiconPart> known) {
        add(kind, file, LexiconFiles.lines(Terms.class, file), known);
    }

    private void add(String kind, String file, List<String> lines, Predicate<LexiconPart> known) {
        String family = null;
        for (String line : lines) {
            if (line.startsWith("== ")) {
                family = line.substring(3).strip();
                continue;
            }
            int colon = line.indexOf(':');
            String code = line.substring(0, colon).strip();
            for (String term : line.substring(colon + 1).split(",")) {
                LexiconPart part = new LexiconPart(file, code, term.strip());
                if (!known.test(part)) continue;
                List<String> words = List.of(term.strip().split("\\s+"));
                byFirstWord
                        .computeIfAbsent(words.getFirst(), w -> new ArrayList<>(2))
                        .add(new Entry(words, kind, code, family, part));
                if (!kind.equals("body"))
                    names.computeIfAbsent(code, c -> new ArrayList<>(4)).add(term.strip());
            }
        }
    }

    /** Per code of a treatment or drug, its first names. */
    public Map<String, List<String>> names(int most) {
        return names.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().stream()
                .limit(most)
                .toList()));
    }

    /** The terms of a sentence, left to right; they overlap only where one word names several, as "neck/shoulder" does. */
    public List<Term> in(List<Token> tokens) {
        List<Term> found = new ArrayList<>();
        walk(tokens, (entry, at) -> {
            if (!entry.code.equals(NOTHING))
                found.add(new Term(entry.kind, entry.code, entry.family, at, at + entry.words.size()));
        });
        return found;
    }

    /** Tells the names by which the terms of a sentence are known. */
    public void parts(List<Token> tokens, Consumer<LexiconPart> used) {
        walk(tokens, (entry, at) -> used.accept(entry.part));
    }

    private interface Found {
        void at(Entry entry, int at);
    }

    private void walk(List<Token> tokens, Found found) {
        int at = 0;
        while (at < tokens.size()) {
            Entry entry = at(tokens, at);
            if (entry != null) found.at(entry, at);
            else joined(tokens.get(at).text(), at, found);
            at += entry == null ? 1 : entry.words.size();
        }
    }

    /** "thoracic/lumbar" names what its parts name. */
    private void joined(String word, int at, Found found) {
        if (word.indexOf('/') < 0) return;
        for (String part : word.split("/"))
            for (Entry entry : byFirstWord.getOrDefault(part, List.of()))
                if (entry.words.size() == 1) found.at(entry, at);
    }

    /** "5 feet 9 inches" is no part of the body. */
    private static boolean isLength(List<Token> tokens, int at) {
        String word = tokens.get(at).text();
        return at > 0
                && (word.equals("feet") || word.equals("foot"))
                && Numbers.of(tokens.get(at - 1).text()) != null;
    }

    private @Nullable Entry at(List<Token> tokens, int at) {
        List<Entry> entries = byFirstWord.get(tokens.get(at).text());
        if (entries == null || isLength(tokens, at)) return null;
        for (Entry entry : entries) {
            if (at + entry.words.size() > tokens.size()) continue;
            boolean fits = true;
            for (int i = 1; i < entry.words.size() && fits; i++)
                fits = tokens.get(at + i).text().equals(entry.words.get(i));
            if (fits) return entry;
        }
        return null;
    }
}
