package imr.reading.review;

import imr.domain.Measure;
import imr.domain.Unit;
import imr.reading.text.Numbers;
import imr.reading.text.Token;
import imr.reading.text.WordLists;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private static final WordLists WORDS = Act.WORDS;
    private static final List<Unit> COUNTED = List.of(Unit.VISITS, Unit.DOSES, Unit.REFILLS, Unit.LEVELS);

    private static final Pattern TIMES_WEEKS = Pattern.compile("(\\d{1,2})x(\\d{1,2})");
    private static final int ADJECTIVES = 4;

    /** The quantity that begins at a token, if one does. */
    static Optional<Quantity> at(List<Token> tokens, int at) {
        String word = tokens.get(at).text();
        if (at > 0 && WORDS.get("labels").contains(tokens.get(at - 1).text())) return Optional.empty();
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
            if (endsANoun(candidate) || Act.at(tokens, noun).isPresent()) break;
            if (noun == next && WORDS.get("otherwise").contains(candidate)) return Optional.empty();
            Unit unit = counted(singular(candidate));
            if (unit != null) return Optional.of(new Quantity(number, unit, whole, at, noun + 1));
        }
        Unit unit = word.startsWith("#") ? Unit.DOSES : null;
        return Optional.of(new Quantity(number, unit, whole, at, next));
    }

    private static boolean endsANoun(String word) {
        return word.equals(",") || WORDS.get("ends a noun").contains(word);
    }

    private static @Nullable Unit counted(String noun) {
        for (Unit unit : COUNTED)
            if (WORDS.get(unit.name().toLowerCase(Locale.ROOT)).contains(noun)) return unit;
        return null;
    }

    Measure measure(Unit counted) {
        return Measure.of(number, unit == null ? counted : unit);
    }

    private static Optional<Quantity> course(BigDecimal times, List<Token> tokens, int at) {
        int i = at + 1;
        if (WORDS.get("times").contains(text(tokens, i))) i++;
        if (!WORDS.get("each").contains(text(tokens, i))) return Optional.empty();
        if (!WORDS.get("week").contains(text(tokens, i + 1))) return Optional.empty();
        i += 2;
        if (WORDS.get("for").contains(text(tokens, i))) i++;
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
