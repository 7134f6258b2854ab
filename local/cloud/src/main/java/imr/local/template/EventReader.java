package imr.local.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads what starts functions: events in the function, and notifications in the bucket. */
final class EventReader {
    /** SAM makes an API of this id for routes that name none. */
    private static final String IMPLICIT_API = "ServerlessRestApi";

    private final LogicalIds ids;
    private final Mistakes mistakes;
    private final List<Notification> notifications;
    private final List<Route> routes;
    private final List<Schedule> schedules;

    EventReader(
            LogicalIds ids,
            Mistakes mistakes,
            List<Notification> notifications,
            List<Route> routes,
            List<Schedule> schedules) {
        this.ids = ids;
        this.mistakes = mistakes;
        this.notifications = notifications;
        this.routes = routes;
        this.schedules = schedules;
    }

    void readFunction(String function, Node properties) {
        properties.entriesAt("Events").forEach((name, event) -> {
            Node details = event.at("Properties");
            Node given = details == null ? Node.Mapping.empty(event.line()) : details;
            switch (event.textAt("Type", "")) {
                case "S3" -> {
                    String bucket = ids.referred("AWS::S3::Bucket", given.textAt("Bucket", ""));
                    if (bucket == null)
                        mistakes.add(
                                event.line(),
                                "BUCKET",
                                function + ": the event " + name
                                        + " names no bucket of this template; use !Ref with one.");
                    else notify(bucket, function, given, given.itemsAt("Events"));
                }
                case "Api" -> route(function, name, given);
                case "Schedule" -> schedule(name, function, given, "Schedule");
                case "ScheduleV2" -> schedule(name, function, given, "ScheduleExpression");
                default ->
                    mistakes.add(
                            event.line(),
                            "EVENT",
                            function + ": the event " + name + " has the type \"" + event.textAt("Type", "")
                                    + "\", which is not brought to life here; use S3, Api, Schedule or ScheduleV2.");
            }
        });
    }

    void readBucket(String bucket, Node properties) {
        Node configuration = properties.at("NotificationConfiguration");
        if (configuration == null) return;
        for (Node notification : configuration.itemsAt("LambdaConfigurations")) {
            String target = notification.textAt("Function", "");
            String function = ids.function(target);
            if (function == null)
                mistakes.add(
                        notification.line(),
                        "NOTIFICATION",
                        bucket + " notifies \"" + target
                                + "\", which is no function of this template; use !GetAtt Function.Arn.");
            else {
                notify(bucket, function, notification, notification.itemsAt("Event"));
                if (!ids.mayInvoke(function, "s3.amazonaws.com"))
                    mistakes.add(
                            notification.line(),
                            "PERMISSION",
                            bucket + " notifies " + function
                                    + " but may not invoke it; add an AWS::Lambda::Permission for s3.amazonaws.com.");
            }
        }
    }

    /** Routes without {@code RestApiId} belong to an API that SAM makes. */
    void addImplicitApi(Map<String, ApiResource> apis) {
        if (routes.stream().anyMatch(route -> route.api().equals(IMPLICIT_API)))
            apis.put(IMPLICIT_API, new ApiResource(IMPLICIT_API, "serverlessrestapi", "Prod", List.of(), 1));
        for (Route route : routes)
            if (!apis.containsKey(route.api()))
                mistakes.add(
                        route.line(),
                        "API",
                        "The route " + route.method() + " " + route.path() + " belongs to " + route.api()
                                + ", which is no AWS::Serverless::Api of this template.");
    }

    private void notify(String bucket, String function, Node node, List<Node> events) {
        String prefix = "";
        String suffix = "";
        Node filter = node.at("Filter", "S3Key");
        for (Node rule : filter == null ? List.<Node>of() : filter.itemsAt("Rules")) {
            String value = rule.textAt("Value", "");
            switch (rule.textAt("Name", "").toLowerCase(Locale.ROOT)) {
                case "prefix" -> prefix = value;
                case "suffix" -> suffix = value;
                default ->
                    mistakes.add(
                            rule.line(),
                            "FILTER",
                            "A filter rule is named prefix or suffix, not \"" + rule.textAt("Name", "") + "\".");
            }
        }
        List<String> kinds = events.stream().map(Texts::of).toList();
        if (kinds.isEmpty())
            mistakes.add(
                    node.line(), "EVENTS", function + " names no events of " + bucket + "; add s3:ObjectCreated:*.");
        notifications.add(new Notification(bucket, function, kinds, prefix, suffix, node.line()));
    }

    private void route(String function, String name, Node event) {
        String method = event.textAt("Method", "").toUpperCase(Locale.ROOT);
        String path = event.textAt("Path", "");
        if (method.isEmpty() || !path.startsWith("/"))
            mistakes.add(
                    event.line(),
                    "ROUTE",
                    function + ": the event " + name + " wants a Path that starts with / and a Method.");
        String apiName = event.textAt("RestApiId");
        String api = apiName == null ? IMPLICIT_API : ids.referred("AWS::Serverless::Api", apiName);
        routes.add(new Route(api == null ? String.valueOf(apiName) : api, method, path, function, event.line()));
    }

    private void schedule(String name, String function, Node event, String property) {
        String text = event.textAt(property, "");
        ScheduleExpression expression = ScheduleExpression.parse(text);
        if (event.textAt("Enabled", "true").equals("false")
                || event.textAt("State", "ENABLED").equals("DISABLED")) return;
        if (expression == null)
            mistakes.add(
                    event.line(),
                    "SCHEDULE",
                    function + ": \"" + text + "\" is no schedule; write rate(1 hour) or cron(0 6 * * ? *).");
        else schedules.add(new Schedule(name, function, expression, event.textAt("Input", ""), event.line()));
    }
}
