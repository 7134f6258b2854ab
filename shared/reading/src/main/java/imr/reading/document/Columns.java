package imr.reading.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes columns of prose apart that a file writes line by line across both: first the left column, then the right one. Columns are told from the
 * cells of a table by how they read: their lines are long, and many go on in small letters. A table's rows stay as they are.
 */
final class Columns {
    /** Rows that must have both columns. */
    private static final int FEWEST = 4;
    /** Signs of a line of prose, on the average. */
    private static final int PROSE = 18;
    /** Of the lines behind the first, how many go on in small letters at least. */
    private static final double GOING_ON = 0.3;
    /** In points. */
    private static final float NARROWEST_GUTTER = 8;

    private Columns() {}

    static List<Row> apart(List<Row> rows) {
        List<Row> all = new ArrayList<>(rows.size());
        int i = 0;
        while (i < rows.size()) {
            int end = rows.get(i).gaps.isEmpty() ? i : apart(rows, i, all);
            if (end == i) all.add(rows.get(i++));
            else i = end;
        }
        return all;
    }

    /** Adds the columns that begin at a row, and gives back where they end; the same place when there are none. */
    private static int apart(List<Row> rows, int from, List<Row> into) {
        for (Row.Gap first : rows.get(from).gaps) {
            List<Row> left = new ArrayList<>();
            List<Row> right = new ArrayList<>();
            float begin = first.from();
            float end = first.to();
            int both = 0;
            int at = from;
            for (; at < rows.size(); at++) {
                Row row = rows.get(at);
                if (row.direction != rows.get(from).direction) break;
                Row.Gap gap = row.gapWithin(begin, end, NARROWEST_GUTTER);
                if (gap != null) {
                    begin = Math.max(begin, gap.from());
                    end = Math.min(end, gap.to());
                    left.add(row.before(gap));
                    right.add(row.behind(gap));
                    both++;
                } else if (row.right <= begin + 1) left.add(row);
                else if (row.left >= end - 1) right.add(row);
                else break;
            }
            if (both >= FEWEST && isProse(left) && isProse(right)) {
                into.addAll(withMargins(left));
                into.addAll(withMargins(right));
                return at;
            }
        }
        return from;
    }

    private static boolean isProse(List<Row> column) {
        int signs = 0;
        int goingOn = 0;
        for (int i = 0; i < column.size(); i++) {
            String text = column.get(i).text.toString().strip();
            signs += text.length();
            if (i > 0 && !text.isEmpty() && Character.isLowerCase(text.charAt(0))) goingOn++;
        }
        return signs >= PROSE * column.size() && goingOn >= GOING_ON * (column.size() - 1);
    }

    private static List<Row> withMargins(List<Row> column) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (Row row : column) {
            left = Math.min(left, row.left);
            right = Math.max(right, row.right);
        }
        for (Row row : column) {
            row.columnLeft = left;
            row.columnRight = right;
        }
        return column;
    }
}
