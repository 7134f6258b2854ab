package imr.druglist;

import imr.domain.Digest;
import imr.domain.Problem;
import imr.guidelines.formulary.DrugList;
import imr.guidelines.formulary.ListedDrug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table as the drug list: its day, its head, and every drug, or everything that is wrong with them. */
final class ListReader {
    private final List<TableRow> rows;
    private final List<Problem> problems = new ArrayList<>();
    private final List<ListedDrug> drugs = new ArrayList<>();
    private final Map<String, TableRow> seen = new HashMap<>();

    ListReader(List<TableRow> rows) {
        this.rows = rows;
    }

    ImportedList read(Digest source, @Nullable LocalDate given) {
        int head = 0;
        while (head < rows.size() && !Headings.isHead(rows.get(head))) head++;
        if (head == rows.size())
            return ImportedList.refused(new Problem(
                    "NO_TABLE",
                    "the file",
                    "No table with the columns of the list was found (" + Column.all()
                            + "). A scanned or unruled PDF has none that can be read; import the spreadsheet."));
        List<TableRow> above = rows.subList(0, head);
        List<TableRow> below = rows.subList(head + 1, rows.size());
        List<TableRow> text = Stream.concat(above.stream(), below.stream().filter(ListReader::isPassedOver))
                .toList();
        Optional<LocalDate> effective = EffectiveDay.of(text, given, problems);
        TableRow names = rows.get(head);
        Headings.of(names, problems).ifPresent(headings -> drugs(headings, names, below));
        if (problems.isEmpty() && drugs.isEmpty())
            problems.add(new Problem("NO_ROWS", names.place(), "The table has no drug below its head."));
        if (effective.isEmpty() || !problems.isEmpty()) return new ImportedList(Optional.empty(), problems);
        return new ImportedList(Optional.of(DrugList.of(effective.get(), source, drugs)), List.of());
    }

    private void drugs(Headings headings, TableRow head, List<TableRow> below) {
        for (TableRow row : below) {
            if (isPassedOver(row)) continue;
            if (!Headings.isHead(row)) drug(headings, row);
            // A table that goes on on another page repeats its head; another head begins another table.
            else if (!row.cells().equals(head.cells()))
                problems.add(new Problem(
                        "ANOTHER_TABLE",
                        row.place(),
                        "A second table begins here with other columns; keep the list alone in the file."));
        }
    }

    /** Nothing, a footnote, or a line of text: what stands in one cell alone is no drug. */
    private static boolean isPassedOver(TableRow row) {
        List<String> filled =
                row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        return filled.isEmpty() || (filled.size() == 1 && isText(row, filled.getFirst()));
    }

    private static boolean isText(TableRow row, String only) {
        return row.cells().size() == 1 || only.startsWith("*") || only.contains(" is ") || only.endsWith(".");
    }

    private void drug(Headings headings, TableRow row) {
        int before = problems.size();
        DrugRow cells = new DrugRow(headings, row, problems);
        String ingredient = cells.ingredient();
        var standing = cells.standing();
        Integer special = cells.days(Column.SPECIAL_FILL);
        Integer perioperative = cells.days(Column.PERIOPERATIVE_FILL);
        if (problems.size() > before || standing.isEmpty()) return;
        ListedDrug drug = new ListedDrug(
                ingredient,
                cells.optional(Column.BRAND),
                cells.optional(Column.FORM),
                standing.get(),
                special,
                perioperative,
                headings.text(row, Column.DRUG_CLASS),
                cells.guidelines());
        TableRow first = seen.putIfAbsent(drug.key(), row);
        if (first == null) drugs.add(drug);
        else
            problems.add(new Problem(
                    "DOUBLED_ROW",
                    row.place(),
                    drug.name() + " stands already in " + first.place() + "; keep the row that is right."));
    }
}
