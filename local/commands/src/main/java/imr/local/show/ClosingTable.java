package imr.local.show;

import java.util.List;

/** The table at the end of a run of several cases: a line each. */
public final class ClosingTable {
    /**
     * A case.
     *
     * @param outcome in words
     * @param items   how its items came out, in words
     */
    public record Row(String caseNumber, String outcome, String items) {}

    private ClosingTable() {}

    public static String of(List<Row> rows, Look look) {
        int outcomes =
                rows.stream().mapToInt(row -> row.outcome().length()).max().orElse(0);
        Page page = new Page(look);
        page.line(look.rule());
        page.line(look.bold(Look.fill("Case", 14) + Look.fill("Outcome", outcomes + 2) + "Items"));
        for (Row row : rows) {
            String start = Look.fill(row.caseNumber(), 14) + Look.fill(row.outcome(), outcomes + 2);
            page.line(start + Look.cut(row.items(), Math.max(10, look.width() - start.length())));
        }
        return page.toString();
    }
}
