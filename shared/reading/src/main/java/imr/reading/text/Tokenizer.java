package imr.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits text into words as the lexicons write them: {@code 4/5}, {@code l4-5} and {@code 10-28-2016} stay whole, punctuation that ends a
 * clause is a token of its own and so is the sign of a positive test, possessive endings go ("Spurling's" is {@code spurling}), and a contracted
 * "not" is a word like any other ("hasn't" is {@code has not}).
 */
public final class Tokenizer {
    private Tokenizer() {}

    public static List<Token> tokens(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>((to - from) / 5 + 4);
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            String sign = sign(text, i, from, to);
            if (sign != null) {
                tokens.add(new Token(sign, i, i + 1));
                i++;
            } else if (isPositive(text, i, to)) {
                tokens.add(new Token("+", i, i + 1));
                i++;
            } else if (isWord(c)) {
                int j = i + 1;
                while (j < to && !isPositive(text, j, to) && (isWord(text.charAt(j)) || joins(text, j, to))) j++;
                Contractions.add(lower(text, i, j), i, j, tokens);
                i = j;
            } else {
                if (isPunctuation(c)) tokens.add(new Token(String.valueOf(c), i, i + 1));
                i++;
            }
        }
        return tokens;
    }

    /** What a sign says in a report: arrows, and a minus that stands where a result does ("SLR -, slump -", "(-) Hawkins"). */
    private static @Nullable String sign(String text, int at, int from, int to) {
        return switch (text.charAt(at)) {
            case '↓' -> "decreased";
            case '↑' -> "increased";
            case '-', '–' -> isResult(text, at, from, to) ? "negative" : null;
            default -> null;
        };
    }

    private static boolean isResult(String text, int at, int from, int to) {
        if (at == from) return false;
        char before = text.charAt(at - 1);
        int next = at + 1;
        if (before == '(') return next < to && text.charAt(next) == ')';
        if (before != ' ') return false;
        while (next < to && text.charAt(next) == ' ') next++;
        return next >= to || ",;.)".indexOf(text.charAt(next)) >= 0;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '%' || c == '#' || c == '°' || c == '+';
    }

    /** "+SLR" and "SLR+" are a positive test, "2+" and "4+/5" are grades. */
    private static boolean isPositive(String text, int at, int to) {
        if (text.charAt(at) != '+') return false;
        boolean before = at > 0 && Character.isLetter(text.charAt(at - 1));
        return before || (at + 1 < to && Character.isLetter(text.charAt(at + 1)) && !isGrade(text, at));
    }

    private static boolean isGrade(String text, int at) {
        return at > 0 && Character.isDigit(text.charAt(at - 1));
    }

    private static boolean isPunctuation(char c) {
        return c == ',' || c == ';' || c == ':' || c == '(' || c == ')' || c == '.';
    }

    /** A sign inside a word or number: a decimal point, a slash, a hyphen, an apostrophe, but not at its end. */
    private static boolean joins(String text, int at, int to) {
        char c = text.charAt(at);
        if (c != '/' && c != '-' && c != '.' && c != '\'' && c != '’') return false;
        if (c == '-' && at + 2 < to && text.charAt(at + 1) == '/') // "4-/5"
        return Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 2));
        if (at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1))) return false;
        if (c == '-' && Character.isLetter(text.charAt(at + 1)) && isNumber(text, at)) return false;
        if (c == '.') return Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        return true;
    }

    /** Whether the word so far is a number, as in "58-year-old" and "2-pound". */
    private static boolean isNumber(String text, int end) {
        int i = end - 1;
        while (i >= 0 && Character.isDigit(text.charAt(i))) i--;
        return i < end - 1 && (i < 0 || !isWord(text.charAt(i)));
    }

    private static String lower(String text, int from, int to) {
        int end = to;
        if (end - from > 2
                && text.charAt(end - 1) == 's'
                && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '’')) end -= 2;
        StringBuilder word = new StringBuilder(end - from);
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            word.append(c == '’' ? '\'' : Character.toLowerCase(c));
        }
        return word.toString();
    }
}
