package imr.reading.item;

import imr.domain.ItemNumber;
import org.jspecify.annotations.Nullable;

/** A disputed item as written, with the guideline that the claims administrator cited. */
public record RawItem(
        ItemNumber number, String text, @Nullable String administratorGuideline) {}
