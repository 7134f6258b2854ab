package imr.store.dynamodb;

import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.Fault;
import imr.domain.process.AuditEntry;
import imr.domain.process.AuditText;
import imr.domain.reviewer.ReviewerId;
import imr.store.AuditEvent;
import imr.store.CaseChange;
import imr.store.CaseFolder;
import imr.store.CaseState;
import imr.store.CaseStates;
import imr.store.FileCheck;
import imr.store.KeyedReply;
import imr.store.Page;
import imr.store.ReviewDraft;
import imr.store.ReviewFile;
import imr.store.StoredDetermination;
import imr.store.StoredItem;
import imr.store.StrayUpload;
import imr.store.UploadState;
import imr.store.WorkerApplication;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The state of cases in the table. */
public final class DynamoCaseStates implements CaseStates {
    private final Table table;

    public DynamoCaseStates(DynamoDbClient client, String tableName) {
        this.table = new Table(client, tableName);
    }

    @Override
    public Optional<CaseState> find(CaseNumber caseNumber) {
        return table.get(Keys.ofCase(caseNumber), Keys.STATE).map(item -> Items.read(item, CaseState.class));
    }

    @Override
    public Optional<UploadState> upload(CaseNumber caseNumber, String uploadId) {
        return table.get(Keys.ofCase(caseNumber), Keys.UPLOAD + uploadId)
                .map(item -> Items.read(item, UploadState.class));
    }

    @Override
    public Optional<CaseFolder> folder(CaseNumber caseNumber) {
        @Nullable CaseState state = null;
        @Nullable ReviewFile review = null;
        @Nullable ReviewDraft draft = null;
        List<UploadState> uploads = new ArrayList<>();
        List<StoredDetermination> determinations = new ArrayList<>();
        List<StoredItem> items = new ArrayList<>();
        List<AuditEvent> audit = new ArrayList<>();
        for (Map<String, AttributeValue> item : table.query(Keys.ofCase(caseNumber), "")) {
            String sort = Items.sort(item);
            if (sort.equals(Keys.STATE)) state = Items.read(item, CaseState.class);
            else if (sort.startsWith(Keys.UPLOAD)) uploads.add(Items.read(item, UploadState.class));
            else if (sort.startsWith(Keys.DETERMINATION))
                determinations.add(Items.read(item, StoredDetermination.class));
            else if (sort.startsWith(Keys.ITEM)) items.add(Items.read(item, StoredItem.class));
            else if (sort.equals(Keys.REVIEW_FILE)) review = Items.read(item, ReviewFile.class);
            else if (sort.equals(Keys.DRAFT)) draft = Items.read(item, ReviewDraft.class);
            else if (sort.startsWith(Keys.AUDIT)) audit.add(Items.read(item, AuditEvent.class));
        }
        return state == null
                ? Optional.empty()
                : Optional.of(new CaseFolder(state, uploads, determinations, items, audit, review, draft));
    }

    @Override
    public boolean commit(CaseChange change) {
        CaseNumber number = change.state().caseNumber();
        List<TransactWriteItem> writes = new ArrayList<>();
        writes.add(put(state(change)));
        if (change.upload() != null) writes.add(put(Items.of(number, change.upload())));
        if (change.determination() != null) writes.add(put(Items.of(change.determination())));
        for (StoredItem item : change.items()) writes.add(put(Items.of(item, change)));
        for (AuditEvent event : change.events())
            writes.add(put(
                    builder -> builder.item(Items.of(number, event)).conditionExpression("attribute_not_exists(pk)")));
        if (change.review() != null) writes.add(put(Items.of(change.after(), change.review())));
        for (AuditEntry entry : change.entries())
            writes.add(put(builder -> builder.item(Items.of(entry)).conditionExpression("attribute_not_exists(pk)")));
        if (change.draft() != null) writes.add(put(Items.of(number, change.draft())));
        if (change.application() != null) writes.add(put(Items.of(change.application())));
        if (change.reply() != null) writes.add(put(Items.of(number, change.reply())));
        writes.addAll(new PublicationCounts(table).of(change));
        return table.write(writes);
    }

