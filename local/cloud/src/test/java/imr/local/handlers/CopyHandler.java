package imr.local.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.S3Client;

/** Copies each object of the one bucket to the other, as {@code copies/{key}.done}. A key that holds "poison" makes it throw. */
public final class CopyHandler implements RequestHandler<S3Event, Void> {
    private final S3Client s3;
    private final String target;

    public CopyHandler(Function<String, @Nullable String> environment) {
        this.s3 = Clients.s3(environment);
        this.target = Clients.required(environment, "TARGET_BUCKET");
    }

    @Override
    public @Nullable Void handleRequest(S3Event event, Context context) {
        event.getRecords().forEach(record -> {
            String key = record.getS3().getObject().getUrlDecodedKey();
            if (key.contains("poison")) throw new IllegalStateException("cannot take this");
            s3.copyObject(
                    request -> request.sourceBucket(record.getS3().getBucket().getName())
                            .sourceKey(key)
                            .destinationBucket(target)
                            .destinationKey("copies/" + key + ".done"));
        });
        return null;
    }
}
