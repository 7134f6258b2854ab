package imr.reading.document;

/** Puts the characters of a line into the form that readers expect: plain spaces and hyphens, ligatures taken apart, nothing invisible. */
final class Characters {
    private Characters() {}

    static String clean(CharSequence line) {
        StringBuilder out = new StringBuilder(line.length());
        boolean space = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c <= ' ' || isSpace(c)) {
                space = !out.isEmpty();
                continue;
            }
            if (isInvisible(c)) continue;
            if (space) out.append(' ');
            space = false;
            if (c < '\u0080') out.append(c);
            else appendPlain(out, c);
        }
        // A soft hyphen is seen where a line ends with it, and there alone.
        if (endsSoft(line)) out.append('-');
        return out.toString();
    }

    private static boolean endsSoft(CharSequence line) {
        int end = line.length();
        while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) end--;
        return end > 0 && line.charAt(end - 1) == '\u00ad';
    }

    private static boolean isSpace(char c) {
        return c >= '\u007f'
                && (c == '\u00a0' || Character.isWhitespace(c) || Character.isSpaceChar(c) || (c <= '\u009f'));
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\ufeff' || (c >= '\u200b' && c <= '\u200f') || c == '\u2060';
    }

    private static void appendPlain(StringBuilder out, char c) {
        switch (c) {
            case '\ufb00' -> out.append("ff");
            case '\ufb01' -> out.append("fi");
            case '\ufb02' -> out.append("fl");
            case '\ufb03' -> out.append("ffi");
            case '\ufb04' -> out.append("ffl");
            case '\ufb05', '\ufb06' -> out.append("st");
            case '\u2010', '\u2011', '\u2012' -> out.append('-');
            // Wingdings and Symbol, which have no characters of their own: boxes, ticks and bullets.
            case '\uf06f', '\uf0a8', '\uf071', '\uf072' -> out.append('☐');
            case '\uf0fe', '\uf0fd', '\uf078', '\uf052', '\uf054' -> out.append('☒');
            case '\uf0fc' -> out.append('✓');
            case '\uf0fb' -> out.append('✗');
            case '\uf0b7', '\uf0a7', '\uf06e' -> out.append('•');
            default -> out.append(c);
        }
    }
}
