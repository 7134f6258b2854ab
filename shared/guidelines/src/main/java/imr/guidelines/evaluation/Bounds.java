package imr.guidelines.evaluation;

import imr.domain.Measure;
import imr.domain.Unit;
import imr.domain.fact.FactId;
import imr.guidelines.library.FactTest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Whether an amount lies within bounds, and by how little it does not. */
public final class Bounds {
    /** A twentieth: whoever counts weeks from memory is not off by less. */
    public static final BigDecimal HAIR = new BigDecimal("0.05");

    private Bounds() {}

    /** A range fits when it reaches into the bounds: "1 to 2 times a week" leaves the rest to the response. */
    static boolean fits(Measure stated, FactTest.Within bounds) {
        Measure bound = bounds.high() != null ? bounds.high() : bounds.low();
        Optional<Measure> converted = bound == null ? Optional.empty() : stated.in(bound.unit());
        if (converted.isEmpty()) return false;
        Measure amount = converted.get();
        if (bounds.low() != null) {
            int against = amount.high().compareTo(bounds.low().low());
            if (against < 0 || (against == 0 && bounds.lowOpen())) return false;
        }
        if (bounds.high() != null) {
            int against = amount.low().compareTo(bounds.high().high());
            if (against > 0 || (against == 0 && bounds.highOpen())) return false;
        }
        return true;
    }

    /**
     * Whether an amount of time is reckoned from what people remember and so may be off by a hair: how long something has lasted or how
     * long ago it was. What is asked for, an age or the days of a fill stand as written.
     */
    public static boolean isReckoned(FactId fact) {
        return fact.value().startsWith("case.") || fact.value().startsWith("treatment.");
    }

    /** By how little a duration misses its bounds: {@code 20 days, 1 short of 21}. Empty when it misses by more, or is no duration. */
    static Optional<String> near(Measure stated, FactTest.Within bounds) {
        Measure low = bounds.low();
        Measure high = bounds.high();
        if (stated.unit().dimension() != Unit.Dimension.TIME) return Optional.empty();
        if (low != null && stated.in(low.unit()).orElse(low).high().compareTo(low.low()) <= 0)
            return near(stated.unit(), stated.high(), low, "short of");
        if (high != null && stated.in(high.unit()).orElse(high).low().compareTo(high.high()) >= 0)
            return near(stated.unit(), stated.low(), high, "over");
        return Optional.empty();
    }

    private static Optional<String> near(Unit unit, BigDecimal amount, Measure bound, String by) {
        Unit small = unit.factor() < bound.unit().factor() ? unit : bound.unit();
        BigDecimal had = rounded(Measure.of(amount, unit), small);
        BigDecimal asked = rounded(bound, small);
        BigDecimal missed = asked.subtract(had).abs();
        if (missed.compareTo(asked.multiply(HAIR)) > 0) return Optional.empty();
        String words = Measure.of(had, small).words();
        return Optional.of(
                missed.signum() == 0
                        ? words + ", the very limit"
                        : words + ", " + missed.stripTrailingZeros().toPlainString() + " " + by + " "
                                + asked.stripTrailingZeros().toPlainString());
    }

    private static BigDecimal rounded(Measure measure, Unit unit) {
        return measure.in(unit).orElse(measure).low().setScale(2, RoundingMode.HALF_UP);
    }
}
