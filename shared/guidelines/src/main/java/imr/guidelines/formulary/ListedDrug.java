package imr.guidelines.formulary;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One row of the list.
 *
 * @param ingredient            as printed, such as {@code Diclofenac Sodium}
 * @param brand                 the brand named for reference, where one is
 * @param form                  dosage form, where the list tells forms apart
 * @param specialFillDays       days of supply of a special fill (8 CCR 9792.27.12), 1 or more; {@code null} where there is none
 * @param perioperativeFillDays days of supply of a perioperative fill (8 CCR 9792.27.13), 1 or more; {@code null} where there is none
 * @param drugClass             as printed
 * @param guidelines            the guidelines of the schedule that mention it, as printed
 */
public record ListedDrug(
        String ingredient,
        @Nullable String brand,
        @Nullable String form,
        Standing standing,
        @Nullable Integer specialFillDays,
        @Nullable Integer perioperativeFillDays,
        String drugClass,
        List<String> guidelines)
        implements Comparable<ListedDrug> {
    private static final Comparator<ListedDrug> ORDER =
            Comparator.comparing((ListedDrug drug) -> plain(drug.ingredient)).thenComparing(ListedDrug::key);

    public ListedDrug {
        if (ingredient.isBlank()) throw new IllegalArgumentException("a listed drug has an ingredient");
        if (isNoSupply(specialFillDays) || isNoSupply(perioperativeFillDays))
            throw new IllegalArgumentException("a fill is for a day at least");
        guidelines = List.copyOf(guidelines);
    }

    private static boolean isNoSupply(@Nullable Integer days) {
        return days != null && days < 1;
    }

    /** What makes two rows one and the same: ingredients, brand and form, however they are written. */
    public String key() {
        return DrugNames.ingredients(ingredient) + "|" + plain(brand) + "|" + plain(form);
    }

    /** The row in words: {@code Diclofenac Sodium (Voltaren), gel}. */
    public String name() {
        return ingredient + (brand == null ? "" : " (" + brand + ")") + (form == null ? "" : ", " + form);
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    @Override
    public int compareTo(ListedDrug other) {
        return ORDER.compare(this, other);
    }
}
