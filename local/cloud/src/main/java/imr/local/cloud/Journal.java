package imr.local.cloud;

import com.fasterxml.jackson.databind.JsonNode;
import imr.domain.Fault;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.jspecify.annotations.Nullable;

/**
 * What a cloud must not forget: events that no function has answered yet, messages in queues, the objects it has told of, and when schedules
 * last ran. With a folder it outlives the process, however that ends; what a call changes is changed together or not at all. MVStore, the
 * store below the H2 database, does the writing.
 */
final class Journal implements AutoCloseable {
    private static final String FILE = "journal.mv";
    private static final int MILLIS_FOR_TIDYING = 500;

    /**
     * An event that waits for its answer.
     *
     * @param id       in the order in which events came
     * @param attempts how many have failed
     */
    record Pending(long id, Event event, String requestId, int attempts) {}

    /** A message and the queue it is in. */
    record Kept(String queue, Queues.Message message) {}

    private final MVStore store;
    private final boolean isNew;
    private final MVMap<Long, String> events;
    private final MVMap<Long, String> messages;
    private final MVMap<String, String> told;
    private final MVMap<String, Long> schedules;
    private long last;

    private Journal(MVStore store) {
        this.store = store;
        this.isNew = !store.hasMap("told");
        this.events = store.openMap("events", numbered());
        this.messages = store.openMap("messages", numbered());
        this.told = store.openMap(
                "told",
                new MVMap.Builder<String, String>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(StringDataType.INSTANCE));
        this.schedules = store.openMap(
                "schedules",
                new MVMap.Builder<String, Long>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(LongDataType.INSTANCE));
        this.last = Math.max(lastOf(events), lastOf(messages));
    }

    private static MVMap.Builder<Long, String> numbered() {
        return new MVMap.Builder<Long, String>().keyType(LongDataType.INSTANCE).valueType(StringDataType.INSTANCE);
    }

    private static long lastOf(MVMap<Long, String> map) {
        Long key = map.lastKey();
        return key == null ? 0 : key;
    }

    /** @param folder where it is kept, {@code null} for in memory only */
    static Journal open(@Nullable Path folder) {
        MVStore.Builder builder = new MVStore.Builder().autoCommitDisabled();
        if (folder == null) return new Journal(builder.open());
        try {
            MVStore store = builder.fileName(folder.resolve(FILE).toString()).open();
            store.compactFile(MILLIS_FOR_TIDYING);
            return new Journal(store);
        } catch (MVStoreException e) {
            if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED)
                throw new Fault(
                        Fault.Blame.CLIENT,
                        true,
                        "The data in " + folder
                                + " is in use by another imr; stop that one, or name another folder with --data.",
                        e);
            throw new Fault(
                    Fault.Blame.CLIENT,
                    false,
                    folder.resolve(FILE)
                            + " cannot be read: move it away and start again; what is stored is then taken through the stages anew.",
                    e);
        }
    }

    /** Whether nothing was ever written here, though there may be objects from before. */
    boolean isNew() {
        return isNew;
    }

    /** Changes that belong together: a process that ends in the middle has made none of them. */
    private synchronized <T> T together(Supplier<T> changes) {
        T result = changes.get();
        store.commit();
        return result;
    }

    /** Keeps events until they are answered. */
    List<Pending> add(List<Event> added) {
        return together(() -> put(added));
    }

    /** Keeps the events of an object that was written, and that it was told of. */
    List<Pending> tell(ObjectEvent object, List<Event> added) {
        return together(() -> {
            String key = object.bucket() + "/" + object.key();
            if (object.name().startsWith("ObjectCreated")) told.put(key, tag(object.eTag()));
            else told.remove(key);
            return put(added);
        });
    }

    /** Keeps the event of a schedule, and when that was due. */
    List<Pending> ran(String schedule, Instant due, Event event) {
        return together(() -> {
            schedules.put(schedule, due.toEpochMilli());
            return put(List.of(event));
        });
    }

    private List<Pending> put(List<Event> added) {
        List<Pending> all = new ArrayList<>();
        for (Event event : added) {
            Pending pending =
                    new Pending(++last, event, java.util.UUID.randomUUID().toString(), 0);
            events.put(pending.id(), json(pending));
            all.add(pending);
        }
        return all;
    }

    void answered(Pending event) {
        together(() -> events.remove(event.id()));
    }

    /** The event failed once more and is to be tried again. */
    Pending failed(Pending event) {
        Pending next = new Pending(event.id(), event.event(), event.requestId(), event.attempts() + 1);
        together(() -> events.put(next.id(), json(next)));
        return next;
    }

    /** The event failed for good: what is left of it are messages. */
    void gaveUp(Pending event, List<Kept> left) {
        together(() -> {
            left.forEach(this::put);
            return events.remove(event.id());
        });
    }

    synchronized List<Pending> pending() {
        List<Pending> all = new ArrayList<>();
        events.forEach((id, text) -> {
            JsonNode json = Json.read(Json.utf8(text));
            Event event = new Event(
                    json.path("function").asText(),
                    json.path("subject").asText(),
                    json.path("payload").asText());
            all.add(new Pending(
                    id,
                    event,
                    json.path("requestId").asText(),
                    json.path("attempts").asInt()));
        });
        return all;
    }

    private static String json(Pending pending) {
        Event event = pending.event();
        return Json.text(Map.of(
                "function",
                event.function(),
                "subject",
                event.subject(),
                "payload",
                event.payload(),
                "requestId",
                pending.requestId(),
                "attempts",
                pending.attempts()));
    }

    void keep(Kept message) {
        together(() -> {
            put(message);
            return message;
        });
    }

    private void put(Kept kept) {
        Queues.Message message = kept.message();
        messages.put(
                ++last,
                Json.text(Map.of(
                        "queue",
                        kept.queue(),
                        "id",
                        message.id(),
                        "body",
                        message.body(),
                        "attributes",
                        message.attributes())));
    }

    /** Messages by their number here, in the order in which they came. */
    synchronized Map<Long, Kept> messages() {
        Map<Long, Kept> all = new LinkedHashMap<>();
        messages.forEach((id, text) -> {
            JsonNode json = Json.read(Json.utf8(text));
            Map<String, String> attributes = new LinkedHashMap<>();
            json.path("attributes")
                    .properties()
                    .forEach(entry ->
                            attributes.put(entry.getKey(), entry.getValue().asText()));
            all.put(
                    id,
                    new Kept(
                            json.path("queue").asText(),
                            new Queues.Message(
                                    json.path("id").asText(), json.path("body").asText(), attributes)));
        });
        return all;
    }

    void delete(long message) {
        together(() -> messages.remove(message));
    }

    /** Whether this very content of the object was told of. */
    synchronized boolean hasTold(String bucket, String key, @Nullable String eTag) {
        return eTag != null && tag(eTag).equals(told.get(bucket + "/" + key));
    }

    private static String tag(String eTag) {
        return eTag.replace("\"", "");
    }

    /** When the schedule was last due and ran; from now on when it is not known yet. */
    Instant lastRun(String schedule, Instant now) {
        return together(() -> {
            Long time = schedules.putIfAbsent(schedule, now.toEpochMilli());
            return time == null ? now : Instant.ofEpochMilli(time);
        });
    }

    @Override
    public synchronized void close() {
        if (!store.isClosed()) store.close();
    }
}
