package imr.reading.fact;

import imr.domain.Unit;
import imr.reading.text.Numbers;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The strength of one dose, as it stands behind a drug: "30 mg", "50mg", "10/325" of which the opioid is the smaller part, "8/2" the first. */
final class Strengths {
    private static final BigDecimal LEAST_OF_ACETAMINOPHEN = BigDecimal.valueOf(100);

    private final Amounts amounts;

    Strengths(Amounts amounts) {
        this.amounts = amounts;
    }

    /** @param to behind its last word */
    record Strength(int to, BigDecimal milligrams) {}

    /** The strength that begins at a place, {@code null} when none does. */
    @Nullable
    Strength at(Sentence sentence, int at, boolean compound) {
        Quantity quantity = amounts.at(sentence, at);
        if (quantity != null && quantity.unit() == Unit.MILLIGRAMS)
            return quantity.measure().isRange() ? null : new Strength(quantity.to(), quantity.low());
        String word = sentence.word(at);
        BigDecimal least = least(word);
        if (least == null) return null;
        boolean unit = at + 1 < sentence.size() && amounts.unit(sentence.word(at + 1)) == Unit.MILLIGRAMS;
        if (unit) return new Strength(at + 2, least);
        return compound || !Character.isDigit(word.charAt(word.length() - 1)) ? new Strength(at + 1, least) : null;
    }

    /** The smaller number of "10/325", "10/325mg" or "10-325"; {@code null} of anything else. */
    private @Nullable BigDecimal least(String word) {
        int end = word.length();
        while (end > 0 && Character.isLetter(word.charAt(end - 1))) end--;
        if (end < word.length() && amounts.unit(word.substring(end)) != Unit.MILLIGRAMS) return null;
        String[] parts = word.substring(0, end).split("[/-]");
        if (parts.length != 2) return null;
        BigDecimal first = Numbers.of(parts[0]);
        BigDecimal second = Numbers.of(parts[1]);
        if (first == null || second == null || first.signum() == 0 || second.signum() == 0) return null;
        return first.max(second).compareTo(LEAST_OF_ACETAMINOPHEN) < 0 ? first : first.min(second);
    }
}
