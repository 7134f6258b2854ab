package imr.reading.item;

import imr.domain.Unit;
import imr.reading.item.AmountToken.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the tokens of a request from left to right into the phrases of its amount; the first form that fits at a place is taken. */
final class AmountGrammar {
    /** A phrase and the part of the request that states it. */
    record Read(AmountPhrase phrase, int start, int end) {}

    private static final int WORDS_BETWEEN = 4;
    private static final int MOST_AT_ONCE = 6;

    private final TokenCursor tokens;
    private final List<Read> read = new ArrayList<>();

    private AmountGrammar(List<AmountToken> tokens) {
        this.tokens = new TokenCursor(tokens);
    }

    static List<Read> read(List<AmountToken> tokens) {
        AmountGrammar grammar = new AmountGrammar(tokens);
        while (!grammar.tokens.isAtEnd()) grammar.next();
        return grammar.read;
    }

    private void next() {
        int from = tokens.mark();
        AmountPhrase phrase = phrase();
        if (phrase == null) tokens.reset(from + 1);
        else read.add(new Read(phrase, tokens.start(from), tokens.endBefore()));
    }

    private @Nullable AmountPhrase phrase() {
        int from = tokens.mark();
        for (Form form : List.<Form>of(
                this::strength,
                this::when,
                this::count,
                this::supply,
                this::refills,
                this::directions,
                this::rate,
                this::bareRate,
                this::pair,
                this::packs,
                this::duration,
                this::visits,
                this::visitsAfter,
                this::repeat,
                this::doses,
                this::alone)) {
            AmountPhrase phrase = form.read();
            if (phrase != null) return phrase;
            tokens.reset(from);
        }
        return null;
    }

    private interface Form {
        @Nullable
        AmountPhrase read();
    }

    private @Nullable AmountPhrase strength() {
        return tokens.take(Kind.STRENGTH) == null ? null : new AmountPhrase.Aside();
    }

    private @Nullable AmountPhrase when() {
        if (tokens.take(Kind.WHEN) == null || tokens.take(Kind.NUMBER) == null || tokens.takeTime() == null)
            return null;
        return new AmountPhrase.Aside();
    }

    /** "#60", "quantity of 12", "30 count". */
    private @Nullable AmountPhrase count() {
        if (tokens.take(Kind.COUNT) != null) {
            while (tokens.take(Kind.COUNT) != null || tokens.takeWord() != null || tokens.take(Kind.OPEN) != null) {
                if (tokens.is(Kind.NUMBER)) break;
            }
            AmountToken number = tokens.take(Kind.NUMBER);
            return number == null ? null : new AmountPhrase.Count(number);
        }
        AmountToken number = tokens.take(Kind.NUMBER);
        if (number == null || tokens.take(Kind.COUNT) == null || tokens.is(Kind.NUMBER)) return null;
        return new AmountPhrase.Count(number);
    }

    /** "day supply: 30". */
    private @Nullable AmountPhrase supply() {
        Unit unit = tokens.takeTime();
        if (unit == null || tokens.take(Kind.SUPPLY) == null) return null;
        AmountToken number = tokens.take(Kind.NUMBER);
        return number == null ? null : new AmountPhrase.Duration(number, unit);
    }

    private @Nullable AmountPhrase refills() {
        AmountToken before = tokens.take(Kind.NUMBER);
        if (tokens.take(Kind.REFILLS) == null) return null;
        if (before != null) return new AmountPhrase.Refills(before);
        tokens.skip(Kind.TIMES, Kind.COUNT, Kind.OPEN, Kind.WORD);
        AmountToken number = tokens.take(Kind.NUMBER);
        return number == null ? null : new AmountPhrase.Refills(number);
    }

    /** "1-2 tablets every 6 hours", "one at bedtime". */
    private @Nullable AmountPhrase directions() {
        AmountToken number = tokens.take(Kind.NUMBER);
        if (number == null || number.high().intValue() > MOST_AT_ONCE) return null;
        boolean dose = tokens.take(Kind.DOSES) != null;
        boolean directed = false;
        while (tokens.is(Kind.DIRECTIONS)
                || (!directed && tokens.is(Kind.WORD, Kind.WHEN) && tokens.follows(Kind.DIRECTIONS))) {
            directed |= tokens.is(Kind.DIRECTIONS);
            tokens.advance();
        }
        if (!directed && !dose) return null;
        boolean often = oftenInADay();
        return directed || often ? new AmountPhrase.Aside() : null;
    }

