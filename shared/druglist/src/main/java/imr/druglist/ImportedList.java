package imr.druglist;

import imr.domain.Problem;
import imr.guidelines.formulary.DrugList;
import java.util.List;
import java.util.Optional;

/**
 * What came of a file.
 *
 * @param list     there only where there are no problems: a list is imported whole or not at all
 * @param problems each with its place and what to do
 */
public record ImportedList(Optional<DrugList> list, List<Problem> problems) {
    public ImportedList {
        problems = List.copyOf(problems);
        if (list.isPresent() != problems.isEmpty())
            throw new IllegalArgumentException("a list is imported exactly when there are no problems");
    }

    static ImportedList refused(Problem problem) {
        return new ImportedList(Optional.empty(), List.of(problem));
    }
}
