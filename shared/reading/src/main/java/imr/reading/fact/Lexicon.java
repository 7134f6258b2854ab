package imr.reading.fact;

import imr.domain.fact.FactId;
import imr.domain.fact.FactWords;
import imr.domain.fact.Role;
import imr.reading.text.LexiconFiles;
import imr.reading.text.LexiconPart;
import imr.reading.text.Numbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The phrases that state facts, from {@code facts.txt} and {@code case-facts.txt}: a {@code == fact-id} heading, settings ({@code body: knee}, {@code unit: visits}, {@code code: sprain} for the phrases that follow it,
 * {@code counts: planned},
 * {@code root: yes}, {@code of: treatment} or {@code drug}, {@code from: examination, study} for the roles it may come from, {@code about: care}, {@code denied: states nothing}), then one {@link Pattern} a line; {@code near:} begins a pattern that only comes near.
 * {@code = weaker: reduced|diminished} names a choice that phrases further down take up as {@code @weaker}.
 */
final class Lexicon {
    private static final int STEM = 4;
    static final String CASE_FACTS = "case-facts.txt";
    private static final List<String> FILES = List.of("facts.txt", CASE_FACTS);

    private final List<LexiconEntry> entries;
    private final Map<FactId, LexiconEntry> byId = new HashMap<>();
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
            byId.putIfAbsent(entry.id(), entry);
            for (Pattern pattern : entry.patterns()) index(new Indexed(entry, pattern, false));
            for (Pattern pattern : entry.near()) index(new Indexed(entry, pattern, true));
        }
    }

    private void index(Indexed indexed) {
        Beginning beginning = indexed.pattern().beginning();
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
        return load(known, List.of());
    }

    /** The same with further words. */
    static Lexicon load(Predicate<LexiconPart> known, List<FactWords> added) {
        List<LexiconEntry> entries = new ArrayList<>();
        Choices choices = Choices.shared();
        for (String file : FILES) load(file, choices, known, entries);
        return new Lexicon(AddedWords.after(entries, added, known));
    }

    private static void load(String file, Choices choices, Predicate<LexiconPart> known, List<LexiconEntry> entries) {
        EntryBuilder open = null;
        for (String written : LexiconFiles.lines(Lexicon.class, file)) {
            if (choices.define(written)) continue;
            String line = choices.fill(written);
            if (line.startsWith("== ")) {
                if (open != null) entries.add(open.build());
                open = new EntryBuilder(file, new FactId(line.substring(3).strip()), known);
            } else if (open != null) {
                open.line(line);
            }
        }
        if (open != null) entries.add(open.build());
    }

    /** Tells the phrases that match somewhere in a sentence. */
    void parts(Sentence sentence, Consumer<LexiconPart> used) {
        for (int at = 0; at < sentence.size(); at++) {
            int place = at;
            at(sentence, at, indexed -> {
                if (!indexed.near() && indexed.pattern().match(sentence, place) != null)
                    used.accept(indexed.entry().part(indexed.pattern().written()));
            });
        }
    }

    List<LexiconEntry> entries() {
        return entries;
    }

    /** The entry of a fact. */
    LexiconEntry entry(FactId id) {
        LexiconEntry entry = byId.get(id);
        if (entry == null) throw new IllegalStateException("the lexicons have nothing of " + id);
        return entry;
    }

    /** Whether a fact may come from clauses of a role. */
    boolean mayComeFrom(FactId id, Role role) {
        LexiconEntry entry = byId.get(id);
        return entry == null || entry.mayComeFrom(role);
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
}
