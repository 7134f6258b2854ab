package imr.reading.item;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the tokens of a request from left to right into the phrases of its amount; the first form that fits at a place is taken. */
final class AmountGrammar {
    /** A phrase and the part of the request that states it. */
    record Read(AmountPhrase phrase, int start, int end) {}

    private final TokenCursor tokens;
    private final List<Form> forms;
    private final List<Read> read = new ArrayList<>();

    private AmountGrammar(List<AmountToken> tokens) {
        this.tokens = new TokenCursor(tokens);
        CountForms count = new CountForms(this.tokens);
        CourseForms course = new CourseForms(this.tokens);
        forms = List.of(
                count::strength,
                count::when,
                count::count,
                count::supply,
                count::refills,
                count::directions,
                course::rate,
                course::bareRate,
                course::pair,
                count::packs,
                course::duration,
                course::visits,
                course::visitsAfter,
                course::repeat,
                count::doses,
                count::alone);
    }

    static List<Read> read(List<AmountToken> tokens) {
        AmountGrammar grammar = new AmountGrammar(tokens);
        while (!grammar.tokens.isAtEnd()) grammar.next();
        return grammar.read;
    }

    private void next() {
        int from = tokens.mark();
        AmountPhrase phrase = phrase();
        if (phrase == null) tokens.reset(from + 1);
        else read.add(new Read(phrase, tokens.start(from), tokens.endBefore()));
    }

    private @Nullable AmountPhrase phrase() {
        int from = tokens.mark();
        for (Form form : forms) {
            AmountPhrase phrase = form.read();
            if (phrase != null) return phrase;
            tokens.reset(from);
        }
        return null;
    }

    private interface Form {
        @Nullable
        AmountPhrase read();
    }
}
