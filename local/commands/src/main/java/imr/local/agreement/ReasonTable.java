package imr.local.agreement;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was read beside what a careful reader noted, a line for each thing noted, the frequent ones first. */
final class ReasonTable {
    private ReasonTable() {}

    static void print(ReasonScore score, PrintWriter out) {
        out.println();
        out.println("  noted by a careful reader              times  right  wrong  missed");
        score.byNote().entrySet().stream()
                .sorted((a, b) ->
                        Integer.compare(b.getValue().noted(), a.getValue().noted()))
                .forEach(one -> out.printf(
                        Locale.ROOT,
                        "  %-38s %5d %6d %6d %7d%n",
                        one.getKey(),
                        one.getValue().noted(),
                        one.getValue().right,
                        one.getValue().wrong,
                        one.getValue().missed));
        if (!score.without().isEmpty())
            out.println("  no fact of ours says: "
                    + score.without().entrySet().stream()
                            .map(one -> one.getKey() + " (" + one.getValue() + ")")
                            .collect(Collectors.joining(", ")));
        out.println();
        score.reasons().forEach(sentence -> out.println("  " + sentence));
    }
}
