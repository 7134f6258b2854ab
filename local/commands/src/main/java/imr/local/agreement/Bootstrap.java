package imr.local.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * How far a figure could lie off by the choice of letters: the interval in which nine of ten figures fall when as many letters are drawn from
 * these, with repetition. Letters are drawn, not items, since the items of a letter rest on one record. The same items give the same interval.
 */
final class Bootstrap {
    private static final int DRAWS = 1000;
    private static final long SEED = 9792;
    private static final double TAIL = 0.05;

    private final List<List<Judged>> letters;

    Bootstrap(List<Judged> items) {
        Map<String, List<Judged>> byLetter = new LinkedHashMap<>();
        for (Judged item : items)
            byLetter.computeIfAbsent(item.caseNumber(), number -> new ArrayList<>())
                    .add(item);
        letters = List.copyOf(byLetter.values());
    }

    /** Of a figure; draws in which it is not defined are left out. */
    Interval of(ToDoubleFunction<List<Judged>> figure) {
        Random random = new Random(SEED);
        double[] figures = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Judged> drawn = new ArrayList<>();
            for (int i = 0; i < letters.size(); i++) drawn.addAll(letters.get(random.nextInt(letters.size())));
            figures[draw] = figure.applyAsDouble(drawn);
        }
        double[] defined = Arrays.stream(figures)
                .filter(one -> !Double.isNaN(one))
                .sorted()
                .toArray();
        if (defined.length == 0) return new Interval(Double.NaN, Double.NaN);
        int last = defined.length - 1;
        return new Interval(defined[(int) Math.round(TAIL * last)], defined[(int) Math.round((1 - TAIL) * last)]);
    }

    /** Its ends; {@link Double#NaN} where the figure is defined in no draw. */
    record Interval(double low, double high) {}
}
