package imr.reading.fact;

import imr.domain.Measure;
import imr.domain.Unit;
import imr.reading.text.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How many doses a day: number × form × frequency, as in "one tab TID", "two tablets every six hours", "6 tabs daily", or what is handed out by the
 * days it is for ("#180/30 days").
 */
final class Directions {
    private static final BigDecimal DAY = BigDecimal.valueOf(24);
    private static final int MOST_A_DAY = 4;
    private static final BigDecimal MOST_AT_ONCE = BigDecimal.valueOf(20);
    private static final int PLACES = 1;
    private static final BigDecimal FEWEST_OF_A_SUPPLY = BigDecimal.TEN;

    private final Amounts amounts;

    Directions(Amounts amounts) {
        this.amounts = amounts;
    }

    /** @param to behind the last word */
    record PerDay(int to, BigDecimal low, BigDecimal high) {
        PerDay times(Amounts.Figure count) {
            return new PerDay(to, low.multiply(count.low()), high.multiply(count.high()));
        }

        Measure measure() {
            return new Measure(low, high, Unit.PER_DAY);
        }
    }

    /** The directions that begin at a place, {@code null} when none do. */
    @Nullable
    PerDay at(Sentence sentence, int at) {
        PerDay supply = supply(sentence, at);
        if (supply != null) return supply;
        PerDay bare = frequency(sentence, at);
        if (bare != null) return bare;
        Amounts.Figure count = amounts.number(sentence, at);
        if (count == null || count.unit() != null || count.high().compareTo(MOST_AT_ONCE) > 0) return null;
        int next = passed(sentence, count.to());
        boolean form = next > count.to() && isForm(sentence, count.to());
        PerDay frequency = frequency(sentence, next);
        if (frequency == null && isADay(sentence, next) > 0)
            return new PerDay(isADay(sentence, next), count.low(), count.high());
        return frequency == null || !(form || isOral(sentence, count.to(), next)) ? null : frequency.times(count);
    }

    private boolean isForm(Sentence sentence, int at) {
        return at < sentence.size() && amounts.is("form", sentence.word(at));
    }

    private static boolean isOral(Sentence sentence, int from, int to) {
        if (from == to) return true;
        for (int at = from; at < to; at++)
            if (sentence.word(at).equals("po") || sentence.word(at).equals("mouth")) return true;
        return false;
    }

    /** Behind a form and how it is taken: "tablets by mouth". */
    private int passed(Sentence sentence, int from) {
        int at = isForm(sentence, from) ? from + 1 : from;
        while (at < sentence.size() && amounts.words("taken how").contains(sentence.word(at))) at++;
        return at;
    }

    private @Nullable PerDay frequency(Sentence sentence, int at) {
        if (at >= sentence.size()) return null;
        String word = sentence.word(at);
        if (word.equals("at") || word.equals("in")) {
            int next = at + 1 < sentence.size() && sentence.word(at + 1).equals("the") ? at + 2 : at + 1;
            return next < sentence.size() && amounts.words("daily 1").contains(sentence.word(next))
                    ? of(next + 1, 1)
                    : null;
        }
        for (int times = 1; times <= MOST_A_DAY; times++)
            if (amounts.words("daily " + times).contains(word)) return of(at + 1, times);
        PerDay hours = everyHours(sentence, at);
        if (hours != null) return hours;
        for (int times = 1; times <= 3; times++)
            if (amounts.words("times " + times).contains(word) && isADay(sentence, at + 1) > 0)
                return of(isADay(sentence, at + 1), times);
        Amounts.Figure number = amounts.number(sentence, at);
        if (number != null && number.to() < sentence.size() && number.unit() == null) {
            int day =
                    amounts.words("times").contains(sentence.word(number.to())) ? isADay(sentence, number.to() + 1) : 0;
            if (day > 0) return new PerDay(day, number.low(), number.high());
        }
        boolean every = word.equals("every") || word.equals("each");
        return every && at + 1 < sentence.size() && isTimeOfDay(sentence.word(at + 1)) ? of(at + 2, 1) : null;
    }

    private boolean isTimeOfDay(String word) {
        return word.equals("day") || amounts.words("daily 1").contains(word);
    }

    private static PerDay of(int to, int times) {
        return new PerDay(to, BigDecimal.valueOf(times), BigDecimal.valueOf(times));
    }

