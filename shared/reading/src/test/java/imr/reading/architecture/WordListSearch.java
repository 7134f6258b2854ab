package imr.reading.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds lists of words in Java source: alternations in a regular expression, and rows of literals in a collection, a switch or a call. */
final class WordListSearch {
    /** Three are a list that someone may want to extend. */
    private static final int LIST = 3;

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$|\\s//\\s.*$");
    private static final String LITERAL = "\"(?:[^\"\\\\\\n]|\\\\.)*\"";
    private static final Pattern ANY_LITERAL = Pattern.compile(LITERAL);

    /** Words and ids, of two letters or more: "low", "range of motion", "other-care", "injection.joint". */
    private static final String WORD = "[a-z](?:[a-z.'/ -]*[a-z])";

    private static final Pattern WORD_LITERAL = Pattern.compile("\"" + WORD + "\"");
    private static final Pattern ALTERNATIVES =
            Pattern.compile("(?<![a-zA-Z\\\\])" + WORD + "\\??(?:\\|[a-z.'/ ?-]+){" + (LIST - 1) + ",}(?![a-zA-Z])");
    private static final Pattern ROW = Pattern.compile(LITERAL + "(?:\\s*,\\s*" + LITERAL + ")+");
    /** A row with one of these starts a program. */
    private static final Pattern OPTION = Pattern.compile("\"-");

    private static final Pattern MAP = Pattern.compile("Map\\s*\\.(?:of|ofEntries)\\([^;]*;");
    private static final Pattern KEY = Pattern.compile("[(,]\\s*(" + LITERAL + ")\\s*,");

    private WordListSearch() {}

    /** The lists in a source, as they stand there. */
    static List<String> in(String source) {
        String code = COMMENT.matcher(source).replaceAll(" ");
        List<String> lists = new ArrayList<>();
        for (MatchResult literal : ANY_LITERAL.matcher(code).results().toList())
            if (ALTERNATIVES.matcher(literal.group()).find()) lists.add(literal.group());
        for (MatchResult row : ROW.matcher(code).results().toList())
            if (words(row.group()) >= LIST && !OPTION.matcher(row.group()).find()) lists.add(row.group());
        for (MatchResult map : MAP.matcher(code).results().toList()) {
            long keys = KEY.matcher(map.group())
                    .results()
                    .filter(key -> WORD_LITERAL.matcher(key.group(1)).matches())
                    .count();
            if (keys >= LIST) lists.add(map.group());
        }
        return lists;
    }

    private static long words(String row) {
        return ANY_LITERAL
                .matcher(row)
                .results()
                .filter(literal -> WORD_LITERAL.matcher(literal.group()).matches())
                .count();
    }
}
