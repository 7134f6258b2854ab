package imr.authoring;

import static imr.authoring.syntax.MistakeKind.BAD_PHRASE;
import static imr.authoring.syntax.MistakeKind.BAD_VALUE;
import static imr.authoring.syntax.MistakeKind.FIXED_SETTING;
import static imr.authoring.syntax.MistakeKind.UNKNOWN_CODE;
import static imr.authoring.syntax.MistakeKind.UNKNOWN_FACT;
import static imr.authoring.syntax.MistakeKind.WRONG_UNIT;

import imr.authoring.syntax.Messages;
import imr.authoring.syntax.Mistakes;
import imr.authoring.syntax.Source;
import imr.authoring.syntax.TextPlace;
import imr.authoring.syntax.Units;
import imr.domain.Unit;
import imr.domain.fact.FactWords;
import imr.guidelines.library.FactType;
import imr.guidelines.library.VocabularyEntry;
import imr.reading.fact.LexiconGrammar;
import imr.reading.fact.PhraseFlaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of one fact line by line, checked against what the vocabulary says of it. */
final class WordsOfFact {
    private static final String NEAR = "near: ";
    /** Taken from the vocabulary, whether the file repeats them or not. */
    private static final Set<String> OF_THE_VOCABULARY = Set.of("unit", "of");

    private final Mistakes mistakes;
    private final Map<String, VocabularyEntry> vocabulary;
    private final Source file;
    private final VocabularyEntry entry;
    private final boolean known;
    private final List<String> lines = new ArrayList<>();
    private boolean coded;
    private boolean phrases;

    WordsOfFact(Mistakes mistakes, Map<String, VocabularyEntry> vocabulary, Source file, VocabularyEntry entry) {
        this.mistakes = mistakes;
        this.vocabulary = vocabulary;
        this.file = file;
        this.entry = entry;
        this.known = LexiconGrammar.isKnown(entry.id());
    }

    /** @param line with its choices written out */
    void line(int number, String line) {
        int colon = line.indexOf(": ");
        String setting = colon < 0 ? "" : line.substring(0, colon);
        String value = line.substring(colon + 1).strip();
        if (line.startsWith(NEAR)) flaws(number, value);
        else if (LexiconGrammar.OF_THE_FACT.contains(setting)) ofTheFact(number, setting, value);
        else if (LexiconGrammar.SETTINGS.containsKey(setting)) setting(number, setting, value);
        else phrase(number, line);
        if (!OF_THE_VOCABULARY.contains(setting)) lines.add(line);
    }

    /** What was read; nothing where the heading has no phrase of its own. */
    Optional<FactWords> words() {
        if (!phrases) return Optional.empty();
        List<String> all = new ArrayList<>(lines);
        Unit unit = entry.unit();
        if (!known && unit != null)
            all.addFirst("unit: " + unit.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        VocabularyEntry.Attribution of = entry.attributed();
        if (!known && of != null) all.addFirst("of: " + of.name().toLowerCase(Locale.ROOT));
        return Optional.of(new FactWords(entry.id(), all));
    }

    private void phrase(int number, String line) {
        phrases = true;
        flaws(number, line);
        Unit unit = entry.unit();
        if (entry.type() == FactType.DAY) bad(number, line, "phrase.a-day", entry.id());
        if (unit != null && !line.startsWith("- ") && !LexiconGrammar.readsNumber(line))
            bad(number, line, "phrase.no-number", entry.id(), unit.plural());
        if (entry.type() == FactType.CODE && !coded)
            bad(number, line, "phrase.no-code", entry.id(), String.join(", ", entry.codes()));
    }

    private void flaws(int number, String phrase) {
        for (PhraseFlaw flaw : LexiconGrammar.flaws(phrase)) WordsFile.told(mistakes, file, number, flaw);
    }

    private void bad(int number, String line, String key, Object... values) {
        mistakes.add(
                BAD_PHRASE,
                TextPlace.of(file, number, line),
                Messages.text(key, values),
                Messages.text(key + ".advice", values));
    }

    private void setting(int number, String setting, String value) {
        if (known) {
            mistakes.add(FIXED_SETTING, TextPlace.of(file, number, setting), entry.id(), setting);
            return;
        }
        Set<String> allowed = LexiconGrammar.SETTINGS.getOrDefault(setting, Set.of());
        for (String one : value.split(","))
            if (!allowed.contains(one.strip()))
                mistakes.unknown(
                        BAD_VALUE,
                        TextPlace.of(file, number, one.strip()),
                        one.strip(),
                        allowed,
                        setting + ":",
                        String.join(", ", allowed.stream().sorted().toList()));
    }

    private void ofTheFact(int number, String setting, String value) {
        TextPlace at = TextPlace.of(file, number, value);
        switch (setting) {
            case "code" -> {
                coded = true;
                if (!entry.codes().isEmpty() && !entry.codes().contains(value))
                    mistakes.unknown(
                            UNKNOWN_CODE, at, value, entry.codes(), entry.id(), String.join(", ", entry.codes()));
            }
            case "implies" -> {
                for (String fact : value.split(","))
                    if (!vocabulary.containsKey(fact.strip()))
                        mistakes.unknown(
                                UNKNOWN_FACT,
                                TextPlace.of(file, number, fact.strip()),
                                fact.strip(),
                                vocabulary.keySet());
            }
            case "unit" -> unit(at, value);
            case "of" -> {
                VocabularyEntry.Attribution of = entry.attributed();
                String said = of == null ? "" : of.name().toLowerCase(Locale.ROOT);
                if (!value.equals(said))
                    mistakes.add(BAD_VALUE, at, value, "what " + entry.id() + " is said of", "what facts.yaml says");
            }
            default -> {
                // What is told of a search is free.
            }
        }
    }

    /** A number is read as it stands, so its unit is that of the vocabulary. */
    private void unit(TextPlace at, String value) {
        Unit unit = entry.unit();
        if (unit == null)
            mistakes.add(BAD_VALUE, at, value, "unit of a fact that is no amount", "type: amount in facts.yaml");
        else if (!Units.of(value).equals(Optional.of(unit)))
            mistakes.add(WRONG_UNIT, at, entry.id(), unit.plural(), value, unit.plural());
    }
}
