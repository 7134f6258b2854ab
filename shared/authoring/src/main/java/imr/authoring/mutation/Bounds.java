package imr.authoring.mutation;

import imr.domain.Measure;
import imr.guidelines.library.FactTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The neighbours of a bound: one more, one less, and the bound itself the other way. */
final class Bounds {
    private Bounds() {}

    static List<FactTest> neighbours(FactTest.Within test) {
        List<FactTest> tests = new ArrayList<>();
        Measure low = test.low();
        Measure high = test.high();
        if (low != null) {
            for (int step : new int[] {-1, 1}) add(tests, moved(low, step), test.lowOpen(), high, test.highOpen());
            add(tests, low, !test.lowOpen(), high, test.highOpen());
        }
        if (high != null) {
            for (int step : new int[] {-1, 1}) add(tests, low, test.lowOpen(), moved(high, step), test.highOpen());
            add(tests, low, test.lowOpen(), high, !test.highOpen());
        }
        return tests;
    }

    private static void add(
            List<FactTest> tests, @Nullable Measure low, boolean lowOpen, @Nullable Measure high, boolean highOpen) {
        boolean below0 = (low != null && low.low().signum() < 0)
                || (high != null && high.low().signum() < 0);
        if (!below0) tests.add(new FactTest.Within(low, lowOpen, high, highOpen));
    }

    private static Measure moved(Measure measure, int step) {
        BigDecimal amount = measure.low().add(BigDecimal.valueOf(step));
        return Measure.of(amount.signum() < 0 ? BigDecimal.ZERO : amount, measure.unit());
    }
}
