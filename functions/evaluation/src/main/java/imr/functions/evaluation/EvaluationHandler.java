package imr.functions.evaluation;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import imr.evaluation.Libraries;
import imr.store.Stage;
import imr.store.StageWatch;
import imr.store.aws.Settings;
import imr.store.aws.Stores;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Evaluates cases that were read. Input: S3 event for a {@code facts.json}. */
public final class EvaluationHandler implements RequestHandler<S3Event, @Nullable Void> {
    private final EvaluateCase evaluate;
    private final StageWatch watch;

    public EvaluationHandler() {
        this(System::getenv);
    }

    /** @param variable the settings, by the name of their environment variable */
    EvaluationHandler(Function<String, @Nullable String> variable) {
        Settings settings = new Settings(variable);
        Stores stores = new Stores(settings);
        String release = settings.orElse("LIBRARY_RELEASE", "");
        evaluate = new EvaluateCase(stores.caseStore(), new Libraries(stores::libraryStore).inUse(release));
        watch = stores.watch(Stage.EVALUATION, Clock.systemUTC());
    }

    @Override
    public @Nullable Void handleRequest(S3Event event, Context context) {
        event.getRecords().forEach(record -> context.getLogger()
                .log(watch.run(record.getS3().getObject().getUrlDecodedKey(), evaluate::accept) + "\n"));
        return null;
    }
}