    private java.util.function.Consumer<Put.Builder> state(CaseChange change) {
        return builder -> {
            builder.item(Items.of(change.after()));
            if (change.state().revision() == 0) builder.conditionExpression("attribute_not_exists(pk)");
            else
                builder.conditionExpression("revision = :read")
                        .expressionAttributeValues(
                                Map.of(":read", Attributes.number(change.state().revision())));
        };
    }

    private TransactWriteItem put(Map<String, AttributeValue> item) {
        return put(builder -> builder.item(item));
    }

    private TransactWriteItem put(java.util.function.Consumer<Put.Builder> put) {
        return TransactWriteItem.builder()
                .put(builder -> put.accept(builder.tableName(table.name())))
                .build();
    }

    @Override
    public void note(CaseNumber caseNumber, String uploadId, FileCheck check) {
        table.put(Items.of(caseNumber, uploadId, check));
    }

    @Override
    public List<FileCheck> checks(CaseNumber caseNumber, String uploadId) {
        return table.query(Keys.ofFiles(caseNumber, uploadId), "").stream()
                .map(item -> Items.read(item, FileCheck.class))
                .toList();
    }

    @Override
    public Optional<StoredDetermination> determination(CaseNumber caseNumber, CaseVersion version) {
        return table.get(Keys.ofCase(caseNumber), Keys.determination(version))
                .map(item -> Items.read(item, StoredDetermination.class));
    }

    @Override
    public List<StoredItem> items(CaseNumber caseNumber, CaseVersion version) {
        return table.query(Keys.ofCase(caseNumber), Keys.items(version)).stream()
                .map(item -> Items.read(item, StoredItem.class))
                .toList();
    }

    @Override
    public List<String> record(CaseNumber caseNumber) {
        return table.query(Keys.ofCase(caseNumber), Keys.ENTRY).stream()
                .map(item -> Items.read(item, String.class))
                .toList();
    }

    @Override
    public List<AuditEntry> entries(CaseNumber caseNumber) {
        return record(caseNumber).stream()
                .map(text -> AuditText.parse(text)
                        .orElseThrow(() -> new Fault(
                                Fault.Blame.SERVER, false, "an entry of the record of " + caseNumber + " was changed")))
                .toList();
    }

    @Override
    public Optional<KeyedReply> reply(CaseNumber caseNumber, String key) {
        return table.get(Keys.ofReplies(caseNumber), key).map(item -> Items.read(item, KeyedReply.class));
    }

    @Override
    public List<WorkerApplication> applicationsOf(Digest worker) {
        return table.query(Keys.ofWorker(worker), "").stream()
                .map(item -> Items.read(item, WorkerApplication.class))
                .toList();
    }

    @Override
    public Page<CaseNumber> reviewsOf(ReviewerId reviewer, @Nullable String after, int most) {
        return table.listOne(
                Index.REVIEW_BY_DUE, Keys.ofReviewer(reviewer), after, most, item -> Items.read(item, ReviewFile.class)
                        .state()
                        .caseNumber());
    }

    @Override
    public Page<CaseState> clocksByDue(@Nullable String after, int most) {
        return table.list(
                Index.OPEN_BY_DUE,
                List.of(Keys.OPEN, Keys.ISSUED),
                after,
                most,
                item -> Items.read(item, CaseState.class));
    }

    @Override
    public Page<CaseState> attentionByDue(@Nullable String after, int most) {
        return table.list(
                Index.REVIEW_BY_DUE,
                List.of(Keys.REVIEW, Keys.FAILED),
                after,
                most,
                item -> Items.read(item, CaseState.class));
    }

    @Override
    public void keep(StrayUpload stray) {
        table.put(Items.of(stray));
    }

    @Override
    public List<StrayUpload> strays(LocalDate day) {
        return table.query(Keys.strays(day), "").stream()
                .map(item -> Items.read(item, StrayUpload.class))
                .sorted(Comparator.comparing(StrayUpload::at))
                .toList();
    }
}
