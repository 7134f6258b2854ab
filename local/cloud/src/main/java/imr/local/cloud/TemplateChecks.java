package imr.local.cloud;

import imr.local.template.BucketResource;
import imr.local.template.FunctionResource;
import imr.local.template.Mistakes;
import imr.local.template.Notification;
import imr.local.template.QueueResource;
import imr.local.template.TableResource;
import imr.local.template.Template;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
        function.environment().forEach((variable, value) -> {
            if (value.own()) checkPermission(function, variable);
        });
        for (BucketResource bucket : template.buckets().values()) checkKey(function, bucket);
    }

    /** A function that uses a variable needs some right to the bucket, table or queue that it names. */
    void checkPermission(FunctionResource function, String variable) {
        FunctionResource.Variable value = function.environment().get(variable);
        Named named = value == null ? null : named(value.value());
        if (value == null || named == null || function.policy().mentions(named.arn())) return;
        mistakes.add(
                value.own() ? value.line() : function.line(),
                "PERMISSION",
                function.logicalId() + " is given " + named.logicalId() + " in " + variable
                        + " but its Policies allow nothing on it; add a statement for it, or let it do without the variable.");
    }

    /** Objects that are encrypted with a key of ours are read and written only with that key. */
    private void checkKey(FunctionResource function, BucketResource bucket) {
        if (bucket.key().isEmpty()) return;
        checkKey(function, bucket, "s3:GetObject", "kms:Decrypt");
        checkKey(function, bucket, "s3:PutObject", "kms:GenerateDataKey");
    }

    private void checkKey(FunctionResource function, BucketResource bucket, String does, String needs) {
        if (!function.policy().mentions(bucket.arn(), does) || function.policy().allows(needs, bucket.key())) return;
        mistakes.add(
                function.line(),
                "PERMISSION",
                function.logicalId() + " may " + does + " in " + bucket.logicalId() + ", which is encrypted, but not "
                        + needs + " with its key; add that action on the key to its Policies.");
    }

    private record Named(String logicalId, String arn) {}

    /** What an environment variable may name: names and addresses of buckets, tables and queues. */
    private @Nullable Named named(String value) {
        for (BucketResource bucket : template.buckets().values())
            if (value.equals(bucket.name())) return new Named(bucket.logicalId(), bucket.arn());
        for (TableResource table : template.tables().values())
            if (value.equals(table.name())) return new Named(table.logicalId(), table.arn());
        for (QueueResource queue : template.queues().values())
            if (value.equals(queue.url())) return new Named(queue.logicalId(), queue.arn());
        return null;
    }

    private void checkFilter(Notification notification, Map<String, List<String>> written) {
        List<String> keys = written.getOrDefault(notification.bucket(), List.of());
        if (keys.isEmpty() || keys.stream().anyMatch(key -> notification.isAbout("ObjectCreated:Put", key))) return;
        mistakes.add(
                notification.line(),
                "NEVER_STARTED",
                notification.function() + " would never start: it waits for " + notification.filter() + " in "
                        + notification.bucket() + ", but what is written there looks like "
                        + String.join(", ", keys) + "; correct the filter or its events.");
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
