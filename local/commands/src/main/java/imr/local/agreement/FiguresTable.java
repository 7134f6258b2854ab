package imr.local.agreement;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The figures that a list of right and wrong alone would hide, with how far they may be off, beside the runs without the summaries. */
final class FiguresTable {
    private static final List<ToDoubleFunction<List<Judged>>> FIGURES = List.of(
            items -> Judged.matrix(items).balancedAccuracy(),
            items -> Judged.matrix(items).precisionOverturned(),
            items -> Judged.matrix(items).recallOverturned(),
            RankCurve::area);

    private final PrintWriter out;

    FiguresTable(PrintWriter out) {
        this.out = out;
    }

    void print(List<Judged> read, List<Judged> emptied, List<Judged> swapped) {
        out.println();
        out.println("                                 balanced   precision      recall  area under");
        out.println("                                 accuracy  Overturned  Overturned   the curve");
        row("as read", read);
        Bootstrap bootstrap = new Bootstrap(read);
        StringBuilder line = new StringBuilder(label("  90 % of draws of letters"));
        for (ToDoubleFunction<List<Judged>> figure : FIGURES) {
            Bootstrap.Interval interval = bootstrap.of(figure);
            line.append(String.format(Locale.ROOT, "%12s", text(interval.low(), 2) + "–" + text(interval.high(), 2)));
        }
        out.println(line);
        row("summaries emptied", emptied);
        row("summaries swapped", swapped);
    }

    private void row(String name, List<Judged> items) {
        StringBuilder line = new StringBuilder(label(name));
        for (ToDoubleFunction<List<Judged>> figure : FIGURES)
            line.append(String.format(Locale.ROOT, "%12s", text(figure.applyAsDouble(items), 3)));
        out.println(line);
    }

    private static String label(String name) {
        return String.format(Locale.ROOT, "  %-27s", name);
    }

    private static String text(double figure, int digits) {
        return Double.isNaN(figure) ? "–" : String.format(Locale.ROOT, "%." + digits + "f", figure);
    }
}
