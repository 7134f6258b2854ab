package imr.reading.item;

import imr.domain.Measure;
import imr.domain.Unit;
import imr.domain.casefile.Amount;
import imr.reading.item.AmountGrammar.Read;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The amount that a request states, from its phrases: {@code 2x6}, {@code 12 visits}, {@code #60 day supply: 30}, {@code every 8 weeks}. A
 * number that no request can mean is not taken.
 */
final class AmountReader {
    private static final UnitWords UNITS = UnitWords.load();
    private static final BigDecimal SEVEN = BigDecimal.valueOf(7);
    private static final BigDecimal MOST_DOSES = BigDecimal.valueOf(9_999);
    private static final BigDecimal MOST = BigDecimal.valueOf(999);
    private static final BigDecimal MOST_A_WEEK = BigDecimal.valueOf(21);

    private final List<Read> phrases;
    private final Map<Unit, Measure> measures = new EnumMap<>(Unit.class);

    private AmountReader(List<Read> phrases) {
        this.phrases = phrases;
    }

    /** What the counts of a request are. */
    enum Counts {
        /** Tablets or other units of a drug. */
        UNITS,
        /** Visits of a course of treatment. */
        VISITS,
        /** How often something is done once: an injection, a study. */
        NONE
    }

    /** The amount a request states. */
    static Amount read(String text, Counts counts) {
        AmountReader reader = new AmountReader(phrases(text));
        switch (counts) {
            case UNITS -> reader.units();
            case VISITS -> reader.course();
            case NONE -> reader.times();
        }
        return new Amount(List.copyOf(reader.ordered(counts)));
    }

    /** The phrases of an amount and where they stand. */
    static List<Read> phrases(String text) {
        return AmountGrammar.read(AmountLexer.tokens(UNITS, text.toLowerCase(Locale.ROOT)));
    }

    private List<Measure> ordered(Counts counts) {
        List<Measure> found = new ArrayList<>();
        for (Unit unit : List.of(Unit.VISITS, Unit.TIMES, Unit.DOSES, Unit.REFILLS, Unit.PER_WEEK))
            if (measures.containsKey(unit)) found.add(measures.get(unit));
        for (Unit unit : List.of(Unit.WEEKS, Unit.DAYS, Unit.MONTHS, Unit.YEARS))
            if (measures.containsKey(unit)) {
                found.add(measures.get(unit));
                break;
            }
        if (measures.containsKey(Unit.HOURS_PER_DAY) && counts != Counts.UNITS)
            found.add(measures.get(Unit.HOURS_PER_DAY));
        return found;
    }

    private void units() {
        AmountToken number = first(AmountPhrase.Count.class, AmountPhrase.Count::number);
        if (number == null) number = first(AmountPhrase.Doses.class, AmountPhrase.Doses::number);
        if (number == null) number = first(AmountPhrase.Repeat.class, AmountPhrase.Repeat::number);
        if (number == null) number = first(AmountPhrase.Alone.class, AmountPhrase.Alone::number);
        put(number, Unit.DOSES, MOST_DOSES);
        put(first(AmountPhrase.Refills.class, AmountPhrase.Refills::number), Unit.REFILLS, MOST);
        duration();
    }

    private void times() {
        put(counted(), Unit.TIMES, MOST);
        duration();
        put(first(AmountPhrase.Hours.class, AmountPhrase.Hours::number), Unit.HOURS_PER_DAY, MOST);
    }

    private void course() {
        put(first(AmountPhrase.Visits.class, AmountPhrase.Visits::number), Unit.VISITS, MOST);
        put(first(AmountPhrase.Hours.class, AmountPhrase.Hours::number), Unit.HOURS_PER_DAY, MOST);
        duration();
        AmountPhrase.Rate rate = first(AmountPhrase.Rate.class, r -> r);
        AmountPhrase.Pair pair = first(AmountPhrase.Pair.class, p -> p);
        AmountPhrase.Interval interval = first(AmountPhrase.Interval.class, i -> i);
        if (rate != null) rate(rate);
        else if (pair != null) pair(pair);
        else if (interval != null) interval(interval);
        else if (!measures.containsKey(Unit.VISITS)) put(counted(), Unit.VISITS, MOST);
    }

    private void rate(AmountPhrase.Rate rate) {
        AmountToken repeat = first(AmountPhrase.Repeat.class, AmountPhrase.Repeat::number);
        if (repeat == null) repeat = first(AmountPhrase.Count.class, AmountPhrase.Count::number);
        if (!hasDuration() && !measures.containsKey(Unit.VISITS)) put(repeat, rate.per(), MOST);
        Measure time = measures.get(rate.per());
        switch (rate.per()) {
            case WEEKS -> put(rate.number(), Unit.PER_WEEK, MOST_A_WEEK);
            case DAYS -> put(times(rate.number(), SEVEN), Unit.PER_WEEK, MOST_A_WEEK);
            default -> {
                if (time != null && !measures.containsKey(Unit.VISITS))
                    put(times(rate.number(), time.high()), Unit.VISITS, MOST);
            }
        }
    }

    private void pair(AmountPhrase.Pair pair) {
        if (!hasDuration()) put(pair.times(), pair.unit(), MOST);
        if (pair.unit() == Unit.WEEKS) put(pair.number(), Unit.PER_WEEK, MOST_A_WEEK);
        else if (!measures.containsKey(Unit.VISITS))
            put(times(pair.number(), pair.times().high()), Unit.VISITS, MOST);
    }

    /** Every 8 weeks is an eighth of a time a week. */
    private void interval(AmountPhrase.Interval interval) {
        BigDecimal weeks = Measure.of(interval.number().high(), interval.unit())
                .in(Unit.WEEKS)
                .orElseThrow()
                .high();
        if (weeks.signum() == 0) return;
        BigDecimal perWeek = BigDecimal.ONE.divide(weeks, 3, RoundingMode.HALF_UP);
        if (perWeek.compareTo(MOST_A_WEEK) <= 0) measures.put(Unit.PER_WEEK, Measure.of(perWeek, Unit.PER_WEEK));
    }

    private @Nullable AmountToken counted() {
        AmountToken number = first(AmountPhrase.Count.class, AmountPhrase.Count::number);
        if (number == null) number = first(AmountPhrase.Repeat.class, AmountPhrase.Repeat::number);
        return number == null ? first(AmountPhrase.Alone.class, AmountPhrase.Alone::number) : number;
    }

    private void duration() {
        AmountPhrase.Duration duration = first(AmountPhrase.Duration.class, d -> d);
        if (duration != null) put(duration.number(), duration.unit(), MOST);
    }

    private boolean hasDuration() {
        return measures.keySet().stream().anyMatch(unit -> unit.dimension() == Unit.Dimension.TIME);
    }

    private void put(@Nullable AmountToken number, Unit unit, BigDecimal most) {
        if (number != null && number.high().signum() > 0 && number.high().compareTo(most) <= 0)
            measures.putIfAbsent(unit, new Measure(number.low(), number.high(), unit));
    }

    private static AmountToken times(AmountToken number, BigDecimal factor) {
        return new AmountToken(
                number.kind(),
                number.low().multiply(factor),
                number.high().multiply(factor),
                number.start(),
                number.end());
    }

    private <P extends AmountPhrase, T> @Nullable T first(Class<P> form, Function<P, T> part) {
        for (Read one : phrases) if (form.isInstance(one.phrase())) return part.apply(form.cast(one.phrase()));
        return null;
    }
}
