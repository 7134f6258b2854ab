package imr.local.cloud;

import imr.local.template.BucketResource;
import imr.local.template.FunctionResource;
import imr.local.template.Mistakes;
import imr.local.template.Notification;
import imr.local.template.QueueResource;
import imr.local.template.TableResource;
import imr.local.template.Template;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks for mistakes that make a template deploy badly, or deploy well and then not work. Finds all of them before anything is started. */
final class TemplateChecks {
    private final Template template;
    private final Mistakes mistakes;

    TemplateChecks(Template template, Mistakes mistakes) {
        this.template = template;
        this.mistakes = mistakes;
    }

    /** @param written by a bucket's logical id, an example of every kind of key that is written to it; buckets without are not checked */
    void check(Map<String, List<String>> written) {
        template.functions().values().forEach(this::checkFunction);
        template.notifications().forEach(notification -> checkFilter(notification, written));
        checkOverlaps();
        for (var api : template.apis().values())
            if (template.routes().stream().noneMatch(route -> route.api().equals(api.logicalId())))
                mistakes.add(
                        api.line(),
                        "API",
                        api.logicalId() + " has no routes; add an Api event to a function, or remove the API.");
    }

    private void checkFunction(FunctionResource function) {
        String id = function.logicalId();
        boolean notified =
                template.notifications().stream().anyMatch(n -> n.function().equals(id));
        boolean routed =
                template.routes().stream().anyMatch(route -> route.function().equals(id));
        boolean scheduled =
                template.schedules().stream().anyMatch(s -> s.function().equals(id));
        if (!notified && !routed && !scheduled)
            mistakes.add(
                    function.line(), "NEVER_STARTED", id + " is started by nothing; give it an event, or remove it.");
        if ((notified || scheduled) && function.onFailure() == null && function.deadLetters() == null)
            mistakes.add(
                    function.line(),
                    "FAILURES",
                    id
                            + " would lose events that keep failing; give it a DeadLetterQueue or an OnFailure destination.");
        arns().forEach((value, arn) -> function.environment().forEach((variable, text) -> {
            if (text.equals(value) && !function.policy().mentions(arn.arn()))
                mistakes.add(
                        function.environmentLines().getOrDefault(variable, function.line()),
                        "PERMISSION",
                        id + " is given " + arn.logicalId() + " in " + variable
                                + " but its Policies allow nothing on it; add a statement for it, or remove the variable.");
        }));
    }

    private record Named(String logicalId, String arn) {}

    /** What an environment variable may name: names and addresses of buckets, tables and queues. */
    private Map<String, Named> arns() {
        Map<String, Named> named = new LinkedHashMap<>();
        for (BucketResource bucket : template.buckets().values())
            named.put(bucket.name(), new Named(bucket.logicalId(), bucket.arn()));
        for (TableResource table : template.tables().values())
            named.put(table.name(), new Named(table.logicalId(), table.arn()));
        for (QueueResource queue : template.queues().values())
            named.put(queue.url(), new Named(queue.logicalId(), queue.arn()));
        return named;
    }

    private void checkFilter(Notification notification, Map<String, List<String>> written) {
        List<String> keys = written.getOrDefault(notification.bucket(), List.of());
        if (keys.isEmpty() || keys.stream().anyMatch(key -> notification.isAbout("ObjectCreated:Put", key))) return;
        mistakes.add(
                notification.line(),
                "NEVER_STARTED",
                notification.function() + " would never start: it waits for " + notification.filter() + " in "
                        + notification.bucket() + ", but what is written there looks like "
                        + keys.stream().collect(Collectors.joining(", ")) + "; correct the filter or its events.");
    }

    /** S3 refuses two notifications of a bucket that one key could set off both. */
    private void checkOverlaps() {
        List<Notification> all = template.notifications();
        for (int i = 0; i < all.size(); i++)
            for (int j = i + 1; j < all.size(); j++)
                if (overlap(all.get(i), all.get(j)))
                    mistakes.add(
                            all.get(j).line(),
                            "OVERLAP",
                            "The notifications of " + all.get(j).bucket() + " for "
                                    + all.get(i).function() + " and "
                                    + all.get(j).function()
                                    + " overlap, which S3 refuses; tell them apart by suffix or prefix.");
    }

    private static boolean overlap(Notification a, Notification b) {
        return a.bucket().equals(b.bucket())
                && (a.prefix().startsWith(b.prefix()) || b.prefix().startsWith(a.prefix()))
                && (a.suffix().endsWith(b.suffix()) || b.suffix().endsWith(a.suffix()))
                && a.events().stream().anyMatch(x -> b.events().stream().anyMatch(y -> sameKind(x, y)));
    }

    private static boolean sameKind(String a, String b) {
        String x = a.replace("*", "");
        String y = b.replace("*", "");
        return x.startsWith(y) || y.startsWith(x);
    }
}
