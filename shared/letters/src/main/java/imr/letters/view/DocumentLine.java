package imr.letters.view;

import org.jspecify.annotations.Nullable;

/** A line of the documents considered. */
public record DocumentLine(
        int number,
        String kind,
        @Nullable String name,
        String dated,
        String author,
        String pages,
        @Nullable String note,
        String digest) {}
