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
    private static final int CONFLICT = 409;

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

    /** Whether a conditional write was made; a conflict is a write of somebody else at the same moment. */
    static boolean written(String operation, Runnable call) {
        try {
            call.run();
            return true;
        } catch (S3Exception e) {
            if (e.statusCode() == PRECONDITION_FAILED || e.statusCode() == CONFLICT) return false;
            throw new StoreUnavailable(operation, e);
        } catch (SdkException e) {
            throw new StoreUnavailable(operation, e);
        }
    }
}
