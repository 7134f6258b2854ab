package imr.local.guidelines;

import imr.guidelines.formulary.DrugList;
import imr.guidelines.formulary.DrugLists;
import imr.guidelines.formulary.ListedDrug;
import imr.library.DrugListFolder;
import imr.local.DrugListFolders;
import imr.local.layers.BadGuidelines;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the commands on drug lists have in common: where the lists lie, and the words for an entry. */
abstract class DrugListTool extends Tool {
    @Option(
            names = "--lists",
            paramLabel = "DIR",
            description = "Folder of the imported lists; drug-lists in the project's folder otherwise.")
    private @Nullable Path folder;

    final DrugListFolder folder() {
        return new DrugListFolder(folder == null ? DrugListFolders.usual() : folder);
    }

    /** The list that takes effect on a day; throws {@link BadGuidelines} that names those there are. */
    final DrugList effectiveOn(LocalDate day) {
        DrugLists lists = folder().lists();
        return lists.effectiveOn(day)
                .orElseThrow(() -> new BadGuidelines("No list of " + day + " is at hand. " + atHand(lists)));
    }

    /** Which lists there are, or how to come by one. */
    static String atHand(DrugLists lists) {
        return lists.versions().isEmpty()
                ? "Import one with ./imr guidelines drug-list import FILE, a file from the formulary page of the Division of"
                        + " Workers' Compensation."
                : "Imported are those of "
                        + lists.versions().stream()
                                .map(list -> list.effective().toString())
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    static String words(ListedDrug drug) {
        return drug.standing().code()
                + fill("special fill", drug.specialFillDays())
                + fill("perioperative fill", drug.perioperativeFillDays())
                + (drug.drugClass().isEmpty() ? "" : " · " + drug.drugClass())
                + (drug.guidelines().isEmpty() ? "" : " · " + String.join("; ", drug.guidelines()));
    }

    private static String fill(String what, @Nullable Integer days) {
        return days == null ? "" : ", " + what + " " + count(days, "day");
    }
}
