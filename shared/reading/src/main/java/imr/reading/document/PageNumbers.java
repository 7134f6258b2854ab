package imr.reading.document;

import imr.reading.text.WordLists;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that count pages: "Page 3 of 5", "- 3 -", and the line that a fax machine prints, which ends in "P. 3/5". */
final class PageNumbers {
    private static final String PAGE =
            WordLists.load(PageNumbers.class, "layout-words.txt").anyOf("page");
    private static final String COUNT = PAGE + "\\b\\.?:? ?#?\\d{1,5}(?: ?(?:/|of|-) ?\\d{1,5})?";
    private static final Pattern ALONE = Pattern.compile(
            "(?i)[^\\p{L}\\d]*(?:" + COUNT + "|\\d{1,4} of \\d{1,4}|[-–—] ?\\d{1,4} ?[-–—])[^\\p{L}\\d]*");
    private static final Pattern AT_END = Pattern.compile("(?i)(.*?)[^\\p{L}\\d]*\\b" + COUNT + "[^\\p{L}\\d]*");
    private static final Pattern AT_BEGINNING = Pattern.compile("(?i)[^\\p{L}\\d]*" + COUNT + "\\b(.*)");
    private static final Pattern OF_ALL =
            Pattern.compile("(?i)\\b" + PAGE + "\\b\\.?:? ?#?\\d{1,5} ?(?:/|of) ?\\d{1,5}\\b");
    /** A time, a date or a telephone number. */
    private static final Pattern STAMP =
            Pattern.compile("\\d{1,2}:\\d\\d|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{3}[-. ]\\d{4}");
    /** Longer lines are prose. */
    private static final int LONGEST = 160;

    private PageNumbers() {}

    /** Whether a line counts pages and does nothing else. */
    static boolean isAll(String line) {
        return line.length() <= 40 && ALONE.matcher(line).matches();
    }

    /** Whether a line is one that a fax machine prints: a page count at its beginning or end, and a time, date or number. */
    static boolean isFax(String line) {
        if (line.length() > LONGEST || !OF_ALL.matcher(line).find()) return false;
        Matcher end = AT_END.matcher(line);
        if (end.matches()) return STAMP.matcher(end.group(1)).find();
        Matcher beginning = AT_BEGINNING.matcher(line);
        return beginning.matches() && STAMP.matcher(beginning.group(1)).find();
    }

    /** Whether a line at the edge of a page begins or ends with a count of pages. */
    static boolean isAtEdge(String line) {
        if (line.length() > LONGEST) return false;
        if (isAll(line)) return true;
        return OF_ALL.matcher(line).find()
                && !line.endsWith(".")
                && (AT_END.matcher(line).matches() || AT_BEGINNING.matcher(line).matches());
    }
}
