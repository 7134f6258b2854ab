package imr.guidelines.evaluation;

import imr.domain.Measure;
import imr.guidelines.library.FactTest;
import java.util.Optional;

/** Whether an amount lies within bounds. */
final class Bounds {
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
}
