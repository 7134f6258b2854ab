package imr.reading.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A word or sign of a request, in lower case; hyphens and slashes part words as spaces do, initials ("P.T.") are one word. */
record RawWord(String text, int start, int end) {
    static List<RawWord> of(String request) {
        List<RawWord> words = new ArrayList<>();
        int at = 0;
        while (at < request.length()) {
            char c = request.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                int end = initials(request, at);
                if (end < 0) {
                    end = at + 1;
                    while (end < request.length() && isPart(request, end)) end++;
                }
                words.add(new RawWord(plain(request.substring(at, end)), at, end));
                at = end;
            } else {
                if (c == '&' || c == '+') words.add(new RawWord("and", at, at + 1));
                else if (",;:().".indexOf(c) >= 0) words.add(new RawWord(String.valueOf(c), at, at + 1));
                else if (isDash(request, at)) words.add(new RawWord(",", at, at + 1));
                at++;
            }
        }
        return words;
    }

    boolean isSign() {
        return !Character.isLetterOrDigit(text.charAt(0));
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (lower.endsWith("'s") && lower.length() > 2) lower = lower.substring(0, lower.length() - 2);
        boolean initials = lower.length() > 1 && Character.isLetter(lower.charAt(0)) && lower.charAt(1) == '.';
        return initials ? lower.replace(".", "") : lower;
    }

    private static boolean isPart(String text, int at) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c)) return true;
        boolean inside = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        if (c == '\'' || c == '’') return inside;
        return c == '.' && inside && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    }

    /** Behind "P.T." or "M.R.I", -1 where there are no initials. */
    private static int initials(String text, int at) {
        int end = at;
        int letters = 0;
        while (end + 1 < text.length() && Character.isLetter(text.charAt(end)) && text.charAt(end + 1) == '.') {
            end += 2;
            letters++;
        }
        boolean last = end < text.length()
                && Character.isLetter(text.charAt(end))
                && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
        if (last) return letters > 0 ? end + 1 : -1;
        return letters > 1 ? end : -1;
    }

    private static boolean isDash(String text, int at) {
        char c = text.charAt(at);
        return (c == '-' || c == '–' || c == '—' || c == '/') && at > 0 && text.charAt(at - 1) == ' ';
    }
}
