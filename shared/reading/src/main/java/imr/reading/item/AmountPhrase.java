package imr.reading.item;

import imr.domain.Unit;

/**
 * A part of an amount as it is written, before it is known what is counted. Exactly one of the forms nested here.
 */
sealed interface AmountPhrase {
    /** "12 sessions". */
    record Visits(AmountToken number) implements AmountPhrase {}

    /** "90 tablets", "3 boxes of 30". */
    record Doses(AmountToken number) implements AmountPhrase {}

    /** "2 refills". */
    record Refills(AmountToken number) implements AmountPhrase {}

    /** "#60", "Qty: 12": of what, the treatment says. */
    record Count(AmountToken number) implements AmountPhrase {}

    /** "x 6": visits, weeks or times. */
    record Repeat(AmountToken number) implements AmountPhrase {}

    /** "(6)", or a number at the very end or beginning of the request. */
    record Alone(AmountToken number) implements AmountPhrase {}

    /** "2 times a week", "monthly". */
    record Rate(AmountToken number, Unit per) implements AmountPhrase {}

    /** "every 8 weeks". */
    record Interval(AmountToken number, Unit unit) implements AmountPhrase {}

    /** "2x6", whose second number counts weeks where nothing else is said. */
    record Pair(AmountToken number, AmountToken times, Unit unit) implements AmountPhrase {}

    /** "for 6 weeks", "30 day supply". */
    record Duration(AmountToken number, Unit unit) implements AmountPhrase {}

    /** "6 hours per day". */
    record Hours(AmountToken number) implements AmountPhrase {}

    /** What is understood and asks for no amount: a strength, a dose to take, "in 6 weeks". */
    record Aside() implements AmountPhrase {}
}
