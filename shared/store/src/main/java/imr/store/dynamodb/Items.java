package imr.store.dynamodb;

import imr.domain.CaseNumber;
import imr.domain.process.AuditEntry;
import imr.domain.process.AuditText;
import imr.store.AuditEvent;
import imr.store.CaseChange;
import imr.store.CaseState;
import imr.store.CaseStatus;
import imr.store.DueDays;
import imr.store.FileCheck;
import imr.store.KeyedReply;
import imr.store.ReviewDraft;
import imr.store.ReviewFile;
import imr.store.StoredDetermination;
import imr.store.StoredItem;
import imr.store.StrayUpload;
import imr.store.UploadState;
import imr.store.WorkerApplication;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The table's items: keys, the keys of the indexes an item is in, and the value itself under {@code content}. */
final class Items {
    private Items() {}

    static Map<String, AttributeValue> of(CaseState state) {
        Map<String, AttributeValue> item = item(Keys.ofCase(state.caseNumber()), Keys.STATE, state);
        item.put(Keys.REVISION, Attributes.number(state.revision()));
        boolean open = state.status().isOpen();
        if (!open && DueDays.of(state).isEmpty()) return item;
        item.put(Keys.OPEN_SHARD, Attributes.text(Keys.shard(open ? Keys.OPEN : Keys.ISSUED, state.caseNumber())));
        item.put(Keys.DUE, Attributes.text(Keys.due(state.caseNumber(), DueDays.earliest(state))));
        if (!open) return item;
        if (state.status() == CaseStatus.RECOMMENDED)
            item.put(Keys.REVIEW_SHARD, Attributes.text(Keys.shard(Keys.REVIEW, state.caseNumber())));
        else if (state.failed() != null)
            item.put(Keys.REVIEW_SHARD, Attributes.text(Keys.shard(Keys.FAILED, state.caseNumber())));
        return item;
    }

    static Map<String, AttributeValue> of(CaseNumber caseNumber, UploadState upload) {
        return item(Keys.ofCase(caseNumber), Keys.UPLOAD + upload.uploadId(), upload);
    }

    static Map<String, AttributeValue> of(CaseNumber caseNumber, AuditEvent event) {
        return item(Keys.ofCase(caseNumber), Keys.audit(event), event);
    }

    /** In the list of its reviewer while one has the case. */
    static Map<String, AttributeValue> of(CaseState state, ReviewFile review) {
        Map<String, AttributeValue> item = item(Keys.ofCase(state.caseNumber()), Keys.REVIEW_FILE, review);
        review.reviewer().ifPresent(reviewer -> {
            item.put(Keys.REVIEW_SHARD, Attributes.text(Keys.ofReviewer(reviewer)));
            item.put(Keys.DUE, Attributes.text(Keys.due(state.caseNumber(), DueDays.determination(state))));
        });
        return item;
    }

    /** As the text whose digest it holds, so that what is read is what was written. */
    static Map<String, AttributeValue> of(AuditEntry entry) {
        return item(Keys.ofCase(entry.caseNumber()), Keys.entry(entry.sequence()), AuditText.of(entry));
    }

    static Map<String, AttributeValue> of(CaseNumber caseNumber, ReviewDraft draft) {
        return item(Keys.ofCase(caseNumber), Keys.DRAFT, draft);
    }

    static Map<String, AttributeValue> of(CaseNumber caseNumber, KeyedReply reply) {
        Map<String, AttributeValue> item = item(Keys.ofReplies(caseNumber), reply.key(), reply);
        item.put(
                Keys.EXPIRES, Attributes.number(reply.at().plus(KeyedReply.KEPT).getEpochSecond()));
        return item;
    }

    static Map<String, AttributeValue> of(CaseNumber caseNumber, PublicationCounts.Counted counted) {
        return item(Keys.ofCase(caseNumber), Keys.COUNTED, counted);
    }

    static Map<String, AttributeValue> of(WorkerApplication application) {
        return item(
                Keys.ofWorker(application.worker()), application.caseNumber().value(), application);
    }

    static Map<String, AttributeValue> of(StoredDetermination determination) {
        return item(
                Keys.ofCase(determination.caseNumber()), Keys.determination(determination.version()), determination);
    }

    /** An item of a determination; in the indexes of what is published when the change publishes it. */
    static Map<String, AttributeValue> of(StoredItem stored, CaseChange change) {
        CaseNumber number = stored.caseNumber();
        Map<String, AttributeValue> item =
                item(Keys.ofCase(number), Keys.item(stored.version(), stored.number()), stored);
        LocalDate day = change.publishedOn();
        if (day == null) return item;
        YearMonth month = YearMonth.from(day);
        item.put(
                Keys.TREATMENT_MONTH, Attributes.text(Keys.shard(Keys.ofTreatment(stored.treatment(), month), number)));
        item.put(Keys.OUTCOME_MONTH, Attributes.text(Keys.shard(Keys.ofOutcome(stored.outcome(), month), number)));
        item.put(Keys.PUBLISHED, Attributes.text(day + "#" + number + "#" + stored.number()));
        String guideline = stored.guideline();
        if (guideline != null) item.put(Keys.GUIDELINE, Attributes.text(guideline.toLowerCase(Locale.ROOT)));
        return item;
    }

    static Map<String, AttributeValue> of(CaseNumber caseNumber, String uploadId, FileCheck check) {
        return item(Keys.ofFiles(caseNumber, uploadId), check.name(), check);
    }

    static Map<String, AttributeValue> of(StrayUpload stray) {
        LocalDate day = LocalDate.ofInstant(stray.at(), ZoneOffset.UTC);
        Map<String, AttributeValue> item =
                item(Keys.strays(day), imr.domain.Digest.of(stray.objectKey()).hex(), stray);
        item.put(
                Keys.EXPIRES,
                Attributes.number(stray.at().plus(StrayUpload.KEPT).getEpochSecond()));
        return item;
    }

    static <T> T read(Map<String, AttributeValue> item, Class<T> type) {
        return Attributes.read(Objects.requireNonNull(item.get(Keys.CONTENT), "an item has content"), type);
    }

    static String sort(Map<String, AttributeValue> item) {
        return Objects.requireNonNull(item.get(Keys.SORT), "an item has a sort key")
                .s();
    }

    private static Map<String, AttributeValue> item(String partition, String sort, Object content) {
        Map<String, AttributeValue> item = new HashMap<>();
        item.put(Keys.PARTITION, Attributes.text(partition));
        item.put(Keys.SORT, Attributes.text(sort));
        item.put(Keys.CONTENT, Attributes.of(content));
        return item;
    }
}
