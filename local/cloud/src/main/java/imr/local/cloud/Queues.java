package imr.local.cloud;

import imr.local.template.QueueResource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The queues of the template: messages wait in the journal until they are deleted. */
final class Queues {
    /**
     * A message.
     *
     * @param attributes names and texts that came with it
     */
    record Message(String id, String body, Map<String, String> attributes) {
        /** A new one. */
        static Message of(String body, Map<String, String> attributes) {
            return new Message(UUID.randomUUID().toString(), body, Map.copyOf(attributes));
        }
    }

    private final List<String> names;
    private final Journal journal;
    private final Map<String, Instant> hiddenUntil = new LinkedHashMap<>();

    Queues(Collection<QueueResource> queues, Journal journal) {
        this.names = queues.stream().map(QueueResource::name).toList();
        this.journal = journal;
    }

    boolean has(String queue) {
        return names.contains(queue);
    }

    List<String> names() {
        return names;
    }

    String send(String queue, String body, Map<String, String> attributes) {
        Message message = Message.of(body, attributes);
        journal.keep(new Journal.Kept(queue, message));
        return message.id();
    }

    /** All messages, hidden ones too. */
    List<Message> peek(String queue) {
        return journal.messages().values().stream()
                .filter(kept -> kept.queue().equals(queue))
                .map(Journal.Kept::message)
                .toList();
    }

    /** Up to so many messages, hidden from the next receiver for a while. */
    synchronized List<Message> receive(String queue, int most, Duration hiddenFor) {
        Instant now = Instant.now();
        hiddenUntil.values().removeIf(end -> !end.isAfter(now));
        List<Message> received = new ArrayList<>();
        for (Message message : peek(queue)) {
            if (received.size() == most) break;
            if (hiddenUntil.containsKey(message.id())) continue;
            hiddenUntil.put(message.id(), now.plus(hiddenFor));
            received.add(message);
        }
        return received;
    }

    void delete(String queue, String id) {
        journal.messages().forEach((number, kept) -> {
            if (kept.queue().equals(queue) && kept.message().id().equals(id)) journal.delete(number);
        });
    }
}
