package imr.guidelines.library;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import imr.domain.Measure;
import java.util.List;

/**
 * What a comparison asks of a fact. Exactly one of {@link Documented}, {@link RuledOut}, {@link NoneDocumented}, {@link Within},
 * {@link IsOneOf}, {@link IsNotOneOf}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "test")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FactTest.Documented.class, name = "documented"),
    @JsonSubTypes.Type(value = FactTest.RuledOut.class, name = "ruled-out"),
    @JsonSubTypes.Type(value = FactTest.NoneDocumented.class, name = "none-documented"),
    @JsonSubTypes.Type(value = FactTest.Within.class, name = "within"),
    @JsonSubTypes.Type(value = FactTest.IsOneOf.class, name = "is"),
    @JsonSubTypes.Type(value = FactTest.IsNotOneOf.class, name = "is-not")
})
public sealed interface FactTest {
    /** Some statement says so. Silence is not documented. */
    record Documented() implements FactTest {}

    /** The record says that it is not so. Silence is not documented. */
    record RuledOut() implements FactTest {}

    /** No statement says so: here silence counts, and the search that found nothing is the evidence. */
    record NoneDocumented() implements FactTest {}

    /**
     * The amount lies within bounds; a range fits when it reaches into them.
     *
     * @param low  lowest allowed amount; inclusive unless {@code lowOpen}
     * @param high highest allowed amount; inclusive unless {@code highOpen}
     */
    record Within(
            @org.jspecify.annotations.Nullable Measure low,
            boolean lowOpen,
            @org.jspecify.annotations.Nullable Measure high,
            boolean highOpen)
            implements FactTest {
        public Within {
            if (low == null && high == null) throw new IllegalArgumentException("a bound on one side at least");
        }
    }

    /** The code is one of these. */
    record IsOneOf(List<String> codes) implements FactTest {
        public IsOneOf {
            codes = List.copyOf(codes);
        }
    }

    /** There is a code, and it is none of these. Silence is not enough. */
    record IsNotOneOf(List<String> codes) implements FactTest {
        public IsNotOneOf {
            codes = List.copyOf(codes);
        }
    }
}
