package imr.reading.item;

import java.math.BigDecimal;

/**
 * A number, unit or sign of an amount.
 *
 * @param low   the number, 0 where the token is none
 * @param high  the end of a range, else the number
 * @param start first character in the request
 * @param end   behind the last
 */
record AmountToken(Kind kind, BigDecimal low, BigDecimal high, int start, int end) {
    /** What a token is; the words of each kind stand in {@code units.txt}. */
    enum Kind {
        NUMBER,
        VISITS,
        DOSES,
        PACKS,
        REFILLS,
        DAYS,
        WEEKS,
        MONTHS,
        YEARS,
        HOURS,
        STRENGTH,
        TIMES,
        PER,
        EVERY,
        COUNT,
        DAILY,
        WEEKLY,
        MONTHLY,
        SUPPLY,
        DIRECTIONS,
        FOR,
        WHEN,
        RANGE,
        /** "hundred" in "one hundred twenty". */
        SCALE,
        OPEN,
        CLOSE,
        /** A comma, semicolon or full stop. */
        BREAK,
        /** Any other word. */
        WORD
    }

    static AmountToken of(Kind kind, int start, int end) {
        return new AmountToken(kind, BigDecimal.ZERO, BigDecimal.ZERO, start, end);
    }

    boolean is(Kind... kinds) {
        for (Kind one : kinds) if (kind == one) return true;
        return false;
    }

    boolean isTime() {
        return is(Kind.DAYS, Kind.WEEKS, Kind.MONTHS, Kind.YEARS);
    }
}
