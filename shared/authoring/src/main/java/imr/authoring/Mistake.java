package imr.authoring;

/**
 * A mistake in a guideline file. A value, not an exception: an author is told all of them at once.
 *
 * @param code   a stable code such as {@code UNKNOWN_FACT}
 * @param file   the file, relative to the guidelines folder
 * @param line   from 1
 * @param column from 1
 * @param advice what to do, in one sentence
 */
public record Mistake(String code, String file, int line, int column, String message, String advice)
        implements Comparable<Mistake> {
    @Override
    public int compareTo(Mistake other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) return byFile;
        int byLine = Integer.compare(line, other.line);
        if (byLine != 0) return byLine;
        int byColumn = Integer.compare(column, other.column);
        return byColumn != 0 ? byColumn : code.compareTo(other.code);
    }
}
