package imr.domain.fact;

import java.time.LocalDate;

/**
 * What a fact says. Exactly one of {@link Flag}, {@link Amount}, {@link Day}, {@link Code}; which one, and in which unit, the vocabulary says.
 */
public sealed interface FactValue {
    /** It is there; whether it is asserted or negated is the fact's status. */
    record Flag() implements FactValue {
        public static final Flag PRESENT = new Flag();
    }

    /** A number with its unit. */
    record Amount(imr.domain.Measure measure) implements FactValue {}

    /** A calendar day. */
    record Day(LocalDate date) implements FactValue {}

    /** A code from a closed list, such as a drug class. */
    record Code(String code) implements FactValue {}
}
