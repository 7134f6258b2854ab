package imr.reading.item;

import imr.reading.item.AmountToken.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts together what is written as several tokens and is one number: "one hundred twenty", "1 to 2", "sixty (60)"; and what is a strength and
 * no number: "10/325 mg".
 */
final class NumberForms {
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private NumberForms() {}

    static List<AmountToken> joined(List<AmountToken> tokens, String text) {
        return repeated(ranges(strengths(compounds(tokens, text))));
    }

    /** "one hundred twenty", "twenty four": number words that follow each other. */
    private static List<AmountToken> compounds(List<AmountToken> tokens, String text) {
        List<AmountToken> joined = new ArrayList<>(tokens.size());
        for (AmountToken token : tokens) {
            AmountToken last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.is(Kind.NUMBER) && token.is(Kind.SCALE))
                joined.set(joined.size() - 1, number(last, token, last.low().multiply(token.low())));
            else if (last != null && last.is(Kind.NUMBER) && token.is(Kind.NUMBER) && continues(last, token, text))
                joined.set(joined.size() - 1, number(last, token, last.low().add(token.low())));
            else joined.add(token);
        }
        return joined;
    }

    private static boolean continues(AmountToken last, AmountToken token, String text) {
        if (!Character.isLetter(text.charAt(token.start()))) return false;
        boolean hundreds = last.low().compareTo(HUNDRED) >= 0 && token.low().compareTo(HUNDRED) < 0;
        boolean tens = last.low().compareTo(TWENTY) >= 0
                && last.low().compareTo(HUNDRED) < 0
                && last.low().remainder(TEN).signum() == 0
                && token.low().compareTo(TEN) < 0;
        return (hundreds && last.low().remainder(HUNDRED).signum() == 0) || tens;
    }

    /** The numbers before a unit of strength count nothing, whatever joins them. */
    private static List<AmountToken> strengths(List<AmountToken> tokens) {
        List<AmountToken> joined = new ArrayList<>(tokens.size());
        for (AmountToken token : tokens) {
            int start = token.start();
            if (token.is(Kind.STRENGTH) && !isCounted(joined))
                while (!joined.isEmpty() && (joined.getLast().is(Kind.NUMBER) || joinsStrengths(joined))) {
                    start = joined.removeLast().start();
                }
            joined.add(start == token.start() ? token : AmountToken.of(Kind.STRENGTH, start, token.end()));
        }
        return joined;
    }

    /** "#60 grams". */
    private static boolean isCounted(List<AmountToken> before) {
        int size = before.size();
        return size > 1
                && before.get(size - 1).is(Kind.NUMBER)
                && before.get(size - 2).is(Kind.COUNT);
    }

    private static boolean joinsStrengths(List<AmountToken> before) {
        return before.getLast().is(Kind.RANGE, Kind.PER)
                && before.size() > 1
                && before.get(before.size() - 2).is(Kind.NUMBER, Kind.STRENGTH);
    }

    private static List<AmountToken> ranges(List<AmountToken> tokens) {
        List<AmountToken> joined = new ArrayList<>(tokens.size());
        for (AmountToken token : tokens) {
            int size = joined.size();
            if (token.is(Kind.NUMBER)
                    && size > 1
                    && joined.get(size - 1).is(Kind.RANGE)
                    && joined.get(size - 2).is(Kind.NUMBER)) {
                AmountToken from = joined.get(size - 2);
                joined.removeLast();
                joined.set(
                        size - 2,
                        new AmountToken(
                                Kind.NUMBER,
                                from.low().min(token.low()),
                                from.high().max(token.high()),
                                from.start(),
                                token.end()));
            } else joined.add(token);
        }
        return joined;
    }

    /** "sixty (60)": the same number once more. */
    private static List<AmountToken> repeated(List<AmountToken> tokens) {
        List<AmountToken> joined = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            AmountToken token = tokens.get(i);
            AmountToken last = joined.isEmpty() ? null : joined.getLast();
            if (token.is(Kind.OPEN)
                    && last != null
                    && last.is(Kind.NUMBER)
                    && i + 2 < tokens.size()
                    && tokens.get(i + 1).is(Kind.NUMBER)
                    && tokens.get(i + 2).is(Kind.CLOSE)
                    && tokens.get(i + 1).low().compareTo(last.low()) == 0) {
                joined.set(
                        joined.size() - 1,
                        new AmountToken(
                                Kind.NUMBER,
                                last.low(),
                                last.high(),
                                last.start(),
                                tokens.get(i + 2).end()));
                i += 2;
            } else joined.add(token);
        }
        return joined;
    }

    private static AmountToken number(AmountToken first, AmountToken last, BigDecimal value) {
        return new AmountToken(Kind.NUMBER, value, value, first.start(), last.end());
    }
}
