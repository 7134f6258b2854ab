package imr.local.cloud;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Delivers asynchronous events as Lambda does: at once, in no promised order, by a few workers, again after a failure, and in the end to
 * the failure destination and dead letter queue that the template names. Nothing is dropped in silence.
 */
final class AsyncEvents implements AutoCloseable {
    private final Map<String, LocalFunction> functions;
    private final FailedEvents failed;
    private final Consumer<Activity> watcher;
    private final Duration retryDelay;
    private final ScheduledExecutorService workers;
    private final List<Event> held = new ArrayList<>();
    private boolean holding;
    private int underWay;

    AsyncEvents(
            Map<String, LocalFunction> functions,
            FailedEvents failed,
            Consumer<Activity> watcher,
            Duration retryDelay,
            int workers) {
        this.functions = functions;
        this.failed = failed;
        this.watcher = watcher;
        this.retryDelay = retryDelay;
        this.workers = new ScheduledThreadPoolExecutor(
                workers, Thread.ofPlatform().daemon().name("events-", 1).factory());
    }

    /** Takes an event; it is delivered soon, or kept while {@linkplain #hold held}. */
    synchronized void accept(Event event) {
        if (holding) held.add(event);
        else deliver(event);
    }

    /** Keeps events back from now on, for whoever wants to deliver them in an order of their own. */
    synchronized void hold() {
        holding = true;
    }

    /** The events kept back so far; they are the caller's now. */
    synchronized List<Event> takeHeld() {
        List<Event> taken = List.copyOf(held);
        held.clear();
        return taken;
    }

    /** Delivers events as they come again; those still kept back first. */
    synchronized void release() {
        holding = false;
        takeHeld().forEach(this::deliver);
    }

    /** Delivers an event even while others are held. */
    synchronized void deliver(Event event) {
        underWay++;
        workers.execute(() -> attempt(event, UUID.randomUUID().toString(), 1));
    }

    /** Waits until nothing is under way; {@code false} when that takes longer. */
    synchronized boolean awaitQuiet(Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        while (underWay > 0) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) return false;
            wait(left);
        }
        return true;
    }

    private void attempt(Event event, String requestId, int attempt) {
        LocalFunction function = functions.get(event.function());
        if (function == null) throw new IllegalStateException("no function " + event.function());
        watcher.accept(
                new Activity(Activity.Kind.STARTED, event.function(), event.subject(), attempt, Duration.ZERO, ""));
        long start = System.nanoTime();
        try {
            function.invoke(Json.utf8(event.payload()), requestId);
            report(Activity.Kind.SUCCEEDED, event, attempt, start, "");
            finished();
        } catch (FunctionError e) {
            boolean again = attempt <= function.resource().retries();
            report(
                    again ? Activity.Kind.RETRYING : Activity.Kind.GAVE_UP,
                    event,
                    attempt,
                    start,
                    e.type() + ": " + e.description());
            if (again) {
                Duration delay = retryDelay.multipliedBy(attempt);
                var _ = workers.schedule(
                        () -> attempt(event, requestId, attempt + 1), delay.toMillis(), TimeUnit.MILLISECONDS);
            } else {
                failed.keep(event, function, requestId, attempt, e);
                finished();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            finished();
        }
    }

    private synchronized void finished() {
        underWay--;
        notifyAll();
    }

    private void report(Activity.Kind kind, Event event, int attempt, long start, String error) {
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        watcher.accept(new Activity(kind, event.function(), event.subject(), attempt, took, error));
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
