package imr.domain.fact;

import imr.domain.casefile.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * A statement of the record, by its place alone.
 *
 * @param page   page number, from 1
 * @param start  first character within the page's text, from 0
 * @param end    behind the last character
 * @param unread why nothing could be made of it, such as {@code no verb}; {@code null} when it was read
 */
public record Clause(
        DocumentId document,
        int page,
        int start,
        int end,
        Role role,
        @Nullable String unread) {
    public Clause {
        if (page < 1 || start < 0 || end < start) throw new IllegalArgumentException("a clause has a page and a span");
    }
}
