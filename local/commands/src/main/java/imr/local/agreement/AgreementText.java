package imr.local.agreement;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;

/** The comparison on the terminal. */
final class AgreementText {
    private AgreementText() {}

    static void matrix(Agreement agreement, PrintWriter out) {
        Agreement.Matrix all = agreement.all();
        out.println();
        out.println("                          recommended");
        out.println("                       Upheld  Overturned    none");
        out.printf("  decided Upheld      %7d %11d%n", all.upheldUpheld, all.upheldOverturned);
        out.printf("  decided Overturned  %7d %11d %7d%n", all.overturnedUpheld, all.overturnedOverturned, all.without);
        out.println();
        out.printf(
                Locale.ROOT,
                "  balanced accuracy %.3f   recall Upheld %.3f   recall Overturned %.3f   coverage %.1f %% of %d items%n",
                all.balancedAccuracy(),
                all.recallUpheld(),
                all.recallOverturned(),
                100 * all.coverage(),
                all.items());
    }

    /** Treatment by treatment, then each item on which recommendation and decision differ. */
    static void differences(Agreement agreement, PrintWriter out) {
        out.println();
        out.println("  treatment                                 items  agree  differ  none");
        agreement
                .byTreatment()
                .forEach((treatment, matrix) -> out.printf(
                        "  %-40s %6d %6d %7d %5d%n",
                        treatment,
                        matrix.items(),
                        matrix.upheldUpheld + matrix.overturnedOverturned,
                        matrix.upheldOverturned + matrix.overturnedUpheld,
                        matrix.without));
        out.println();
        out.println("  Disagreements");
        for (Agreement.Disagreement one : agreement.disagreements())
            out.printf(
                    "  %s item %s  decided %s, recommended %s%n    %s%n    %s%n",
                    one.recommended().caseNumber(),
                    one.recommended().item().item().number(),
                    one.decided().word(),
                    Objects.requireNonNull(one.recommended().outcome()).word(),
                    shortened(one.recommended().item().item().text()),
                    one.recommended().decidingCriterion());
    }

    private static String shortened(String text) {
        return text.length() > 110 ? text.substring(0, 107) + "..." : text;
    }
}
