package imr.local.cloud;

import imr.domain.Fault;
import imr.local.template.ApiResource;
import imr.local.template.Mistakes;
import imr.local.template.Template;
import imr.local.template.TemplateReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A template brought to life in this JVM. Give callers {@link #endpoint()} and any access key with the secret
 * {@value Credentials#SECRET_KEY}.
 */
public final class EmbeddedCloud implements AutoCloseable {
    private final Template template;
    private final URI uri;
    private final Endpoint endpoint;
    private final Map<String, LocalFunction> functions;
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("function-", 1).factory());
    private final List<Consumer<Activity>> watchers = new CopyOnWriteArrayList<>();
    private final List<Consumer<ApiExchange>> apiWatchers = new CopyOnWriteArrayList<>();
    private final Refusals refusals = new Refusals();
    private final WrittenKeys written;
    private final Journal journal;
    private final Recovery recovery;
    private final Queues queues;
    private final AsyncEvents events;
    private final Schedules schedules;
    private final EventfulStore objects;
    private @Nullable DynamoDbServer database;

    /**
     * Starts everything.
     *
     * @param written by a bucket's logical id, an example of every kind of key that is written to it, to find stages that would never start
     * @throws imr.local.template.BadTemplate with all that is wrong with the template
     */
    public static EmbeddedCloud start(CloudOptions options, Map<String, List<String>> written) {
        Journal journal = Journal.open(options.data() == null ? null : folder(options.data(), ""));
        try {
            Endpoint endpoint = new Endpoint(options.bind(), options.port());
            try {
                return new EmbeddedCloud(options, written, endpoint, journal);
            } catch (RuntimeException e) {
                endpoint.close();
                throw e;
            }
        } catch (RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    private EmbeddedCloud(
            CloudOptions options, Map<String, List<String>> examples, Endpoint endpoint, Journal journal) {
        this.journal = journal;
        this.endpoint = endpoint;
        this.uri = endpoint.uri();
        Path file = options.template().toAbsolutePath();
        Mistakes mistakes = new Mistakes(String.valueOf(file.getFileName()));
        template = TemplateReader.read(file, options.parameters().apply(uri), mistakes);
        TemplateChecks checks = new TemplateChecks(template, mistakes);
        checks.check(examples);
        Path folder = file.getParent();
        functions = LocalFunctions.of(template, new Handlers(folder == null ? file : folder, mistakes), threads);
        mistakes.throwIfAny();
        CompletableFuture<DynamoDbServer> tables = CompletableFuture.supplyAsync(
                () -> DynamoDbServer.start(
                        template.tables(), template.functions(), refusals, optional(options.data(), "tables")),
                threads);
        written = new WrittenKeys(template);
        queues = new Queues(template.queues().values(), journal);
        events = new AsyncEvents(
                functions, new FailedEvents(template), journal, this::tell, options.retryDelay(), options.workers());
        schedules = new Schedules(template, events, journal);
        CompletableFuture<Void> warm =
                CompletableFuture.runAsync(() -> LocalFunctions.warmUp(functions.values(), checks, mistakes), threads);
        objects = Buckets.open(template, optional(options.data(), "objects"), this::accept);
        Buckets.put(template, objects, options.objects());
        // What an earlier process left is looked for before anyone can add to it.
        List<Journal.Pending> unanswered = journal.pending();
        List<ObjectEvent> untold = objects.untold(template.buckets().values(), journal);
        String queueAddress = "https://sqs." + template.account().region() + ".amazonaws.com/"
                + template.account().id() + "/";
        database = tables.join();
        endpoint.start(
                List.of(
                        database,
                        new SqsServer(queues, queueAddress),
                        new LambdaServer(functions, events),
                        new ApiGateway(
                                template,
                                functions,
                                exchange -> apiWatchers.forEach(watcher -> watcher.accept(exchange)))),
                new S3Servlet(objects, template.functions(), refusals));
        warm.join();
        mistakes.throwIfAny();
        events.resume(unanswered);
        untold.forEach(this::accept);
        recovery = new Recovery(unanswered.size(), untold.size());
    }

    /**
     * What an earlier process left in the data.
     *
     * @param events  that had no answer yet, and are under way again
     * @param objects that no stage had been told of, and now is
     */
    public record Recovery(int events, int objects) {}

    /** What was found in the data at the start, and brought on. */
    public Recovery recovery() {
        return recovery;
    }

    private static @Nullable Path optional(@Nullable Path data, String name) {
        return data == null ? null : folder(data, name);
    }

    private static Path folder(Path data, String name) {
        try {
            return Files.createDirectories(data.toAbsolutePath().resolve(name));
        } catch (IOException e) {
            throw new Fault(
                    Fault.Blame.CLIENT,
                    false,
                    "Data cannot be kept in " + data + ": name a folder that can be written to with --data.",
                    e);
        }
    }

    private void accept(ObjectEvent event) {
        String json = event.json(template.account().region());
        events.accept(
                event,
                written.told(event).stream()
                        .map(notification -> new Event(notification.function(), event.key(), json))
                        .toList());
    }

    private void tell(Activity activity) {
        watchers.forEach(watcher -> watcher.accept(activity));
    }

    /** Where S3, DynamoDB, SQS, Lambda and the API answer. */
    public URI endpoint() {
        return uri;
    }

    public Template template() {
        return template;
    }

    /** The address of the template's API with this logical id; routes follow it. */
    public URI api(String logicalId) {
        ApiResource api = template.api(logicalId);
        return uri.resolve(ApiGateway.PREFIX + api.id() + "/" + api.stage());
    }

    /** Sees what happens to asynchronous events from now on. Called by several threads. */
    public void watch(Consumer<Activity> watcher) {
        watchers.add(watcher);
    }

    /** Sees what goes through the APIs from now on, before it is answered. Called by several threads. */
    public void watchApi(Consumer<ApiExchange> watcher) {
        apiWatchers.add(watcher);
    }

    /** Runs the template's schedules at their times, until closed. */
    public void runSchedules() {
        schedules.start();
    }

    /** Waits until no event is under way; {@code false} when that takes longer. */
    public boolean awaitQuiet(Duration most) throws InterruptedException {
        return events.awaitQuiet(most);
    }

    /** Calls a function and waits for its answer. */
    public Answer invoke(String logicalId, String event) throws InterruptedException {
        LocalFunction function = functions.get(logicalId);
        if (function == null)
            throw new IllegalArgumentException(
                    "the template has no function " + logicalId + Mistakes.didYouMean(logicalId, functions.keySet()));
        try {
            return new Answer(
                    true, new String(function.invoke(Json.utf8(event)), java.nio.charset.StandardCharsets.UTF_8));
        } catch (FunctionError e) {
            return new Answer(false, Json.text(e.document()));
        }
    }

    /** What a function answered: its result, or the error it failed with, in JSON. */
    public record Answer(boolean succeeded, String json) {}

    /** Keeps asynchronous events back, for tests that deliver them in an order of their own. */
    public void holdEvents() {
        events.hold();
    }

    /** The events kept back since, in the order in which they arose; they are the caller's to {@link #deliver}. */
    public List<Event> takeHeldEvents() {
        return events.takeHeld();
    }

    /** Ends {@link #holdEvents()}. */
    public void releaseEvents() {
        events.release();
    }

    /** Delivers an event, once or again. */
    public void deliver(Event event) {
        events.deliver(event);
    }

    /** Bodies of the messages in a queue of the template. */
    public List<String> messages(String queueLogicalId) {
        return queues.peek(template.queue(queueLogicalId).name()).stream()
                .map(Queues.Message::body)
                .toList();
    }

    /**
     * What shows, by what has happened so far, that the template does not fit the code: permissions that were missing, and stages that never
     * started although their bucket was written to. A sentence each.
     */
    public List<String> diagnosis() {
        return java.util.stream.Stream.concat(refusals.all().stream(), written.silentStages().stream())
                .toList();
    }

    /** Begins no new event and waits for those under way, so that {@link #close} cuts none off; the rest goes on at the next start. */
    public void drain(Duration most) throws InterruptedException {
        schedules.close();
        events.drain(most);
    }

    @Override
    public void close() {
        schedules.close();
        events.close();
        endpoint.close();
        threads.shutdownNow();
        if (database != null) database.shutdown();
        objects.close();
        journal.close();
    }
}
