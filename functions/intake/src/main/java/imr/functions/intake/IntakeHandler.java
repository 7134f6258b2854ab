package imr.functions.intake;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import imr.reading.item.ItemReader;
import imr.store.aws.Settings;
import imr.store.aws.Stores;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes in uploaded objects. Input: S3 event for anything under {@code uploads/}. */
public final class IntakeHandler implements RequestHandler<S3Event, @Nullable Void> {
    private final AcceptUpload accept;

    public IntakeHandler() {
        this(System::getenv);
    }

    /** @param variable the settings, by the name of their environment variable */
    IntakeHandler(Function<String, @Nullable String> variable) {
        Stores stores = new Stores(new Settings(variable));
        accept = new AcceptUpload(
                stores.uploadStore(),
                stores.caseStore(),
                stores.caseStates(),
                new Assembly(new ItemReader()),
                Clock.systemUTC(),
                new FileInspector(readsImages(variable)));
    }

    /** As the function that reads the record chooses its image reader. */
    private static boolean readsImages(Function<String, @Nullable String> variable) {
        String tesseract = variable.apply("TESSERACT");
        return (tesseract != null && !tesseract.isEmpty()) || "true".equals(variable.apply("TEXTRACT"));
    }

    @Override
    public @Nullable Void handleRequest(S3Event event, Context context) {
        event.getRecords().forEach(record -> context.getLogger()
                .log(accept.accept(record.getS3().getObject().getUrlDecodedKey()) + "\n"));
        return null;
    }
}
