package imr.local.cloud;

import imr.local.template.Account;
import imr.local.template.FunctionResource;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A function ready to be invoked. As on Lambda, an instance of the handler serves one invocation at a time and is kept for the next;
 * one that ran out of time is thrown away.
 */
final class LocalFunction {
    private final FunctionResource resource;
    private final String arn;
    private final HandlerClass handler;
    private final Map<String, String> environment;
    private final ExecutorService threads;
    private final Set<String> asked = new ConcurrentSkipListSet<>();
    private final Set<String> unset = new ConcurrentSkipListSet<>();
    private final Deque<Invocable> idle = new ConcurrentLinkedDeque<>();
    private final @Nullable Semaphore reserved;

    LocalFunction(
            FunctionResource resource,
            Account account,
            HandlerClass handler,
            Map<String, String> environment,
            ExecutorService threads) {
        this.resource = resource;
        this.arn = account.arn("lambda", "function:" + resource.name());
        this.handler = handler;
        this.environment = Map.copyOf(environment);
        this.threads = threads;
        this.reserved = resource.reserved() == null ? null : new Semaphore(Math.max(1, resource.reserved()));
    }

    FunctionResource resource() {
        return resource;
    }

    String arn() {
        return arn;
    }

    /** Makes one instance ahead, as provisioned concurrency does, and so shows whether one can be made at all. */
    void warmUp() throws FunctionError {
        idle.push(create());
    }

    byte[] invoke(byte[] event, String requestId) throws FunctionError, InterruptedException {
        if (reserved != null) reserved.acquire();
        try {
            return limited(event, requestId);
        } finally {
            if (reserved != null) reserved.release();
        }
    }

    byte[] invoke(byte[] event) throws FunctionError, InterruptedException {
        return invoke(event, UUID.randomUUID().toString());
    }

    private byte[] limited(byte[] event, String requestId) throws FunctionError, InterruptedException {
        Invocable free = idle.poll();
        Invocable instance = free == null ? create() : free;
        Callable<byte[]> call = () -> instance.invoke(event, new LocalContext(resource, arn, requestId));
        Future<byte[]> running = threads.submit(call);
        try {
            byte[] answer = running.get(resource.timeout().toMillis(), TimeUnit.MILLISECONDS);
            idle.push(instance);
            return answer;
        } catch (ExecutionException e) {
            // Lambda keeps the instance of a handler that threw, and so must this: state that leaks shows here first.
            idle.push(instance);
            Throwable cause = e.getCause();
            throw FunctionError.thrown(cause == null ? e : cause);
        } catch (TimeoutException e) {
            running.cancel(true);
            throw FunctionError.timedOut(resource.timeout().toSeconds(), e);
        }
    }

    /** Variables that the handler asked for and the template does not set. */
    List<String> unset() {
        return List.copyOf(unset);
    }

    /** Variables that the handler asked for. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    private @Nullable String variable(String name) {
        asked.add(name);
        String value = environment.get(name);
        if (value == null) unset.add(name);
        return value;
    }

    private Invocable create() throws FunctionError {
        try {
            return handler.create(this::variable);
        } catch (Throwable e) {
            throw FunctionError.thrown(e);
        }
    }
}
