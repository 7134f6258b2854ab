package imr.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of a case with everything that goes with it. It is stored as a whole, or not at all when the case has changed since its state was
 * read: the revision in {@code state} is the one that was read.
 *
 * @param publishedOn the day the items become public; {@code null} when the change is no publication
 */
public record CaseChange(
        CaseState state,
        @Nullable UploadState upload,
        @Nullable StoredDetermination determination,
        List<StoredItem> items,
        @Nullable LocalDate publishedOn,
        List<AuditEvent> events) {
    /** The most items that fit into one change beside the rest. */
    public static final int MOST_ITEMS = 90;

    public CaseChange {
        items = List.copyOf(items);
        events = List.copyOf(events);
        if (items.size() > MOST_ITEMS) throw new IllegalArgumentException("a change holds at most 90 items");
    }

    public static CaseChange to(CaseState state) {
        return new CaseChange(state, null, null, List.of(), null, List.of());
    }

    public CaseChange with(UploadState newUpload) {
        return new CaseChange(state, newUpload, determination, items, publishedOn, events);
    }

    public CaseChange with(StoredDetermination newDetermination, List<StoredItem> newItems) {
        return new CaseChange(state, upload, newDetermination, newItems, publishedOn, events);
    }

    public CaseChange with(AuditEvent event) {
        List<AuditEvent> all = new ArrayList<>(events);
        all.add(event);
        return new CaseChange(state, upload, determination, items, publishedOn, all);
    }

    /** Writes items of an earlier determination anew, which takes them out of the lists of what is published. */
    public CaseChange withdrawing(List<StoredItem> withdrawn) {
        return new CaseChange(state, upload, determination, withdrawn, null, events);
    }

    /**
     * Publishes a determination. The one way there is: of what nobody signed it throws {@link IllegalArgumentException}, since a recommendation
     * is not a determination.
     */
    public static CaseChange publishing(
            CaseState state, StoredDetermination signed, List<StoredItem> items, LocalDate on) {
        if (!signed.signed() || !signed.caseNumber().equals(state.caseNumber()))
            throw new IllegalArgumentException("only what a reviewer signed is published");
        if (!signed.version().equals(state.determined()))
            throw new IllegalArgumentException("only the current determination is published");
        return new CaseChange(state.publishedAs(signed.version()), null, null, items, on, List.of());
    }

    /** The state as it will be stored. */
    public CaseState after() {
        return state.next();
    }
}
