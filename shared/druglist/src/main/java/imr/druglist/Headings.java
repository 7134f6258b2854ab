package imr.druglist;

import imr.domain.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which column of a table is which. */
record Headings(Map<Column, Integer> places, int width) {
    /** A row with so many known headings is the head of the table, though others in it may be misspelt. */
    private static final int ENOUGH = 3;

    static boolean isHead(TableRow row) {
        return row.cells().stream().filter(cell -> Column.of(cell).isPresent()).count() >= ENOUGH;
    }

    /** Reads the head; empty with what is wrong with each column added to the problems. */
    static Optional<Headings> of(TableRow head, List<Problem> problems) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<Problem> wrong = new ArrayList<>();
        for (int i = 0; i < head.cells().size(); i++) {
            String heading = head.cell(i);
            Optional<Column> column = Column.of(heading);
            if (column.isPresent() && places.putIfAbsent(column.get(), i) != null)
                wrong.add(new Problem(
                        "DOUBLED_COLUMN",
                        place(head, i),
                        "\"" + heading + "\" is there already; keep the one that is meant."));
            if (column.isEmpty() && !heading.isEmpty())
                wrong.add(new Problem(
                        "UNKNOWN_COLUMN",
                        place(head, i),
                        "\"" + heading + "\" is no column of the list. Its columns are " + Column.all()
                                + "; take it out, or give it its name."));
        }
        for (Column column : Column.values())
            if (column.isRequired() && !places.containsKey(column))
                wrong.add(new Problem(
                        "MISSING_COLUMN",
                        head.place(),
                        "The column \"" + column.heading() + "\" is missing; without it the list is not whole."));
        problems.addAll(wrong);
        return wrong.isEmpty() ? Optional.of(new Headings(places, head.cells().size())) : Optional.empty();
    }

    String text(TableRow row, Column column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cell(place);
    }

    static String place(TableRow row, int column) {
        return row.place() + ", column " + (column + 1);
    }

    String place(TableRow row, Column column) {
        return row.place() + ", " + column.heading();
    }
}
