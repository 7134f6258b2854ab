package imr.local.guidelines;

import imr.guidelines.formulary.DrugList;
import imr.guidelines.formulary.DrugLists;
import imr.guidelines.formulary.ListedDrug;
import imr.local.layers.BadGuidelines;
import imr.local.show.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code imr guidelines drug-list show}: what the list says of a drug on a day. */
@Command(name = "show", description = "What the list in force on a day says of a drug.")
final class DrugListShowCommand extends DrugListTool {
    @Parameters(index = "0", paramLabel = "DAY", description = "The day it is dispensed, such as 2024-05-01.")
    private LocalDate day = LocalDate.EPOCH;

    @Parameters(
            index = "1",
            paramLabel = "DRUG",
            description = "Its ingredient, such as ibuprofen or hydrocodone-acetaminophen.")
    private String drug = "";

    @Override
    int run(Page page) {
        DrugLists lists = folder().lists();
        Optional<DrugList> list = lists.inForceOn(day);
        if (list.isEmpty()) throw new BadGuidelines("No list in force on " + day + " is at hand. " + atHand(lists));
        List<ListedDrug> rows = list.get().rowsOf(drug);
        page.line(look().dim(list.get().title()));
        for (ListedDrug row : rows) {
            page.line(look().bold(row.name()));
            page.indented(2, words(row), line -> line);
        }
        if (rows.isEmpty()) page.line(drug + " is unlisted: it is reviewed before it is dispensed.");
        return rows.isEmpty() ? FOUND_SOMETHING : OK;
    }
}