    /** Behind "a day", "daily", "per day"; 0 when that is not there. */
    private int isADay(Sentence sentence, int at) {
        if (at >= sentence.size()) return 0;
        String word = sentence.word(at);
        if (word.equals("daily")) return at + 1;
        boolean a = amounts.words("a").contains(word);
        return a && at + 1 < sentence.size() && sentence.word(at + 1).equals("day") ? at + 2 : 0;
    }

    /** "every six hours", "q 4-6 h", "q6h". */
    private @Nullable PerDay everyHours(Sentence sentence, int at) {
        String word = sentence.word(at);
        if (amounts.words("every").contains(word) && at + 1 < sentence.size()) {
            Amounts.Figure hours = amounts.number(sentence, at + 1);
            if (hours != null
                    && hours.unit() == null
                    && hours.to() < sentence.size()
                    && isHours(sentence.word(hours.to()))) return perHours(hours.to() + 1, hours.low(), hours.high());
            return at + 1 < sentence.size() ? glued(sentence.word(at + 1), at + 2) : null;
        }
        if (!word.startsWith("q") || word.length() < 2 || !Character.isDigit(word.charAt(1))) return null;
        PerDay glued = glued(word.substring(1), at + 1);
        if (glued != null) return glued;
        boolean apart = at + 1 < sentence.size() && isHours(sentence.word(at + 1));
        return apart ? glued(word.substring(1) + "h", at + 2) : null;
    }

    private boolean isHours(String word) {
        return amounts.is("hours", word);
    }

    /** "6h", "4-6hrs". */
    private @Nullable PerDay glued(String word, int to) {
        int end = word.length();
        while (end > 0 && Character.isLetter(word.charAt(end - 1))) end--;
        if (end == 0 || end == word.length() || !isHours(word.substring(end))) return null;
        String[] parts = word.substring(0, end).split("-");
        BigDecimal first = Numbers.of(parts[0]);
        BigDecimal last = Numbers.of(parts[parts.length - 1]);
        return first == null || last == null || parts.length > 2 ? null : perHours(to, first, last);
    }

    private static @Nullable PerDay perHours(int to, BigDecimal fewest, BigDecimal most) {
        if (fewest.signum() == 0 || most.compareTo(DAY) > 0 || fewest.compareTo(most) > 0) return null;
        return new PerDay(
                to, DAY.divide(most, PLACES, RoundingMode.HALF_UP), DAY.divide(fewest, PLACES, RoundingMode.HALF_UP));
    }

    /** "#180/30 days", "#120 per month", "60 tablets for 30 days". */
    private @Nullable PerDay supply(Sentence sentence, int at) {
        String word = sentence.word(at);
        int slash = word.indexOf('/');
        if (word.startsWith("#") && slash > 0) {
            BigDecimal count = Numbers.of(word.substring(1, slash));
            String days = word.substring(slash + 1);
            Unit unit = Numbers.of(days) == null
                    ? amounts.unit(days)
                    : at + 1 < sentence.size() ? amounts.unit(sentence.word(at + 1)) : null;
            BigDecimal number = Numbers.of(days) == null ? BigDecimal.ONE : Numbers.of(days);
            return count == null || unit == null || number == null
                    ? null
                    : over(at + 2, count, Measure.of(number, unit));
        }
        BigDecimal count = Numbers.of(word);
        boolean counted = count != null && (word.startsWith("#") || isForm(sentence, at + 1));
        if (!counted || count == null) return null;
        int link = word.startsWith("#") ? at + 1 : at + 2;
        if (link + 1 >= sentence.size() || !amounts.words("supply").contains(sentence.word(link))) return null;
        Quantity time = amounts.at(sentence, link + 1);
        if (time != null && time.isTime()) return over(time.to(), count, time.measure());
        Unit unit = amounts.unit(sentence.word(link + 1));
        return unit == null ? null : over(link + 2, count, Measure.of(1, unit));
    }

    private static @Nullable PerDay over(int to, BigDecimal count, Measure time) {
        BigDecimal days = time.in(Unit.DAYS).map(Measure::high).orElse(BigDecimal.ZERO);
        if (days.compareTo(BigDecimal.ONE) <= 0 || count.compareTo(FEWEST_OF_A_SUPPLY) < 0) return null;
        BigDecimal perDay = count.divide(days, PLACES, RoundingMode.HALF_UP);
        return new PerDay(to, perDay, perDay);
    }
}
