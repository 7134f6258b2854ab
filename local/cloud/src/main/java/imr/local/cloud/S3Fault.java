package imr.local.cloud;

import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What S3 would have answered where the store below only threw: a folder of this machine cannot keep every key that S3 can, and says so in
 * exceptions of its own.
 */
record S3Fault(String code, int status, String message) {

    static S3Fault of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            S3Fault known = known(cause);
            if (known != null) return known;
        }
        return new S3Fault(
                "InternalError", 500, "We encountered an internal error. Nothing was stored. Please try again.");
    }

    private static @Nullable S3Fault known(Throwable cause) {
        return switch (cause) {
            case InvalidPathException ignored ->
                new S3Fault("InvalidArgument", 400, "The key has a character that cannot be kept here.");
            case IllegalArgumentException argument
            when text(argument).startsWith("path traversal") ->
                new S3Fault("InvalidArgument", 400, "The key may not lead out of its bucket.");
            case IllegalArgumentException ignored ->
                new S3Fault("InvalidArgument", 400, "An argument of the request is not as S3 takes it.");
            case IllegalStateException ignored ->
                new S3Fault("InvalidRequest", 400, "The request is not one that S3 takes.");
            case UnsupportedOperationException ignored ->
                new S3Fault("NotImplemented", 501, "The local S3 does not do this.");
            case FileSystemException file
            when text(file).contains("too long") ->
                new S3Fault("KeyTooLongError", 400, "Your key is too long; here, 200 letters between slashes.");
            case FileSystemException file
            when text(file).contains("no space") ->
                new S3Fault("InternalError", 500, "The disk is full. Nothing was stored.");
            case FileSystemException ignored ->
                new S3Fault(
                        "InvalidArgument",
                        400,
                        "One key would lie within another, as a file within a file; a folder cannot keep both.");
            default -> null;
        };
    }

    private static String text(Throwable cause) {
        return String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    }
}
