package imr.authoring.syntax;

/**
 * A place in a file that is read line by line.
 *
 * @param line   from 1
 * @param column from 1
 * @param width  how many characters it is about, at least 1
 */
public record TextPlace(Source source, int line, int column, int width) {
    public TextPlace {
        width = Math.max(1, width);
    }

    /** A word of a line, or the whole line where it does not stand in it. */
    public static TextPlace of(Source source, int line, String word) {
        int at = source.line(line).indexOf(word);
        return at < 0
                ? new TextPlace(source, line, 1, source.line(line).length())
                : new TextPlace(source, line, at + 1, word.length());
    }
}
