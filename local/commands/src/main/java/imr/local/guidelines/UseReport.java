package imr.local.guidelines;

import imr.local.show.Look;
import imr.local.show.Page;
import java.util.List;

/** How often each criterion is met over real letters, and those that are met so often that they decide nothing. */
final class UseReport {
    private static final int NUMBERS = 8;
    private static final int LARGEST = 76;

    private final Page page;

    UseReport(Page page) {
        this.page = page;
    }

    /** How many criteria are nearly always met and say no reason why they stay. */
    int show(CriterionUse use) {
        Look look = page.look();
        page.blank().line(look.bold(Look.fill("Criteria", LARGEST) + numbers("met", "not met", "silent", "n/a")));
        for (CriterionUse.Count count : use.counts()) {
            if (count.uses() + count.notApplicable() == 0) continue;
            String line = Look.fill(Look.cut(count.criterion().text().id().value(), LARGEST - 1), LARGEST)
                    + numbers(
                            String.valueOf(count.met()),
                            String.valueOf(count.notMet()),
                            String.valueOf(count.notDocumented()),
                            String.valueOf(count.notApplicable()));
            page.line(count.isOftenMet() ? look.yellow(line) : line);
        }
        List<CriterionUse.Count> often =
                use.counts().stream().filter(CriterionUse.Count::isOftenMet).toList();
        page.blank()
                .line(look.bold("Met in more than " + CriterionUse.OFTEN + " % of at least " + CriterionUse.FEWEST
                        + " uses, so that they decide next to nothing"));
        int without = 0;
        for (CriterionUse.Count count : often) {
            String reason = count.criterion().oftenMet();
            if (reason == null) without++;
            page.line((reason == null ? look.red("✗") : look.green("✓")) + " "
                    + count.criterion().text().id() + look.dim("  " + count.met() + " of " + count.uses()));
            page.indented(
                    4,
                    reason == null
                            ? "no reason: tighten it, or add often met because: with why it stays"
                            : "often met because " + reason,
                    reason == null ? look::red : look::dim);
        }
        page.line(often.size() + " such criteria, " + without + " without a reason");
        return without;
    }

    private static String numbers(String... cells) {
        StringBuilder line = new StringBuilder();
        for (String cell : cells)
            line.append(" ".repeat(Math.max(1, NUMBERS - cell.length()))).append(cell);
        return line.toString();
    }
}
