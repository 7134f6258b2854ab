package imr.guidelines.formulary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The versions of the drug list that are at hand, by the day each takes effect; no day has two. */
public record DrugLists(List<DrugList> versions) {
    public static final DrugLists NONE = new DrugLists(List.of());

    public DrugLists {
        versions = versions.stream()
                .sorted(Comparator.comparing(DrugList::effective))
                .toList();
        if (versions.stream().map(DrugList::effective).distinct().count() != versions.size())
            throw new IllegalArgumentException("one drug list takes effect on a day");
    }

    /**
     * The latest version that had taken effect by a day. It may not be the one in force where a later one was never imported, so whoever uses it
     * tells which it is.
     */
    public Optional<DrugList> inForceOn(LocalDate day) {
        return versions.stream().filter(list -> !list.effective().isAfter(day)).reduce((earlier, later) -> later);
    }

    public Optional<DrugList> effectiveOn(LocalDate day) {
        return versions.stream().filter(list -> list.effective().equals(day)).findFirst();
    }
}
