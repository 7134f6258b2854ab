package imr.local.agreement;

import java.io.PrintWriter;
import java.util.Locale;

/** Facts read against facts labelled, a line a fact. */
final class FactScoreTable {
    private FactScoreTable() {}

    static void print(FactScore score, PrintWriter out) {
        out.println();
        out.println("  fact                             labelled  found    read  right     F1");
        score.byId().forEach((id, tally) -> line(id, tally, out));
        out.println();
        line("facts of outcome and course", score.outcome(), out);
        line("all facts", score.all(), out);
        out.println();
        out.println("  " + score.letters() + " labelled letters"
                + (score.absent().isEmpty() ? "" : "; not given: " + String.join(" ", score.absent())));
    }

    private static void line(String name, FactScore.Tally tally, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "  %-32s %8d  %.3f  %6d  %.3f  %.3f%n",
                name,
                tally.labelled,
                tally.recall(),
                tally.read,
                tally.precision(),
                tally.f1());
    }
}
