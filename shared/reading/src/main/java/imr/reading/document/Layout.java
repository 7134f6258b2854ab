package imr.reading.document;

/**
 * Turns the lines of a page into running text: lines of a paragraph become one, paragraphs and headings in capitals stay apart, words cut at
 * a line end are joined.
 */
final class Layout {
    private Layout() {}

    static String text(String lines) {
        StringBuilder out = new StringBuilder(lines.length());
        boolean paragraph = true;
        for (String raw : lines.split("\\R", -1)) {
            String line = clean(raw);
            if (line.isEmpty()) {
                paragraph = true;
                continue;
            }
            boolean heading = isHeading(line);
            if (!out.isEmpty()) {
                if (paragraph || heading) out.append('\n');
                else if (!endsWithHyphen(out)) out.append(' ');
            }
            out.append(line);
            paragraph = heading;
        }
        return out.toString();
    }

    /** A line in capitals with a word in it, such as TREATMENT PLAN; not a line of an address or a number. */
    private static boolean isHeading(String line) {
        long letters = line.chars().filter(Character::isLetter).count();
        return letters >= 4
                && line.length() <= 80
                && line.chars().noneMatch(Character::isLowerCase)
                && letters * 2 > line.length();
    }

    /** "11-21-" before "2016" or "non-" before "certified": the hyphen belongs to the word, the line end does not. */
    private static boolean endsWithHyphen(StringBuilder text) {
        int last = text.length() - 1;
        return last > 0 && text.charAt(last) == '-' && Character.isLetterOrDigit(text.charAt(last - 1));
    }

    private static String clean(String line) {
        StringBuilder out = new StringBuilder(line.length());
        boolean space = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isWhitespace(c)
                    || c == '\u00a0'
                    || c == '\u2007'
                    || c == '\u202f'
                    || Character.isISOControl(c)) {
                space = !out.isEmpty();
                continue;
            }
            if (c == '\u00ad' || c == '\ufeff' || c == '\u200b') continue;
            if (space) out.append(' ');
            space = false;
            switch (c) {
                case '\ufb00' -> out.append("ff");
                case '\ufb01' -> out.append("fi");
                case '\ufb02' -> out.append("fl");
                case '\ufb03' -> out.append("ffi");
                case '\ufb04' -> out.append("ffl");
                case '\u2010', '\u2011', '\u2012' -> out.append('-');
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
