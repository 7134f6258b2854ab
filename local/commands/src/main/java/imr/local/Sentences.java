package imr.local;

import imr.domain.Fault;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkClientException;

/** What a failure means to whoever typed the command, where that can be told: what is wrong, and what to do. */
final class Sentences {
    private Sentences() {}

    /** Empty for a mistake of this program. */
    static Optional<String> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Fault fault && fault.blame() != Fault.Blame.SERVER)
                return Optional.of(String.valueOf(fault.getMessage()));
            String sentence = sentence(cause);
            if (!sentence.isEmpty()) return Optional.of(sentence);
        }
        return Optional.empty();
    }

    private static String sentence(Throwable cause) {
        return switch (cause) {
            case FileSystemException file -> file(file);
            case InvalidPathException path -> "\"" + path.getInput() + "\" is no name of a file; check the path.";
            case MalformedInputException ignored -> "A file is not text in UTF-8; save it as such, or name another.";
            case ConnectException ignored ->
                "Nothing answers at the address; check AWS_ENDPOINT_URL, and that the embedded cloud or LocalStack is up.";
            case UnknownHostException host ->
                "There is no " + host.getMessage() + "; check the address and the connection to the network.";
            case SdkClientException client -> client(client);
            case OutOfMemoryError ignored ->
                "This took more memory than the 1 GB that imr has; name fewer or smaller files at once.";
            default -> "";
        };
    }

    private static String file(FileSystemException failure) {
        String file = failure.getFile() == null ? "a file" : failure.getFile();
        return switch (failure) {
            case NoSuchFileException ignored -> "There is no " + file + "; check the path.";
            case NotDirectoryException ignored -> file + " is not a folder; name one.";
            case AccessDeniedException ignored -> file + " may not be read or written; check its permissions.";
            case FileAlreadyExistsException ignored -> file + " is there already, and no folder; name another.";
            case DirectoryNotEmptyException ignored -> file + " is a folder with something in it; name another.";
            default -> file + ": " + (failure.getReason() == null ? "it cannot be used" : failure.getReason()) + ".";
        };
    }

    private static String client(SdkClientException failure) {
        String message = String.valueOf(failure.getMessage());
        if (message.contains("region")) return "Say which region: set AWS_REGION, such as AWS_REGION=us-west-2.";
        if (message.contains("credentials"))
            return "No credentials were found: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE.";
        return "";
    }
}
