package imr.local.cloud;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Delivers asynchronous events as Lambda does: at once, in no promised order, by a few workers, again after a failure, and in the end to
 * the failure destination and dead letter queue that the template names. Nothing is dropped in silence: an event is in the journal until it
 * is answered.
 */
final class AsyncEvents implements AutoCloseable {
    private final Map<String, LocalFunction> functions;
    private final FailedEvents failed;
    private final Journal journal;
    private final Consumer<Activity> watcher;
    private final Duration retryDelay;
    private final ScheduledExecutorService workers;
    private final List<Event> held = new ArrayList<>();
    private boolean holding;
    private boolean stopping;
    private volatile boolean stopped;
    private int underWay;
    private int running;

    AsyncEvents(
            Map<String, LocalFunction> functions,
            FailedEvents failed,
            Journal journal,
            Consumer<Activity> watcher,
            Duration retryDelay,
            int workers) {
        this.functions = functions;
        this.failed = failed;
        this.journal = journal;
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

    /** Takes the events of an object that was written: both are known from now on, or neither. */
    synchronized void accept(ObjectEvent object, List<Event> events) {
        if (holding) {
            held.addAll(events);
            journal.tell(object, List.of());
        } else {
            journal.tell(object, events).forEach(this::start);
        }
    }

    /** Goes on with events that an earlier process left in the journal. */
    synchronized void resume(List<Journal.Pending> left) {
        left.forEach(this::start);
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
        journal.add(List.of(event)).forEach(this::start);
    }

    /** Delivers an event that the journal has. */
    synchronized void start(Journal.Pending event) {
        underWay++;
        if (!stopping) workers.execute(() -> begin(event));
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

    /** Begins no new event, and waits for those that functions are at; what waits stays in the journal. */
    synchronized void drain(Duration most) throws InterruptedException {
        stopping = true;
        long end = System.nanoTime() + most.toNanos();
        while (running > 0) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) return;
            wait(left);
        }
    }

    private void begin(Journal.Pending event) {
        synchronized (this) {
            if (stopping) return;
            running++;
        }
        try {
            attempt(event);
        } finally {
            synchronized (this) {
                running--;
                notifyAll();
            }
        }
    }

    private void attempt(Journal.Pending pending) {
        Event event = pending.event();
        int attempt = pending.attempts() + 1;
        LocalFunction function = functions.get(event.function());
        if (function == null) {
            // Left by a process with another template.
            journal.answered(pending);
            finished();
            return;
        }
        watcher.accept(
                new Activity(Activity.Kind.STARTED, event.function(), event.subject(), attempt, Duration.ZERO, ""));
        long start = System.nanoTime();
        try {
            function.invoke(Json.utf8(event.payload()), pending.requestId());
            report(Activity.Kind.SUCCEEDED, event, attempt, start, "");
            journal.answered(pending);
            finished();
        } catch (FunctionError e) {
            // Cut off by the end of the process: no failure of the function, and the event is there at the next start.
            if (stopped) return;
            boolean again = attempt <= function.resource().retries();
            report(again ? Activity.Kind.RETRYING : Activity.Kind.GAVE_UP, event, attempt, start, e.sentence());
            if (again) {
                Journal.Pending next = journal.failed(pending);
                Duration delay = retryDelay.multipliedBy(attempt);
                var _ = workers.schedule(() -> begin(next), delay.toMillis(), TimeUnit.MILLISECONDS);
            } else {
                journal.gaveUp(pending, failed.of(event, function, pending.requestId(), attempt, e));
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
        stopped = true;
        workers.shutdownNow();
    }
}