    /** "every 6-8 hours", "three times daily" behind a dose. */
    private boolean oftenInADay() {
        int from = tokens.mark();
        if (tokens.take(Kind.EVERY) != null && tokens.take(Kind.NUMBER) != null && tokens.take(Kind.HOURS) != null)
            return true;
        tokens.reset(from);
        tokens.take(Kind.NUMBER);
        tokens.take(Kind.TIMES);
        if (tokens.take(Kind.DAILY) != null
                || (tokens.take(Kind.PER, Kind.EVERY) != null && tokens.take(Kind.DAYS) != null)) return true;
        tokens.reset(from);
        return false;
    }

    /** "2 times a week", "3 visits per week", "2 x week", "twice weekly", "6 hours per day". */
    private @Nullable AmountPhrase rate() {
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

    private @Nullable Unit often() {
        if (tokens.take(Kind.DAILY) != null) return Unit.DAYS;
        if (tokens.take(Kind.WEEKLY) != null) return Unit.WEEKS;
        return tokens.take(Kind.MONTHLY) != null ? Unit.MONTHS : null;
    }

    /** "weekly", "every week", "every 8 weeks", "q 6 hours". */
    private @Nullable AmountPhrase bareRate() {
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

    /** "2x6", "2 x 6 weeks". */
    private @Nullable AmountPhrase pair() {
        AmountToken number = tokens.take(Kind.NUMBER);
        if (number == null || tokens.take(Kind.TIMES) == null) return null;
        AmountToken times = tokens.take(Kind.NUMBER);
        if (times == null || tokens.is(Kind.VISITS, Kind.PER, Kind.STRENGTH, Kind.TIMES)) return null;
        Unit unit = tokens.takeTime();
        return new AmountPhrase.Pair(number, times, unit == null ? Unit.WEEKS : unit);
    }

    /** "2 boxes", "3 boxes of 30". */
    private @Nullable AmountPhrase packs() {
        AmountToken packs = tokens.take(Kind.NUMBER);
        if (packs == null || tokens.take(Kind.PACKS) == null) return null;
        int behind = tokens.mark();
        if (tokens.takeWord() != null) {
            AmountToken each = tokens.take(Kind.NUMBER);
            if (each != null) return new AmountPhrase.Doses(TokenCursor.product(packs, each));
        }
        tokens.reset(behind);
        return new AmountPhrase.Doses(packs);
    }

    /** "for 6 weeks", "30 day rental", "1 month supply". */
    private @Nullable AmountPhrase duration() {
        tokens.take(Kind.FOR, Kind.TIMES);
        AmountToken number = tokens.take(Kind.NUMBER);
        if (number == null) return null;
        Unit unit = tokens.takeTime();
        if (unit == null || tokens.is(Kind.PER, Kind.EVERY)) return null;
        tokens.take(Kind.SUPPLY);
        return new AmountPhrase.Duration(number, unit);
    }

    /** "12 visits", "12 additional outpatient therapy sessions". */
    private @Nullable AmountPhrase visits() {
        tokens.take(Kind.TIMES);
        AmountToken number = tokens.take(Kind.NUMBER);
        if (number == null) return null;
        for (int i = 0; i < WORDS_BETWEEN && tokens.take(Kind.WORD, Kind.PER) != null; i++) {}
        return tokens.take(Kind.VISITS) == null ? null : new AmountPhrase.Visits(number);
    }

    /** "sessions x 6", "visits: 12", "treatment (8)". */
    private @Nullable AmountPhrase visitsAfter() {
        if (tokens.take(Kind.VISITS) == null) return null;
        tokens.skip(Kind.OPEN, Kind.TIMES, Kind.COUNT, Kind.BREAK);
        AmountToken number = tokens.take(Kind.NUMBER);
        if (number == null || counted()) return null;
        return new AmountPhrase.Visits(number);
    }

    /** "x 6", and no weeks, tablets or refills behind it. */
    private @Nullable AmountPhrase repeat() {
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

    private @Nullable AmountPhrase doses() {
        tokens.take(Kind.TIMES);
        AmountToken number = tokens.take(Kind.NUMBER);
        return number == null || tokens.take(Kind.DOSES) == null ? null : new AmountPhrase.Doses(number);
    }

    /** "(6)", ", ninety (90)" at the end, "6 acupuncture" at the beginning. */
    private @Nullable AmountPhrase alone() {
        boolean first = tokens.mark() == 0 && tokens.is(Kind.NUMBER);
        boolean open = tokens.take(Kind.OPEN, Kind.BREAK) != null;
        AmountToken number = tokens.take(Kind.NUMBER);
        if (number == null) return null;
        boolean closed = tokens.is(Kind.CLOSE) || tokens.isAtEnd();
        return first || (open && closed) ? new AmountPhrase.Alone(number) : null;
    }
}
