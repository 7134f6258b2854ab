package imr.local.guidelines;

import imr.domain.Digest;
import imr.guidelines.formulary.DrugList;
import imr.guidelines.formulary.DrugLists;
import imr.guidelines.formulary.Standing;
import imr.local.show.Page;
import picocli.CommandLine.Command;

/** {@code imr guidelines drug-list list}: the versions at hand. */
@Command(name = "list", description = "The versions at hand, by the day each takes effect.")
final class DrugListListCommand extends DrugListTool {
    @Override
    int run(Page page) {
        DrugLists lists = folder().lists();
        for (DrugList list : lists.versions()) {
            long exempt = list.drugs().stream()
                    .filter(drug -> drug.standing() == Standing.EXEMPT)
                    .count();
            page.line(look().bold(list.effective().toString()) + "  "
                    + count(list.drugs().size(), "drug") + ", " + exempt + " exempt  "
                    + look().dim(Digest.of(list.json()).brief()));
        }
        if (lists.versions().isEmpty()) page.line(atHand(lists));
        return lists.versions().isEmpty() ? FOUND_SOMETHING : OK;
    }
}
