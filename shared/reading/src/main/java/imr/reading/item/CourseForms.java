package imr.reading.item;

import imr.domain.Unit;
import imr.reading.item.AmountToken.Kind;
import org.jspecify.annotations.Nullable;

/** The forms in which a request says how often and how long. A form that does not fit gives {@code null} and leaves the place to whoever tried it. */
final class CourseForms {
    private static final int WORDS_BETWEEN = 4;

    private final TokenCursor tokens;

    CourseForms(TokenCursor tokens) {
        this.tokens = tokens;
    }

    /** "2 times a week", "3 visits per week", "2 x week", "twice weekly", "6 hours per day". */
    @Nullable
    AmountPhrase rate() {
        tokens.take(Kind.TIMES);
        AmountToken number = tokens.take(Kind.NUMBER);
        if (number == null) return null;
        if (tokens.take(Kind.HOURS) != null)
            return tokens.take(Kind.PER, Kind.EVERY) != null && tokens.takeTime() == Unit.DAYS
                    ? new AmountPhrase.Hours(number)
                    : null;
        boolean times = tokens.take(Kind.TIMES) != null;
        int unit = tokens.mark();
        if (!times) tokens.take(Kind.VISITS, Kind.DAYS, Kind.DOSES, Kind.WORD);
        Unit per = per(times);
        if (per == null && !times) {
            tokens.reset(unit);
            per = per(false);
        }
        return per == null ? null : new AmountPhrase.Rate(number, per);
    }

    private @Nullable Unit per(boolean times) {
        Unit often = often();
        if (often != null) return often;
        if (tokens.take(Kind.PER, Kind.EVERY) != null || times) return tokens.takeTime();
        return null;
    }

    /** "weekly", "every week", "every 8 weeks", "q 6 hours". */
    @Nullable
    AmountPhrase bareRate() {
        AmountToken at = tokens.peek();
        Unit often = often();
        if (often != null && at != null) return new AmountPhrase.Rate(TokenCursor.one(at), often);
        if (tokens.take(Kind.EVERY) == null) return null;
        AmountToken number = tokens.take(Kind.NUMBER);
        if (tokens.take(Kind.HOURS) != null) return new AmountPhrase.Aside();
        Unit unit = tokens.takeTime();
        if (unit == null || at == null) return null;
        return new AmountPhrase.Interval(number == null ? TokenCursor.one(at) : number, unit);
    }

    private @Nullable Unit often() {
        if (tokens.take(Kind.DAILY) != null) return Unit.DAYS;
        if (tokens.take(Kind.WEEKLY) != null) return Unit.WEEKS;
        return tokens.take(Kind.MONTHLY) != null ? Unit.MONTHS : null;
    }

    /** "2x6", "2 x 6 weeks". */
    @Nullable
    AmountPhrase pair() {
        AmountToken number = tokens.take(Kind.NUMBER);
        if (number == null || tokens.take(Kind.TIMES) == null) return null;
        AmountToken times = tokens.take(Kind.NUMBER);
        if (times == null || tokens.is(Kind.VISITS, Kind.PER, Kind.STRENGTH, Kind.TIMES)) return null;
        Unit unit = tokens.takeTime();
        return new AmountPhrase.Pair(number, times, unit == null ? Unit.WEEKS : unit);
    }

    /** "for 6 weeks", "30 day rental", "1 month supply". */
    @Nullable
    AmountPhrase duration() {
        tokens.take(Kind.FOR, Kind.TIMES);
        AmountToken number = tokens.take(Kind.NUMBER);
        if (number == null) return null;
        Unit unit = tokens.takeTime();
        if (unit == null || tokens.is(Kind.PER, Kind.EVERY)) return null;
        tokens.take(Kind.SUPPLY);
        return new AmountPhrase.Duration(number, unit);
    }

    /** "12 visits", "12 additional outpatient therapy sessions". */
    @Nullable
    AmountPhrase visits() {
        tokens.take(Kind.TIMES);
        AmountToken number = tokens.take(Kind.NUMBER);
        if (number == null) return null;
        for (int i = 0; i < WORDS_BETWEEN && tokens.take(Kind.WORD, Kind.PER) != null; i++) {}
        return tokens.take(Kind.VISITS) == null ? null : new AmountPhrase.Visits(number);
    }

    /** "sessions x 6", "visits: 12", "treatment (8)". */
    @Nullable
    AmountPhrase visitsAfter() {
        if (tokens.take(Kind.VISITS) == null) return null;
        tokens.skip(Kind.OPEN, Kind.TIMES, Kind.COUNT, Kind.BREAK);
        AmountToken number = tokens.take(Kind.NUMBER);
        if (number == null || counted()) return null;
        return new AmountPhrase.Visits(number);
    }

    /** "x 6", and no weeks, tablets or refills behind it. */
    @Nullable
    AmountPhrase repeat() {
        if (tokens.take(Kind.TIMES) == null) return null;
        tokens.take(Kind.COUNT);
        AmountToken number = tokens.take(Kind.NUMBER);
        if (number == null || counted()) return null;
        return new AmountPhrase.Repeat(number);
    }

    /** Whether something stands here that the number before it counts. */
    private boolean counted() {
        AmountToken here = tokens.peek();
        return here != null
                && (here.isTime()
                        || here.is(
                                Kind.TIMES,
                                Kind.PER,
                                Kind.STRENGTH,
                                Kind.HOURS,
                                Kind.VISITS,
                                Kind.DOSES,
                                Kind.REFILLS));
    }
}
