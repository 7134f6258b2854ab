package imr.checks.fault;

import imr.domain.Measure;

/** Amounts side by side. */
final class Measures {
    private Measures() {}

    /** Whether some amount is within both; of one unit. */
    static boolean overlap(Measure one, Measure other) {
        return one.in(other.unit())
                .map(same ->
                        same.low().compareTo(other.high()) <= 0 && other.low().compareTo(same.high()) <= 0)
                .orElse(true);
    }
}
