package imr.functions.reading;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import imr.domain.Digest;
import imr.domain.Fault;
import imr.domain.fact.FactWords;
import imr.reading.record.CaseReader;
import imr.reading.record.ReleasedWords;
import imr.store.Stage;
import imr.store.StageWatch;
import imr.store.aws.Settings;
import imr.store.aws.Stores;
import java.time.Clock;
import java.util.List;
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
        Settings settings = new Settings(variable);
        Stores stores = new Stores(settings);
        Clock clock = Clock.systemUTC();
        read = new ReadCase(
                stores.uploadStore(),
                stores.caseStore(),
                stores.caseStates(),
                new CaseReader(words(settings, stores)),
                PageImages.reader(variable),
                clock);
        watch = stores.watch(Stage.READING, clock);
    }

    /** The words of the release that cases are evaluated under; a release that is not there keeps the function from starting. */
    private static List<FactWords> words(Settings settings, Stores stores) {
        String release = settings.orElse("LIBRARY_RELEASE", "");
        if (release.isEmpty()) return List.of();
        Digest digest = new Digest(release);
        return stores.libraryStore()
                .read(digest)
                .filter(json -> Digest.of(json).equals(digest))
                .map(ReleasedWords::in)
                .orElseThrow(
                        () -> new Fault(
                                Fault.Blame.SERVER,
                                false,
                                "there is no release " + digest.brief()
                                        + " in the library bucket; put it there with ./imr guidelines release LAYER --bucket NAME"));
    }

    @Override
    public @Nullable Void handleRequest(S3Event event, Context context) {
        event.getRecords().forEach(record -> context.getLogger()
                .log(watch.run(record.getS3().getObject().getUrlDecodedKey(), read::accept) + "\n"));
        return null;
    }
}
