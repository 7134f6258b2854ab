package imr.reading.fact;

import imr.reading.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sections of a page, by the headings that reports set on a line of their own, in capitals (TREATMENT PLAN, OBJECTIVE FINDINGS) or with a
 * colon (Treatment plan:). A heading states nothing, unless it tells a number or a date.
 * What stands under a plan or a request is asked for, not done. Running prose without such headings is one section.
 */
final class Sections {
    private static final Pattern HEADING =
            Pattern.compile("(?m)^(?:(?=.*\\p{Lu}{4})[^\\p{Ll}\\n]{4,80}|\\p{Lu}[\\p{L} /&-]{3,40}: *)$");

    /** Words of the longest heading. */
    private static final int LONGEST = 6;

    private static final Pattern PLAN = Pattern.compile(
            "\\b" + WordLists.load(Sections.class, "form-words.txt").anyOf("plan") + "\\b");

    private Sections() {}

    /** A heading, or the text below one. */
    record Block(int from, int to, boolean heading) {}

    static List<Block> of(String page) {
        List<Block> blocks = new ArrayList<>();
        Matcher heading = HEADING.matcher(page);
        int at = 0;
        while (heading.find()) {
            add(blocks, at, heading.start(), false);
            add(blocks, heading.start(), heading.end(), true);
            at = heading.end();
        }
        add(blocks, at, page.length(), false);
        return blocks;
    }

    private static void add(List<Block> blocks, int from, int to, boolean heading) {
        if (to > from) blocks.add(new Block(from, to, heading));
    }

    /** Whether a line set as a heading may be a statement: it is long or tells a number. */
    static boolean mayState(String heading) {
        return heading.chars().anyMatch(Character::isDigit) || heading.strip().split("\\s+").length > LONGEST;
    }

    /** Whether what stands under this heading is asked for. */
    static boolean isPlan(String heading) {
        return PLAN.matcher(heading.toLowerCase(Locale.ROOT)).find();
    }

    /** Behind the paragraph that begins at a place: at the line end before a line that does not go on in small letters. */
    static int paragraphEnd(String page, int from, int to) {
        for (int end = page.indexOf('\n', from); end >= 0 && end + 1 < to; end = page.indexOf('\n', end + 1))
            if (!Character.isLowerCase(page.charAt(end + 1))) return end + 1;
        return to;
    }
}
