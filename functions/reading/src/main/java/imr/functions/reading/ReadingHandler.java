package imr.functions.reading;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import imr.reading.record.CaseReader;
import imr.store.Stage;
import imr.store.StageWatch;
import imr.store.aws.Settings;
import imr.store.aws.Stores;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads assembled cases. Input: S3 event for a {@code case.json}. */
public final class ReadingHandler implements RequestHandler<S3Event, @Nullable Void> {
    private final ReadCase read;
    private final StageWatch watch;

    public ReadingHandler() {
        this(System::getenv);
    }

    /** @param variable the settings, by the name of their environment variable */
    ReadingHandler(Function<String, @Nullable String> variable) {
        Stores stores = new Stores(new Settings(variable));
        Clock clock = Clock.systemUTC();
        read = new ReadCase(
                stores.uploadStore(),
                stores.caseStore(),
                stores.caseStates(),
                new CaseReader(),
                PageImages.reader(variable),
                clock);
        watch = stores.watch(Stage.READING, clock);
    }

    @Override
    public @Nullable Void handleRequest(S3Event event, Context context) {
        event.getRecords().forEach(record -> context.getLogger()
                .log(watch.run(record.getS3().getObject().getUrlDecodedKey(), read::accept) + "\n"));
        return null;
    }
}
