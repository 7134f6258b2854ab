package imr.reviewers;

import imr.domain.Problem;

/**
 * One mistake in a registry file. It says where and what was expected, never what the cell holds: that may be a name.
 *
 * @param row      as a spreadsheet numbers it, the first row being 1
 * @param column   header of the column; {@code row} when it is about the whole row, {@code file} when about the file
 * @param entry    which entry of a list, from 1; 0 when the cell holds no list
 * @param expected what belongs there
 */
public record Mistake(int row, String column, int entry, MistakeCode code, String expected) {
    static final String WHOLE_ROW = "row";
    static final String WHOLE_FILE = "file";

    static Mistake in(int row, Column column, int entry, MistakeCode code) {
        return new Mistake(row, column.header(), entry, code, column.expected());
    }

    /** What to do. */
    public String advice() {
        return code.advice();
    }

    /** {@code row 3, licences, entry 2}. */
    public String place() {
        return "row " + row + ", " + column + (entry == 0 ? "" : ", entry " + entry);
    }

    /** As it is reported with problems of other kinds. */
    public Problem problem() {
        return new Problem(code.name(), place(), "Expected: " + expected + ". " + advice());
    }
}
