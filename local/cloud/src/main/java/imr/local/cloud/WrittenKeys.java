package imr.local.cloud;

import imr.local.template.BucketResource;
import imr.local.template.Notification;
import imr.local.template.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Says which notifications a write sets off, and remembers enough to tell which stages were never set off. */
final class WrittenKeys {
    private final Template template;
    private final Map<String, Set<String>> endings = new HashMap<>();
    private final Set<Notification> setOff = new HashSet<>();

    WrittenKeys(Template template) {
        this.template = template;
    }

    /** The notifications to send for an event. */
    synchronized List<Notification> told(ObjectEvent event) {
        List<Notification> told = new ArrayList<>();
        for (Notification notification : template.notifications()) {
            BucketResource bucket = template.buckets().get(notification.bucket());
            if (bucket == null || !bucket.name().equals(event.bucket())) continue;
            if (event.name().startsWith("ObjectCreated"))
                endings.computeIfAbsent(notification.bucket(), id -> new TreeSet<>())
                        .add(event.key().substring(event.key().lastIndexOf('/') + 1));
            if (!notification.isAbout(event.name(), event.key())) continue;
            setOff.add(notification);
            told.add(notification);
        }
        return told;
    }

    synchronized List<String> silentStages() {
        List<String> sentences = new ArrayList<>();
        for (Notification notification : template.notifications()) {
            Set<String> names = endings.getOrDefault(notification.bucket(), Set.of());
            if (setOff.contains(notification) || names.isEmpty()) continue;
            sentences.add(notification.function() + " never started: it waits for " + notification.filter() + " in "
                    + notification.bucket() + ", but only "
                    + String.join(", ", names.stream().limit(5).toList())
                    + (names.size() > 5 ? " and others" : "") + " were written there.");
        }
        return sentences;
    }
}
