package imr.store;

import imr.domain.process.AuditEntry;
import imr.domain.process.OpenClocks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A change of a case with everything that goes with it. It is stored as a whole, or not at all when the case has changed since its state was
 * read: the revision in {@code state} is the one that was read.
 *
 * @param review      where the review stands after it; {@code null} when it does not move
 * @param entries     of the record of the review, chained to those before
 * @param draft       what the reviewer has written by now; {@code null} when that does not change
 * @param reply       the answer to the request that asked for it; {@code null} when it did not name itself
 * @param application under which others of the same worker find the case; {@code null} when that does not change
 * @param publishedOn the day the items become public; {@code null} when the change is no publication
 */
public record CaseChange(
        CaseState state,
        @Nullable UploadState upload,
        @Nullable StoredDetermination determination,
        List<StoredItem> items,
        @Nullable LocalDate publishedOn,
        List<AuditEvent> events,
        @Nullable ReviewFile review,
        List<AuditEntry> entries,
        @Nullable ReviewDraft draft,
        @Nullable KeyedReply reply,
        @Nullable WorkerApplication application) {
    /** The most items that fit into one change beside the rest. */
    public static final int MOST_ITEMS = 90;

    public CaseChange {
        items = List.copyOf(items);
        events = List.copyOf(events);
        entries = List.copyOf(entries);
        if (items.size() > MOST_ITEMS) throw new IllegalArgumentException("a change holds at most 90 items");
    }

    public static CaseChange to(CaseState state) {
        return new CaseChange(state, null, null, List.of(), null, List.of(), null, List.of(), null, null, null);
    }

    public CaseChange with(UploadState newUpload) {
        return changed(draft -> draft.upload = newUpload);
    }

    public CaseChange with(StoredDetermination newDetermination, List<StoredItem> newItems) {
        return changed(draft -> {
            draft.determination = newDetermination;
            draft.items = newItems;
        });
    }

    public CaseChange with(AuditEvent event) {
        return changed(draft -> {
            draft.events = new ArrayList<>(events);
            draft.events.add(event);
        });
    }

    /** With the review moved on, and what the record says of it; the head of the case takes over what is still to be done. */
    public CaseChange with(ReviewFile newReview, List<AuditEntry> newEntries) {
        return changed(draft -> {
            draft.state = state.with(OpenClocks.of(newReview.state(), newReview.occurrences()));
            draft.review = newReview;
            draft.entries = newEntries;
        });
    }

    public CaseChange with(ReviewDraft written) {
        return changed(draft -> draft.written = written);
    }

    public CaseChange with(KeyedReply newReply) {
        return changed(draft -> draft.reply = newReply);
    }

    public CaseChange with(WorkerApplication newApplication) {
        return changed(draft -> draft.application = newApplication);
    }

    /** Writes items of an earlier determination anew, which takes them out of the lists of what is published. */
    public CaseChange withdrawing(List<StoredItem> withdrawn) {
        return changed(draft -> {
            draft.items = withdrawn;
            draft.publishedOn = null;
        });
    }

    /** Whether it takes items out of the lists of what is published. */
    public boolean withdraws() {
        return !items.isEmpty() && determination == null && publishedOn == null;
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
        return to(state.publishedAs(signed.version())).changed(draft -> {
            draft.items = items;
            draft.publishedOn = on;
        });
    }

    private CaseChange changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return new CaseChange(
                draft.state,
                draft.upload,
                draft.determination,
                draft.items,
                draft.publishedOn,
                draft.events,
                draft.review,
                draft.entries,
                draft.written,
                draft.reply,
                draft.application);
    }

    private static final class Draft {
        private CaseState state;
        private @Nullable UploadState upload;
        private @Nullable StoredDetermination determination;
        private List<StoredItem> items;
        private @Nullable LocalDate publishedOn;
        private List<AuditEvent> events;
        private @Nullable ReviewFile review;
        private List<AuditEntry> entries;
        private @Nullable ReviewDraft written;
        private @Nullable KeyedReply reply;
        private @Nullable WorkerApplication application;

        private Draft(CaseChange of) {
            state = of.state;
            upload = of.upload;
            determination = of.determination;
            items = of.items;
            publishedOn = of.publishedOn;
            events = of.events;
            review = of.review;
            entries = of.entries;
            written = of.draft;
            reply = of.reply;
            application = of.application;
        }
    }

    /** The state as it will be stored. */
    public CaseState after() {
        return state.next();
    }
}
