package imr.local.guidelines;

import imr.guidelines.formulary.ListDifference;
import imr.local.show.Page;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code imr guidelines drug-list diff}: what differs between two versions. */
@Command(name = "diff", description = "What differs between two versions, drug by drug.")
final class DrugListDiffCommand extends DrugListTool {
    @Parameters(index = "0", paramLabel = "A", description = "The day the earlier version takes effect.")
    private LocalDate a = LocalDate.EPOCH;

    @Parameters(index = "1", paramLabel = "B", description = "The day of the later one.")
    private LocalDate b = LocalDate.EPOCH;

    @Override
    int run(Page page) {
        List<ListDifference> differences = ListDifference.between(effectiveOn(a), effectiveOn(b));
        for (ListDifference difference : differences) show(page, difference);
        page.line(differences.isEmpty() ? "No difference." : count(differences.size(), "drug") + " differ.");
        return OK;
    }

    private void show(Page page, ListDifference difference) {
        switch (difference) {
            case ListDifference.Added(var drug) -> {
                page.line(look().bold(drug.name()));
                page.indented(2, "+ " + words(drug), look()::green);
            }
            case ListDifference.Removed(var drug) -> {
                page.line(look().bold(drug.name()));
                page.indented(2, "− " + words(drug), look()::red);
            }
            case ListDifference.Changed(var from, var to) -> {
                page.line(look().bold(to.name()));
                page.indented(2, "− " + words(from), look()::red);
                page.indented(2, "+ " + words(to), look()::green);
            }
        }
    }
}
