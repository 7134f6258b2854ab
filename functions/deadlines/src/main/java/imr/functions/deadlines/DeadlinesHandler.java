package imr.functions.deadlines;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import imr.store.aws.Settings;
import imr.store.aws.Stores;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Watches deadlines. Input: the event of a schedule, whose content does not matter. */
public final class DeadlinesHandler implements RequestHandler<ScheduledEvent, @Nullable Void> {
    private final Clock clock = Clock.systemUTC();
    private final String stage;
    private final WatchDeadlines watch;

    public DeadlinesHandler() {
        this(System::getenv);
    }

    /** @param variable the settings, by the name of their environment variable */
    DeadlinesHandler(Function<String, @Nullable String> variable) {
        Settings settings = new Settings(variable);
        stage = settings.required("IMR_STAGE");
        watch = new WatchDeadlines(new Stores(settings).caseStates(), clock);
    }

    @Override
    public @Nullable Void handleRequest(ScheduledEvent event, Context context) {
        System.out.println(Metrics.line(stage, clock.instant(), watch.run()));
        return null;
    }
}
