package imr.guidelines.library;

import org.jspecify.annotations.Nullable;

/**
 * What a guideline tells beside its criteria, in the rationale of every item it governs. Nothing is decided by it.
 *
 * @param governs why it governs, or this text of it, where published determinations disagree, with the reason in law; {@code null} where
 *                they do not
 * @param upheld  what is done where the denial is upheld, such as the reduction of a drug that is taken (8 CCR 9792.24.4 (2016), section
 *                4.1); told by its sentence where its condition is met; {@code null} where the guideline says nothing of it
 */
public record Remarks(@Nullable String governs, @Nullable Criterion upheld) {
    public Remarks {
        if (governs == null && upheld == null) throw new IllegalArgumentException("remarks tell something");
    }
}
