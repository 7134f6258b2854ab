package imr.reading.item;

import imr.reading.item.AmountToken.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a request into numbers, units and signs. A number that a letter begins ("L4-5"), a date, an ordinal, a negative number and one of
 * more digits than any request has are words and count nothing.
 */
final class AmountLexer {
    private static final Pattern DATE = Pattern.compile(
            "\\b\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}\\b|\\b(?:19|20)\\d\\d(?:-\\d{2}-\\d{2})?\\b(?![,.]?\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+");
    private static final Pattern ORDINAL =
            Pattern.compile("(?:" + String.join("|", WordList.of("ordinals.txt").words("ordinal")) + ")\\b");
    private static final Pattern LEVEL = Pattern.compile("[a-z]+\\d[a-z0-9]*(?:[-/][a-z]?\\d+)*");
    private static final int MOST_DIGITS = 4;

    private final UnitWords units;
    private final String text;
    private final List<AmountToken> tokens = new ArrayList<>();
    private int at;

    private AmountLexer(UnitWords units, String lowerCase) {
        this.units = units;
        this.text = blank(DATE, lowerCase);
    }

    /** @param lowerCase the request in lower case */
    static List<AmountToken> tokens(UnitWords units, String lowerCase) {
        AmountLexer lexer = new AmountLexer(units, lowerCase);
        while (lexer.at < lexer.text.length()) lexer.next();
        return NumberForms.joined(lexer.tokens, lexer.text);
    }

    private void next() {
        char c = text.charAt(at);
        if (isDigit(c) || (c == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1)))) number();
        else if (Character.isLetter(c)) word();
        else sign(c);
    }

    private void number() {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) {
            at++;
            return;
        }
        int end = number.end();
        boolean ordinal = ORDINAL.matcher(text)
                .region(end, text.length())
                .useTransparentBounds(true)
                .lookingAt();
        String digits = number.group().replace(",", "");
        if (ordinal || isNegative() || digits.split("\\.")[0].length() > MOST_DIGITS)
            tokens.add(AmountToken.of(Kind.WORD, at, end));
        else {
            BigDecimal value = new BigDecimal(digits);
            tokens.add(new AmountToken(Kind.NUMBER, value, value, at, end));
        }
        at = ordinal ? end + 2 : end;
    }

    /** A minus that joins nothing before it. */
    private boolean isNegative() {
        if (at == 0 || (text.charAt(at - 1) != '-' && text.charAt(at - 1) != '−')) return false;
        return at == 1 || !(Character.isLetterOrDigit(text.charAt(at - 2)) || text.charAt(at - 2) == ')');
    }

    private void word() {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
        String letters = text.substring(at, end);
        if (end < text.length() && isDigit(text.charAt(end)) && !units.isSign(letters)) {
            Matcher level = LEVEL.matcher(text).region(at, text.length());
            if (level.lookingAt()) end = level.end();
            tokens.add(AmountToken.of(Kind.WORD, at, end));
        } else if (letters.length() > 1
                && units.isSign(letters.substring(0, 1))
                && units.isUnit(letters.substring(1))) {
            tokens.add(units.token(letters.substring(0, 1), at, at + 1));
            tokens.add(units.token(letters.substring(1), at + 1, end));
        } else tokens.add(units.token(letters, at, end));
        at = end;
    }

    private void sign(char c) {
        int start = at++;
        switch (c) {
            case '(', '[' -> tokens.add(AmountToken.of(Kind.OPEN, start, at));
            case ')', ']' -> tokens.add(AmountToken.of(Kind.CLOSE, start, at));
            case ',', ';', '.' -> tokens.add(AmountToken.of(Kind.BREAK, start, at));
            case '-', '–', '—' -> tokens.add(AmountToken.of(joinsNumbers(start) ? Kind.RANGE : Kind.WORD, start, at));
            case '#', '%', '/' -> tokens.add(units.token(String.valueOf(c), start, at));
            case '×' -> tokens.add(AmountToken.of(Kind.TIMES, start, at));
            default -> {}
        }
        if (tokens.size() > 0 && (c == '-' || c == '–' || c == '—') && !joinsNumbers(start)) tokens.removeLast();
    }

    private boolean joinsNumbers(int dash) {
        int after = dash + 1;
        while (after < text.length() && text.charAt(after) == ' ') after++;
        int before = dash - 1;
        while (before >= 0 && text.charAt(before) == ' ') before--;
        return before >= 0
                && after < text.length()
                && isDigit(text.charAt(before))
                && isDigit(text.charAt(after))
                && (before == dash - 1) == (after == dash + 1);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String blank(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(found -> " ".repeat(found.end() - found.start()));
    }
}
