package imr.local.template;

import java.util.List;
import java.util.Map;

/**
 * What a template asks for, with every intrinsic worked out. Maps are by logical id, in the order of the file.
 *
 * @param account the account its names were made for
 */
public record Template(
        Account account,
        Map<String, FunctionResource> functions,
        Map<String, BucketResource> buckets,
        Map<String, TableResource> tables,
        Map<String, QueueResource> queues,
        Map<String, ApiResource> apis,
        List<Notification> notifications,
        List<Route> routes,
        List<Schedule> schedules) {

    public FunctionResource function(String logicalId) {
        return of(functions, "function", logicalId);
    }

    public BucketResource bucket(String logicalId) {
        return of(buckets, "bucket", logicalId);
    }

    public TableResource table(String logicalId) {
        return of(tables, "table", logicalId);
    }

    public QueueResource queue(String logicalId) {
        return of(queues, "queue", logicalId);
    }

    public ApiResource api(String logicalId) {
        return of(apis, "API", logicalId);
    }

    private static <T> T of(Map<String, T> resources, String what, String logicalId) {
        T found = resources.get(logicalId);
        if (found != null) return found;
        throw new IllegalArgumentException(
                "the template has no " + what + " " + logicalId + Mistakes.didYouMean(logicalId, resources.keySet()));
    }
}
