package imr.local.template;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A function.
 *
 * @param name            its physical name
 * @param handler         {@code package.Class::method}
 * @param codeUri         folder of its code, relative to the template
 * @param environment     variables that it or {@code Globals} declare
 * @param timeout         limit of one invocation
 * @param memory          in MB
 * @param reserved        most invocations at once, {@code null} when not limited
 * @param retries         further attempts for an asynchronous event, 0 to 2
 * @param onFailure       logical id of the queue that gets a record of an event that failed for good, if any
 * @param deadLetters     logical id of the queue that gets such an event itself, if any
 * @param policy          what it may do
 */
public record FunctionResource(
        String logicalId,
        String name,
        String handler,
        String codeUri,
        Map<String, Variable> environment,
        Duration timeout,
        int memory,
        @Nullable Integer reserved,
        int retries,
        @Nullable String onFailure,
        @Nullable String deadLetters,
        Policy policy,
        int line,
        int handlerLine) {

    /** @param own whether the function declares it itself, not {@code Globals} for all */
    public record Variable(String value, boolean own, int line) {}
}
