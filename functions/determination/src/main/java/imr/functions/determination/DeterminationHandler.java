package imr.functions.determination;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import imr.letters.LetterRenderer;
import imr.store.CaseStore;
import imr.store.aws.Settings;
import imr.store.aws.Stores;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Stores finished evaluations as determinations. Input: S3 event for an {@code evaluation.json}. */
public final class DeterminationHandler implements RequestHandler<S3Event, @Nullable Void> {
    private final StoreDetermination store;

    public DeterminationHandler() {
        this(System::getenv);
    }

    /** @param variable the settings, by the name of their environment variable */
    DeterminationHandler(Function<String, @Nullable String> variable) {
        Stores stores = new Stores(new Settings(variable));
        CaseStore cases = stores.caseStore();
        store = new StoreDetermination(
                cases, stores.caseStates(), new LetterWriter(new LetterRenderer(), cases), Clock.systemUTC());
    }

    @Override
    public @Nullable Void handleRequest(S3Event event, Context context) {
        event.getRecords().forEach(record -> context.getLogger()
                .log(store.accept(record.getS3().getObject().getUrlDecodedKey()) + "\n"));
        return null;
    }
}
