package imr.reading.fact;

import imr.domain.Unit;
import imr.reading.text.Numbers;
import imr.reading.text.WordLists;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers and quantities of a sentence; their words stand in {@code amounts.txt}. */
final class Amounts {
    /** Units that have a list of words, named as they are. */
    private static final Set<Unit> UNITS =
            EnumSet.of(Unit.DAYS, Unit.WEEKS, Unit.MONTHS, Unit.YEARS, Unit.PERCENT, Unit.MILLIGRAMS, Unit.MILLIMETERS);

    private final WordLists lists = WordLists.load(Amounts.class, "amounts.txt");

    /**
     * A number or range.
     *
     * @param to   behind its last word
     * @param unit its unit where it is written as one word with it: "50%", "six-week"
     */
    record Figure(
            int to,
            BigDecimal low,
            BigDecimal high,
            @Nullable Unit unit) {}

    Set<String> words(String list) {
        return lists.get(list);
    }

    boolean is(String list, String word) {
        return WordLists.has(lists.get(list), word);
    }

    /** All quantities, from left to right. */
    List<Quantity> in(Sentence sentence) {
        List<Quantity> quantities = new ArrayList<>(2);
        int at = 0;
        while (at < sentence.size()) {
            Quantity quantity = at(sentence, at);
            if (quantity != null) quantities.add(quantity);
            at = quantity == null ? at + 1 : quantity.to();
        }
        return quantities;
    }

    /** The quantity that begins at a place, {@code null} when none does. */
    @Nullable
    Quantity at(Sentence sentence, int at) {
        Figure number = number(sentence, at);
        if (number == null) return null;
        if (number.unit() != null) return new Quantity(at, number.to(), number.low(), number.high(), number.unit());
        Unit unit = number.to() < sentence.size() ? unit(sentence.word(number.to())) : null;
        return unit == null ? null : new Quantity(at, number.to() + 1, number.low(), number.high(), unit);
    }

    /** The number that begins at a place: "6", "six", "one to two", "4-6", "six (6)". */
    @Nullable
    Figure number(Sentence sentence, int at) {
        if (at >= sentence.size()) return null;
        Figure first = word(sentence.word(at), at);
        if (first == null || first.unit() != null || first.to() >= sentence.size()) return first;
        String next = sentence.word(first.to());
        if (next.equals("to") || next.equals("or")) {
            Figure last = first.to() + 1 < sentence.size() ? word(sentence.word(first.to() + 1), first.to() + 1) : null;
            return last != null && last.high().compareTo(first.low()) > 0
                    ? new Figure(last.to(), first.low(), last.high(), last.unit())
                    : first;
        }
        boolean again = next.equals("(")
                && first.to() + 2 < sentence.size()
                && sentence.word(first.to() + 2).equals(")")
                && isSame(first.high(), Numbers.of(sentence.word(first.to() + 1)));
        return again ? new Figure(first.to() + 3, first.low(), first.high(), null) : first;
    }

    private @Nullable Figure word(String word, int at) {
        BigDecimal plain = word.startsWith("#") ? null : Numbers.of(word);
        if (plain != null) return new Figure(at + 1, plain, plain, word.endsWith("%") ? Unit.PERCENT : null);
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            BigDecimal low = Numbers.of(word.substring(0, hyphen));
            String rest = word.substring(hyphen + 1);
            BigDecimal high = Numbers.of(rest);
            if (low != null && high != null && low.compareTo(high) < 0)
                return new Figure(at + 1, low, high, rest.endsWith("%") ? Unit.PERCENT : null);
            Unit unit = unit(rest);
            return low == null || unit == null ? null : new Figure(at + 1, low, low, unit);
        }
        return glued(word, at);
    }

    private static boolean isSame(BigDecimal first, @Nullable BigDecimal again) {
        return again != null && first.compareTo(again) == 0;
    }

    /** "30mg", "6wks", "x3". */
    private @Nullable Figure glued(String word, int at) {
        int from = word.startsWith("x") ? 1 : 0;
        int to = from;
        while (to < word.length() && (Character.isDigit(word.charAt(to)) || word.charAt(to) == '.')) to++;
        if (to == from) return null;
        BigDecimal number = Numbers.of(word.substring(from, to));
        if (number == null) return null;
        if (to == word.length()) return from == 1 ? new Figure(at + 1, number, number, null) : null;
        Unit unit = unit(word.substring(to));
        return unit == null ? null : new Figure(at + 1, number, number, unit);
    }

    @Nullable
    Unit unit(String word) {
        for (Unit unit : UNITS) if (is(unit.name().toLowerCase(Locale.ROOT), word)) return unit;
        return null;
    }
}
