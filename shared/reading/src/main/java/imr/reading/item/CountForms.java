package imr.reading.item;

import imr.domain.Unit;
import imr.reading.item.AmountToken.Kind;
import org.jspecify.annotations.Nullable;

/** The forms in which a request counts units and says how they are taken. A form that does not fit gives {@code null} and leaves the place to whoever tried it. */
final class CountForms {
    private static final int MOST_AT_ONCE = 6;

    private final TokenCursor tokens;

    CountForms(TokenCursor tokens) {
        this.tokens = tokens;
    }

    @Nullable
    AmountPhrase strength() {
        return tokens.take(Kind.STRENGTH) == null ? null : new AmountPhrase.Aside();
    }

    @Nullable
    AmountPhrase when() {
        if (tokens.take(Kind.WHEN) == null || tokens.take(Kind.NUMBER) == null || tokens.takeTime() == null)
            return null;
        return new AmountPhrase.Aside();
    }

    /** "#60", "quantity of 12", "30 count". */
    @Nullable
    AmountPhrase count() {
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
    @Nullable
    AmountPhrase supply() {
        Unit unit = tokens.takeTime();
        if (unit == null || tokens.take(Kind.SUPPLY) == null) return null;
        AmountToken number = tokens.take(Kind.NUMBER);
        return number == null ? null : new AmountPhrase.Duration(number, unit);
    }

    @Nullable
    AmountPhrase refills() {
        AmountToken before = tokens.take(Kind.NUMBER);
        if (tokens.take(Kind.REFILLS) == null) return null;
        if (before != null) return new AmountPhrase.Refills(before);
        tokens.skip(Kind.TIMES, Kind.COUNT, Kind.OPEN, Kind.WORD);
        AmountToken number = tokens.take(Kind.NUMBER);
        return number == null ? null : new AmountPhrase.Refills(number);
    }

    /** "1-2 tablets every 6 hours", "one at bedtime". */
    @Nullable
    AmountPhrase directions() {
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

    /** "2 boxes", "3 boxes of 30". */
    @Nullable
    AmountPhrase packs() {
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

    @Nullable
    AmountPhrase doses() {
        tokens.take(Kind.TIMES);
        AmountToken number = tokens.take(Kind.NUMBER);
        return number == null || tokens.take(Kind.DOSES) == null ? null : new AmountPhrase.Doses(number);
    }

    /** "(6)", ", ninety (90)" at the end, "6 acupuncture" at the beginning. */
    @Nullable
    AmountPhrase alone() {
        boolean first = tokens.mark() == 0 && tokens.is(Kind.NUMBER);
        boolean open = tokens.take(Kind.OPEN, Kind.BREAK) != null;
        AmountToken number = tokens.take(Kind.NUMBER);
        if (number == null) return null;
        boolean closed = tokens.is(Kind.CLOSE) || tokens.isAtEnd();
        return first || (open && closed) ? new AmountPhrase.Alone(number) : null;
    }
}
