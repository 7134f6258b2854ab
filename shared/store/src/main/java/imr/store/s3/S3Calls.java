package imr.store.s3;

import imr.store.StoreUnavailable;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** What answers of S3 mean here. */
final class S3Calls {
    private static final int NOT_FOUND = 404;
    private static final int PRECONDITION_FAILED = 412;

    private S3Calls() {}

    /** What was read; empty when there is no such object. */
    static <T> Optional<T> found(String operation, Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (S3Exception e) {
            if (e.statusCode() == NOT_FOUND) return Optional.empty();
            throw new StoreUnavailable(operation, e);
        } catch (SdkException e) {
            throw new StoreUnavailable(operation, e);
        }
    }

    static void write(String operation, Runnable call) {
        try {
            call.run();
        } catch (SdkException e) {
            throw new StoreUnavailable(operation, e);
        }
    }

    /** A write on condition that nothing is there; that something is, is no failure. */
    static void writeOnce(String operation, Runnable call) {
        write(operation, () -> {
            try {
                call.run();
            } catch (S3Exception e) {
                if (e.statusCode() != PRECONDITION_FAILED) throw e;
            }
        });
    }
}
