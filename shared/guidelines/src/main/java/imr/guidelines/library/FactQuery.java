package imr.guidelines.library;

import imr.domain.fact.FactId;
import org.jspecify.annotations.Nullable;

/**
 * Which facts a comparison looks at.
 *
 * @param of      treatment the fact must be attributed to; {@link #ITEM} for the treatment of the item; {@code null} for any
 * @param anyBody whether facts of every body part count, also where the vocabulary ties the fact to a body part
 * @param drug    {@link #ITEM} for the drug of the item; {@code null} for any
 */
public record FactQuery(
        FactId fact,
        @Nullable String of,
        boolean anyBody,
        @Nullable String drug) {
    /** The item's own treatment or drug. */
    public static final String ITEM = "item";

    /** The treatment that a {@link Expression.Use} hands to its definition. */
    public static final String PARAMETER = "from";
}
