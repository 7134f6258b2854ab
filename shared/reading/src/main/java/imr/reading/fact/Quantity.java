package imr.reading.fact;

import imr.domain.Measure;
import imr.domain.Unit;
import java.math.BigDecimal;

/**
 * A number with its unit where it stands in a sentence: "three weeks", "4-6 mos", "50%".
 *
 * @param from first word
 * @param to   behind the last
 */
record Quantity(int from, int to, BigDecimal low, BigDecimal high, Unit unit) {
    Measure measure() {
        return new Measure(low, high, unit);
    }

    boolean isTime() {
        return unit.dimension() == Unit.Dimension.TIME;
    }
}
