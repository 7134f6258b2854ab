package imr.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * An amount with its unit, or a range of them as requests and records state them ("1-2 times a week"). Compares only with measures
 * of the same dimension.
 *
 * <p>A low amount above the high one, or below 0, throws {@link IllegalArgumentException}.
 */
public record Measure(BigDecimal low, BigDecimal high, Unit unit) {
    public Measure {
        low = plain(low);
        high = plain(high);
        if (low.signum() < 0 || low.compareTo(high) > 0)
            throw new IllegalArgumentException("a measure goes from a low amount, not below 0, to a high one");
    }

    public static Measure of(long amount, Unit unit) {
        return new Measure(BigDecimal.valueOf(amount), BigDecimal.valueOf(amount), unit);
    }

    public static Measure of(BigDecimal amount, Unit unit) {
        return new Measure(amount, amount, unit);
    }

    public static Measure range(long low, long high, Unit unit) {
        return new Measure(BigDecimal.valueOf(low), BigDecimal.valueOf(high), unit);
    }

    public boolean isRange() {
        return low.compareTo(high) != 0;
    }

    /** This measure in another unit of its dimension; empty when the dimensions differ. */
    public Optional<Measure> in(Unit other) {
        if (unit == other) return Optional.of(this);
        if (unit.dimension() != other.dimension()) return Optional.empty();
        return Optional.of(new Measure(convert(low, other), convert(high, other), other));
    }

    private BigDecimal convert(BigDecimal amount, Unit other) {
        return amount.multiply(BigDecimal.valueOf(unit.factor()))
                .divide(BigDecimal.valueOf(other.factor()), MathContext.DECIMAL64);
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** In words: {@code 6 visits}, {@code 1-2 per week}. */
    public String words() {
        String amount = isRange() ? low.toPlainString() + "-" + high.toPlainString() : low.toPlainString();
        boolean one = !isRange() && low.compareTo(BigDecimal.ONE) == 0;
        return amount + " " + (one ? unit.singular() : unit.plural());
    }

    @Override
    public String toString() {
        return words();
    }
}
