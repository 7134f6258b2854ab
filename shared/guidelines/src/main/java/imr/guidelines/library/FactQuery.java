package imr.guidelines.library;

import imr.domain.fact.FactId;
import org.jspecify.annotations.Nullable;

/**
 * Which facts a comparison looks at.
 *
 * @param of      treatment the fact must be attributed to; {@link #ITEM} for the treatment of the item; {@link #ANY} or {@code null} for
 *                any
 * @param anyBody whether facts of every body part count, also where the vocabulary ties the fact to a body part
 * @param drug    name or kind of the drug; {@link #ITEM} for the drug of the item; {@link #ANY} or {@code null} for any
 * @param words   words of which one must stand in the fact's evidence, divided by {@code |}; {@code null} for any. For derivations only
 */
public record FactQuery(
        FactId fact,
        @Nullable String of,
        boolean anyBody,
        @Nullable String drug,
        @Nullable String words) {
    /** The item's own treatment or drug. */
    public static final String ITEM = "item";

    /** Said outright that it does not matter of which treatment or drug. */
    public static final String ANY = "any";

    /** The treatment that a {@link Expression.Use} hands to its definition. */
    public static final String PARAMETER = "from";

    public FactQuery(FactId fact, @Nullable String of, boolean anyBody, @Nullable String drug) {
        this(fact, of, anyBody, drug, null);
    }
}
