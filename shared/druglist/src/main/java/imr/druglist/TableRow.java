package imr.druglist;

import java.util.List;

/**
 * A row of a published table as it stands.
 *
 * @param place where a reader finds it: {@code sheet Drug List, row 7}
 * @param cells their text, without space around it; empty text for an empty cell
 */
record TableRow(String place, List<String> cells) {
    TableRow {
        cells = cells.stream().map(cell -> cell.strip().replaceAll("\\s+", " ")).toList();
    }

    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** The whole row as a line of text. */
    String line() {
        return String.join(" ", cells).strip();
    }
}
