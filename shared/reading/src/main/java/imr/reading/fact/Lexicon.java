package imr.reading.fact;

import imr.domain.BodyPart;
import imr.domain.Unit;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.reading.text.LexiconFiles;
import imr.reading.text.LexiconPart;
import imr.reading.text.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The phrases that state facts, from {@code facts.txt}: a {@code == fact-id} heading, settings ({@code body: knee}, {@code unit: visits},
 * {@code counts: planned},
 * {@code root: yes}, {@code of: treatment} or {@code drug}), then one {@link Pattern} a line; {@code near:} begins a pattern that only comes near.
 * {@code = weaker: reduced|diminished} names a choice that phrases further down take up as {@code @weaker}.
 */
final class Lexicon {
    private static final int STEM = 4;

    private final List<LexiconEntry> entries;
    private final Map<String, List<Indexed>> byFirstWord = new HashMap<>();
    private final Map<String, List<Indexed>> byStem = new HashMap<>();
    private final Map<String, List<Indexed>> byKind = new HashMap<>();
    private final List<Indexed> numbers = new ArrayList<>();
    private final List<Indexed> anywhere = new ArrayList<>();

    /** A pattern of an entry. */
    record Indexed(LexiconEntry entry, Pattern pattern, boolean near) {}

    private Lexicon(List<LexiconEntry> entries) {
        this.entries = List.copyOf(entries);
        for (LexiconEntry entry : entries) {
            for (Pattern pattern : entry.patterns()) index(new Indexed(entry, pattern, false));
            for (Pattern pattern : entry.near()) index(new Indexed(entry, pattern, true));
        }
    }

    private void index(Indexed indexed) {
        Pattern.Beginning beginning = indexed.pattern().beginning();
        if (beginning.anything()) {
            anywhere.add(indexed);
            return;
        }
        for (String word : beginning.words()) put(byFirstWord, word, indexed);
        for (String stem : beginning.stems()) {
            if (stem.length() < STEM) throw new IllegalStateException(stem + "* is too short to look for");
            put(byStem, key(stem), indexed);
        }
        for (String kind : beginning.kinds()) put(byKind, kind, indexed);
        if (beginning.number()) numbers.add(indexed);
    }

    private static void put(Map<String, List<Indexed>> index, String key, Indexed indexed) {
        index.computeIfAbsent(key, k -> new ArrayList<>(4)).add(indexed);
    }

    /** Stems are found by their first letters; what follows is left to the pattern. */
    private static String key(String word) {
        return word.length() <= STEM ? word : word.substring(0, STEM);
    }

    /** Only the phrases that are known. */
    static Lexicon load(Predicate<LexiconPart> known) {
        List<LexiconEntry> entries = new ArrayList<>();
        Builder open = null;
        Choices choices = new Choices();
        for (String written : LexiconFiles.lines(Lexicon.class, "facts.txt")) {
            if (choices.define(written)) continue;
            String line = choices.fill(written);
            if (line.startsWith("== ")) {
                if (open != null) entries.add(open.build());
                open = new Builder(new FactId(line.substring(3).strip()), known);
            } else if (open != null) {
                open.line(line);
            }
        }
        if (open != null) entries.add(open.build());
        return new Lexicon(entries);
    }

    private static LexiconPart part(FactId id, String phrase) {
        return new LexiconPart("facts.txt", id.value(), phrase);
    }

    /** Tells the phrases that match somewhere in a sentence. */
    void parts(Sentence sentence, Consumer<LexiconPart> used) {
        for (int at = 0; at < sentence.size(); at++) {
            int place = at;
            at(sentence, at, indexed -> {
                if (!indexed.near() && indexed.pattern().match(sentence, place) != null)
                    used.accept(part(indexed.entry().id(), indexed.pattern().written()));
            });
        }
    }

    List<LexiconEntry> entries() {
        return entries;
    }

    /** Calls with each pattern that can begin at a place of a sentence, some of them more than once. */
    void at(Sentence sentence, int at, Consumer<Indexed> found) {
        String word = sentence.word(at);
        byFirstWord.getOrDefault(word, List.of()).forEach(found);
        byStem.getOrDefault(key(word), List.of()).forEach(found);
        String kind = sentence.kindAt(at);
        if (kind != null) byKind.getOrDefault(kind, List.of()).forEach(found);
        if (!numbers.isEmpty() && Numbers.of(word) != null) numbers.forEach(found);
        anywhere.forEach(found);
    }

    private static final class Builder {
        private final FactId id;
        private final Predicate<LexiconPart> known;
        private @Nullable Unit unit;
        private final Set<BodyPart> implied = EnumSet.noneOf(BodyPart.class);
        private boolean root;
        private boolean attributed;
        private boolean ofDrug;
        private final Set<FactStatus> counts = EnumSet.noneOf(FactStatus.class);
        private final List<Pattern> patterns = new ArrayList<>();
        private final List<Pattern> near = new ArrayList<>();
        private final List<String> terms = new ArrayList<>();

        Builder(FactId id, Predicate<LexiconPart> known) {
            this.id = id;
            this.known = known;
        }

        void line(String line) {
            if (line.startsWith("unit: "))
                unit = Unit.valueOf(value(line).toUpperCase(Locale.ROOT).replace(' ', '_'));
            else if (line.startsWith("body: "))
                Arrays.stream(value(line).split(","))
                        .forEach(code ->
                                implied.add(BodyPart.ofCode(code.strip()).orElseThrow()));
            else if (line.startsWith("counts: "))
                Arrays.stream(value(line).split(","))
                        .forEach(status ->
                                counts.add(FactStatus.valueOf(status.strip().toUpperCase(Locale.ROOT))));
            else if (line.startsWith("root: ")) root = value(line).equals("yes");
            else if (line.startsWith("of: ")) {
                attributed = value(line).equals("treatment");
                ofDrug = value(line).equals("drug");
            } else if (line.startsWith("near: ")) near.add(Pattern.parse(value(line)));
            else if (known.test(part(id, line))) {
                patterns.add(Pattern.parse(line));
                if (!line.startsWith("- ") && terms.size() < 8) terms.add(plain(line));
            }
        }

        private static String value(String line) {
            return line.substring(line.indexOf(':') + 1).strip();
        }

        /** A pattern in plain words: the first of each choice, gaps as dots. */
        private static String plain(String pattern) {
            StringBuilder words = new StringBuilder();
            for (String part : pattern.split("\\s+")) {
                String word = part.startsWith("~") ? "…" : part.split("\\|")[0];
                word = word.endsWith("?") || word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
                words.append(words.isEmpty() ? "" : " ")
                        .append(word.replaceAll("[<>]", "").replace('_', ' '));
            }
            return words.toString();
        }

        LexiconEntry build() {
            return new LexiconEntry(
                    id,
                    unit,
                    Set.copyOf(implied),
                    root,
                    attributed,
                    ofDrug,
                    Set.copyOf(counts),
                    List.copyOf(patterns),
                    List.copyOf(near),
                    List.copyOf(terms));
        }
    }
}
