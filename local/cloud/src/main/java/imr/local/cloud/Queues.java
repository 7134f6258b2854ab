package imr.local.cloud;

import imr.local.template.QueueResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The queues of the template: messages wait until they are deleted. With a folder they outlive the process, a file each. */
final class Queues {
    /**
     * A message.
     *
     * @param attributes names and texts that came with it
     */
    record Message(String id, String body, Map<String, String> attributes) {}

    private static final class Held {
        final Message message;
        Instant hiddenUntil = Instant.MIN;

        Held(Message message) {
            this.message = message;
        }
    }

    private final Map<String, Map<String, Held>> queues = new LinkedHashMap<>();
    private final @Nullable Path folder;

    Queues(Collection<QueueResource> queues, @Nullable Path folder) {
        this.folder = folder;
        for (QueueResource queue : queues) {
            Map<String, Held> messages = new LinkedHashMap<>();
            stored(queue.name()).forEach(message -> messages.put(message.id(), new Held(message)));
            this.queues.put(queue.name(), messages);
        }
    }

    synchronized boolean has(String queue) {
        return queues.containsKey(queue);
    }

    synchronized List<String> names() {
        return List.copyOf(queues.keySet());
    }

    synchronized String send(String queue, String body, Map<String, String> attributes) {
        Message message = new Message(UUID.randomUUID().toString(), body, Map.copyOf(attributes));
        messages(queue).put(message.id(), new Held(message));
        if (folder != null) write(folder.resolve(queue), message);
        return message.id();
    }

    /** All messages, hidden ones too. */
    synchronized List<Message> peek(String queue) {
        return messages(queue).values().stream().map(held -> held.message).toList();
    }

    /** Up to so many messages, hidden from the next receiver for a while. */
    synchronized List<Message> receive(String queue, int most, Duration hiddenFor) {
        Instant now = Instant.now();
        List<Message> received = new ArrayList<>();
        for (Held held : messages(queue).values()) {
            if (received.size() == most) break;
            if (held.hiddenUntil.isAfter(now)) continue;
            held.hiddenUntil = now.plus(hiddenFor);
            received.add(held.message);
        }
        return received;
    }

    synchronized void delete(String queue, String id) {
        messages(queue).remove(id);
        if (folder == null) return;
        try {
            Files.deleteIfExists(folder.resolve(queue).resolve(id + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete a message", e);
        }
    }

    private Map<String, Held> messages(String queue) {
        Map<String, Held> messages = queues.get(queue);
        if (messages == null) throw new IllegalArgumentException("there is no queue " + queue);
        return messages;
    }

    private static void write(Path queue, Message message) {
        try {
            Files.createDirectories(queue);
            byte[] json =
                    Json.bytes(Map.of("id", message.id(), "body", message.body(), "attributes", message.attributes()));
            Files.write(queue.resolve(message.id() + ".json"), json);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep a message", e);
        }
    }

    private List<Message> stored(String queue) {
        if (folder == null || !Files.isDirectory(folder.resolve(queue))) return List.of();
        List<Message> messages = new ArrayList<>();
        try (var files = Files.newDirectoryStream(folder.resolve(queue), "*.json")) {
            for (Path file : files) {
                var json = Json.read(Files.readAllBytes(file));
                Map<String, String> attributes = new LinkedHashMap<>();
                json.path("attributes")
                        .properties()
                        .forEach(entry ->
                                attributes.put(entry.getKey(), entry.getValue().asText()));
                messages.add(
                        new Message(json.path("id").asText(), json.path("body").asText(), attributes));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the kept messages", e);
        }
        return messages;
    }
}
