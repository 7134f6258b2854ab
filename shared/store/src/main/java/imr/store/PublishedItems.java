package imr.store;

import org.jspecify.annotations.Nullable;

/** Items of published determinations, by the month of publication, oldest first. */
public interface PublishedItems {
    /**
     * A part of what a search finds. It may hold fewer than asked for, or none, and still lead on: looking through a month ends somewhere.
     *
     * @param after {@link Page#next()} of the part before; {@code null} for the first
     */
    Page<PublishedItem> find(PublishedSearch search, @Nullable String after, int most);
}
