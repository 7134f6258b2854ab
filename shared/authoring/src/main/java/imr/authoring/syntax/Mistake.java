package imr.authoring.syntax;

import java.util.Comparator;

/**
 * A mistake in a guideline file. A value, not an exception: an author is told all of them at once.
 *
 * @param code    which mistake, such as {@code UNKNOWN_FACT}
 * @param file    the file, relative to the guidelines folder
 * @param line    from 1
 * @param column  from 1
 * @param width   how many characters of the line it is about, at least 1
 * @param source  the line as it stands in the file
 * @param message what is wrong, in one sentence
 * @param advice  what to do, in one sentence
 */
public record Mistake(
        MistakeKind code, String file, int line, int column, int width, String source, String message, String advice)
        implements Comparable<Mistake> {
    private static final Comparator<Mistake> ORDER = Comparator.comparing(Mistake::file)
            .thenComparingInt(Mistake::line)
            .thenComparingInt(Mistake::column)
            .thenComparing(Mistake::code)
            .thenComparing(Mistake::message);

    @Override
    public int compareTo(Mistake other) {
        return ORDER.compare(this, other);
    }

    /** The mistake with its line, a caret below the place, and the advice. */
    public String text() {
        String number = Integer.toString(line);
        String margin = " ".repeat(number.length());
        String place = file + ":" + line + ":" + column + ": " + code + "\n";
        String shown = source.isEmpty()
                ? ""
                : "  " + number + " | " + source + "\n  " + margin + " | " + " ".repeat(column - 1) + "^".repeat(width)
                        + "\n";
        return place + "  " + message + "\n" + shown + "  " + advice + "\n";
    }
}
