package imr.authoring;

import static imr.authoring.syntax.MistakeKind.BAD_PHRASE;
import static imr.authoring.syntax.MistakeKind.UNKNOWN_CHOICE;
import static imr.authoring.syntax.MistakeKind.UNKNOWN_FACT;
import static imr.authoring.syntax.MistakeKind.WORDS_OF_NO_FACT;

import imr.authoring.syntax.Messages;
import imr.authoring.syntax.Mistakes;
import imr.authoring.syntax.Source;
import imr.authoring.syntax.TextPlace;
import imr.domain.fact.FactWords;
import imr.guidelines.library.VocabularyEntry;
import imr.reading.fact.LexiconGrammar;
import imr.reading.fact.PhraseFlaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code words.txt} of a layer: by which words reading finds facts, in the form of its lexicons. */
final class WordsFile {
    private static final String HEADING = "== ";

    private final Mistakes mistakes;
    private final Map<String, VocabularyEntry> vocabulary;

    WordsFile(Mistakes mistakes, Map<String, VocabularyEntry> vocabulary) {
        this.mistakes = mistakes;
        this.vocabulary = vocabulary;
    }

    /** The words of each heading whose fact is known, in the order of the file. */
    List<FactWords> read(Source file) {
        LexiconGrammar grammar = new LexiconGrammar();
        List<FactWords> all = new ArrayList<>();
        @Nullable WordsOfFact open = null;
        boolean headed = false;
        for (int number = 1; number <= file.lines().size(); number++) {
            String line = withoutComment(file.line(number));
            if (line.isEmpty()) continue;
            if (line.startsWith(HEADING)) {
                close(open).ifPresent(all::add);
                open = heading(file, number, line.substring(HEADING.length()).strip());
                headed = true;
                continue;
            }
            Optional<String> unknown = grammar.unknownChoice(line);
            if (unknown.isPresent()) {
                String name = unknown.get();
                mistakes.unknown(UNKNOWN_CHOICE, TextPlace.of(file, number, "@" + name), name, grammar.choices());
            } else if (line.startsWith("=")) define(grammar, file, number, line);
            else if (!headed) mistakes.add(WORDS_OF_NO_FACT, TextPlace.of(file, number, line));
            else if (open != null) open.line(number, grammar.fill(line));
        }
        close(open).ifPresent(all::add);
        return all;
    }

    private static Optional<FactWords> close(@Nullable WordsOfFact open) {
        return open == null ? Optional.empty() : open.words();
    }

    /** As lexicons have comments: a line of its own, or behind a space. */
    private static String withoutComment(String line) {
        int comment = line.startsWith("#") ? 0 : line.indexOf(" # ");
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }

    private @Nullable WordsOfFact heading(Source file, int number, String id) {
        VocabularyEntry entry = vocabulary.get(id);
        if (entry != null) return new WordsOfFact(mistakes, vocabulary, file, entry);
        mistakes.unknown(UNKNOWN_FACT, TextPlace.of(file, number, id), id, vocabulary.keySet());
        return null;
    }

    private void define(LexiconGrammar grammar, Source file, int number, String line) {
        int colon = line.indexOf(':');
        if (!line.matches("= [a-z-]+: ?\\S.*")) {
            mistakes.add(
                    BAD_PHRASE,
                    TextPlace.of(file, number, line),
                    Messages.text("phrase.definition"),
                    Messages.text("phrase.definition.advice"));
            return;
        }
        for (PhraseFlaw flaw :
                LexiconGrammar.flaws(grammar.fill(line.substring(colon + 1).strip())))
            told(mistakes, file, number, flaw);
        grammar.define(line);
    }

    /** A flaw at its word where that stands in the line; choices that are filled in do not. */
    static void told(Mistakes mistakes, Source file, int number, PhraseFlaw flaw) {
        String key = "phrase." + flaw.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String hint = flaw.hint().isEmpty() ? Messages.text("phrase.no-words") : '"' + flaw.hint() + '"';
        mistakes.add(
                BAD_PHRASE,
                TextPlace.of(file, number, flaw.word()),
                Messages.text(key, flaw.word()),
                Messages.text(key + ".advice", flaw.word(), hint));
    }
}
