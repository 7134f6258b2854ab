package imr.reading.fact;

import imr.domain.BodyPart;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.Role;
import imr.reading.text.LexiconPart;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What lines of a lexicon may say, for those who check words before anything is read with them. One grammar a file: it knows the named
 * choices of reading and those that the file has defined so far. Not for use by several threads.
 */
public final class LexiconGrammar {
    /** Settings that say how phrases of a fact are read, with the values they may have; lists of values have commas. */
    public static final Map<String, Set<String>> SETTINGS = settings();

    /** Settings with any value: those are checked against the vocabulary. */
    public static final Set<String> OF_THE_FACT = names(Setting.values());

    /** The settings that belong to the fact itself. */
    private enum Setting {
        UNIT,
        OF,
        CODE,
        IMPLIES,
        SEARCHED,
        NEAR
    }

    private static Set<String> names(Setting... settings) {
        Set<String> names = new TreeSet<>();
        for (Setting setting : settings) names.add(setting.name().toLowerCase(Locale.ROOT));
        return Collections.unmodifiableSet(names);
    }

    private static final Known KNOWN = new Known(Lexicon.load(LexiconPart.ALL));

    private final Choices choices = Choices.shared();

    /** Facts that reading has words for. */
    private record Known(Set<FactId> facts) {
        Known(Lexicon lexicon) {
            this(lexicon.entries().stream().map(LexiconEntry::id).collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** Whether reading has words of its own for a fact, whose settings further words share. */
    public static boolean isKnown(FactId fact) {
        return KNOWN.facts().contains(fact);
    }

    /** Takes a line that defines a choice; false when it is no such line. The line must have a colon behind the name. */
    public boolean define(String line) {
        return choices.define(line);
    }

    /** The first choice a line takes up that neither reading nor the file has defined; the line may be that of a definition. */
    public Optional<String> unknownChoice(String line) {
        return choices.unknown(line);
    }

    public Set<String> choices() {
        return choices.names();
    }

    /** The line with its choices written out, which must be known. */
    public String fill(String line) {
        return choices.fill(line);
    }

    /** What keeps a phrase from ever being found, each at its word; empty when it is in order. Choices must be filled in. */
    public static List<PhraseFlaw> flaws(String phrase) {
        return PhraseCheck.of(phrase);
    }

    /** Whether a phrase reads a number, which is the value of an amount. */
    public static boolean readsNumber(String phrase) {
        return Arrays.stream(phrase.split("\\s+")).anyMatch(word -> word.equals("<n>"));
    }

    private static Map<String, Set<String>> settings() {
        Map<String, Set<String>> all = new TreeMap<>();
        all.put("body", Arrays.stream(BodyPart.values()).map(BodyPart::code).collect(Collectors.toSet()));
        all.put("counts", names(FactStatus.values()));
        all.put("from", names(Role.values()));
        all.put("about", names(LexiconEntry.About.values()));
        all.put("denied", Set.of("states nothing"));
        all.put("root", Set.of("yes"));
        return java.util.Collections.unmodifiableMap(all);
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
