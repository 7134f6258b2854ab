package imr.reading.review;

import imr.domain.Measure;
import imr.domain.Unit;
import imr.reading.text.Numbers;
import imr.reading.text.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number of things in a decision, {@code 6 additional visits}, {@code 6 of 12}, {@code #60}, {@code 2 times a week for 3 weeks}.
 *
 * @param unit  what is counted, {@code null} when the words leave it to the request
 * @param whole the number that it is a part of ("6 of 12"), where stated
 * @param from  the first token
 * @param to    behind the last
 */
record Quantity(
        BigDecimal number, @Nullable Unit unit, @Nullable BigDecimal whole, int from, int to) {
    private static final Map<String, Unit> NOUNS = Map.ofEntries(
            Map.entry("visit", Unit.VISITS),
            Map.entry("session", Unit.VISITS),
            Map.entry("treatment", Unit.VISITS),
            Map.entry("appointment", Unit.VISITS),
            Map.entry("tablet", Unit.DOSES),
            Map.entry("tab", Unit.DOSES),
            Map.entry("capsule", Unit.DOSES),
            Map.entry("cap", Unit.DOSES),
            Map.entry("pill", Unit.DOSES),
            Map.entry("unit", Unit.DOSES),
            Map.entry("patche", Unit.DOSES),
            Map.entry("refill", Unit.REFILLS),
            Map.entry("level", Unit.LEVELS));
    /** Numbers before these measure something else. */
    private static final Set<String> OTHERWISE = Set.of(
            "mg",
            "mcg",
            "ml",
            "gm",
            "g",
            "day",
            "days",
            "week",
            "weeks",
            "wk",
            "wks",
            "month",
            "months",
            "year",
            "years",
            "hour",
            "hours",
            "business",
            "working",
            "calendar",
            "times",
            "x",
            "degrees",
            "percent",
            "pounds");
    /** Numbers behind these name something. */
    private static final Set<String> LABELS = Set.of(
            "item",
            "issue",
            "page",
            "pages",
            "p",
            "section",
            "chapter",
            "code",
            "cpt",
            "claim",
            "no",
            "number",
            "phone",
            "fax",
            "within",
            "day",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Set<String> ENDS_A_NOUN = Set.of(",", ";", ":", ".", "(", ")", "and", "or", "but", "of", "to");

    private static final Pattern TIMES_WEEKS = Pattern.compile("(\\d{1,2})x(\\d{1,2})");
    private static final int ADJECTIVES = 4;

    /** The quantity that begins at a token, if one does. */
    static Optional<Quantity> at(List<Token> tokens, int at) {
        String word = tokens.get(at).text();
        if (at > 0 && LABELS.contains(tokens.get(at - 1).text())) return Optional.empty();
        Matcher times = TIMES_WEEKS.matcher(word);
        if (times.matches()) return Optional.of(course(times.group(1), times.group(2), at, at + 1));
        BigDecimal number = Numbers.of(word);
        if (number == null || word.endsWith("%") || number.signum() <= 0) return Optional.empty();
        Optional<Quantity> course = course(number, tokens, at);
        if (course.isPresent()) return course;
        int next = at + 1;
        // "six (6) visits"
        if (is(tokens, next, "(") && isNumber(tokens, next + 1, number)) next += 3;
        BigDecimal whole = whole(tokens, next);
        if (whole != null) next = indexOfWhole(tokens, next) + 1;
        for (int noun = next; noun < Math.min(tokens.size(), next + ADJECTIVES); noun++) {
            String candidate = text(tokens, noun);
            if (ENDS_A_NOUN.contains(candidate) || Act.at(tokens, noun).isPresent()) break;
            if (noun == next && OTHERWISE.contains(candidate)) return Optional.empty();
            Unit unit = NOUNS.get(singular(candidate));
            if (unit != null) return Optional.of(new Quantity(number, unit, whole, at, noun + 1));
        }
        Unit unit = word.startsWith("#") ? Unit.DOSES : null;
        return Optional.of(new Quantity(number, unit, whole, at, next));
    }

    Measure measure(Unit counted) {
        return Measure.of(number, unit == null ? counted : unit);
    }

    private static Optional<Quantity> course(BigDecimal times, List<Token> tokens, int at) {
        int i = at + 1;
        if (Set.of("times", "time", "x", "visits", "sessions").contains(text(tokens, i))) i++;
        if (!Set.of("a", "per", "each", "every").contains(text(tokens, i))) return Optional.empty();
        if (!Set.of("week", "wk").contains(text(tokens, i + 1))) return Optional.empty();
        i += 2;
        if (Set.of("for", "x", "over").contains(text(tokens, i))) i++;
        BigDecimal weeks = i < tokens.size() ? Numbers.of(text(tokens, i)) : null;
        return weeks == null
                ? Optional.empty()
                : Optional.of(new Quantity(times.multiply(weeks), Unit.VISITS, null, at, i + 1));
    }

    private static Quantity course(String times, String weeks, int from, int to) {
        return new Quantity(new BigDecimal(times).multiply(new BigDecimal(weeks)), Unit.VISITS, null, from, to);
    }

    private static @Nullable BigDecimal whole(List<Token> tokens, int at) {
        int whole = indexOfWhole(tokens, at);
        return whole < 0 ? null : Numbers.of(text(tokens, whole));
    }

    /** Of "of 12", "of the 12", "out of 12" the number's place; -1 when the words are others. */
    private static int indexOfWhole(List<Token> tokens, int at) {
        int i = at;
        if (is(tokens, i, "out")) i++;
        if (!is(tokens, i, "of")) return -1;
        i++;
        if (is(tokens, i, "the")) i++;
        return i < tokens.size() && Numbers.of(text(tokens, i)) != null ? i : -1;
    }

    private static boolean isNumber(List<Token> tokens, int at, BigDecimal number) {
        BigDecimal other = Numbers.of(text(tokens, at));
        return other != null && other.compareTo(number) == 0;
    }

    private static boolean is(List<Token> tokens, int at, String word) {
        return text(tokens, at).equals(word);
    }

    private static String text(List<Token> tokens, int at) {
        return at < tokens.size() ? tokens.get(at).text() : "";
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
