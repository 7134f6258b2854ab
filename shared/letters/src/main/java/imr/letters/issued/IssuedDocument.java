package imr.letters.issued;

import org.jspecify.annotations.Nullable;

/**
 * A document that was considered.
 *
 * @param author who wrote it; empty in the public copy
 * @param note   what could not be considered of it
 */
public record IssuedDocument(
        int number,
        String kind,
        String dated,
        String author,
        String pages,
        @Nullable String note) {}
