package imr.functions.deadlines;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import imr.domain.clock.Duty;
import imr.domain.process.OpenClocks;
import imr.store.CaseStates;
import imr.store.Stage;
import imr.store.StalledCases;
import imr.store.aws.Metric;
import imr.store.aws.Settings;
import imr.store.aws.Stores;
import java.time.Clock;
import java.time.Instant;
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
        Stores stores = new Stores(settings);
        CaseStates states = stores.caseStates();
        watch = new WatchDeadlines(
                states, new StalledCases(states, stores.caseStore(), stores.uploadStore(), clock), clock);
    }

    @Override
    public @Nullable Void handleRequest(ScheduledEvent event, Context context) {
        Counts counts = watch.run();
        Instant now = clock.instant();
        System.out.println(Metric.line(stage, now, counts.byName()));
        for (Stage step : Stage.values()) System.out.println(Metric.line(stage, step, now, counts.of(step)));
        for (Duty duty : OpenClocks.KINDS) System.out.println(Metric.line(stage, duty, now, counts.of(duty)));
        return null;
    }
}
