package imr.reading.item;

import imr.reading.item.AmountToken.Kind;
import imr.reading.text.Numbers;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of amounts and what each is: {@code units.txt}. */
final class UnitWords {
    private record Meaning(Kind kind, BigDecimal number) {}

    private final Map<String, Meaning> meanings = new HashMap<>();

    static UnitWords load() {
        UnitWords units = new UnitWords();
        WordList list = WordList.of("units.txt");
        for (String key : list.keys()) {
            int space = key.indexOf(' ');
            String kind = (space < 0 ? key : key.substring(0, space)).toUpperCase(Locale.ROOT);
            BigDecimal number = space < 0 ? BigDecimal.ZERO : new BigDecimal(key.substring(space + 1));
            for (String word : list.words(key)) units.meanings.put(word, new Meaning(Kind.valueOf(kind), number));
        }
        return units;
    }

    /** What a word is; a plural is its singular. */
    AmountToken token(String word, int start, int end) {
        Meaning meaning = meaning(word);
        if (meaning != null) return new AmountToken(meaning.kind, meaning.number, meaning.number, start, end);
        BigDecimal number = Numbers.of(word);
        if (number != null) return new AmountToken(Kind.NUMBER, number, number, start, end);
        return AmountToken.of(Kind.WORD, start, end);
    }

    /** Whether a letter may stand before digits as a word of its own: the x of "x6". */
    boolean isSign(String letters) {
        Meaning meaning = meanings.get(letters);
        return meaning != null
                && (meaning.kind == Kind.TIMES || meaning.kind == Kind.EVERY || meaning.kind == Kind.COUNT);
    }

    /** Whether it is a unit of time: the wk of "3xwk". */
    boolean isUnit(String letters) {
        return token(letters, 0, letters.length()).isTime();
    }

    private @Nullable Meaning meaning(String word) {
        Meaning meaning = meanings.get(word);
        return meaning == null ? meanings.get(Lemmas.of(word)) : meaning;
    }
}
