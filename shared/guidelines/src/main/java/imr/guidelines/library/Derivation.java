package imr.guidelines.library;

import imr.domain.fact.FactId;
import imr.domain.fact.FactValue;
import java.util.EnumSet;
import java.util.Set;

/**
 * A fact that follows from others ({@code derivations.yaml}): a joint that was dislocated is unstable. The fact that follows is as
 * certain as those it follows from, and carries their words.
 *
 * @param when    what it follows from: comparisons, {@code all} and {@code any}; an {@code all} wants facts that go together, of one
 *                region, treatment and drug
 * @param then    the fact that follows
 * @param value   its value
 * @param carries what it takes over from the facts it follows from
 */
public record Derivation(Criterion when, FactId then, FactValue value, Set<Carried> carries) {
    /** What a fact is about, apart from what it says. */
    public enum Carried {
        REGION,
        SIDE,
        OF,
        DRUG
    }

    public Derivation {
        carries = java.util.Collections.unmodifiableSet(
                carries.isEmpty() ? EnumSet.noneOf(Carried.class) : EnumSet.copyOf(carries));
    }

    public String id() {
        return when.text().id().value();
    }
}
