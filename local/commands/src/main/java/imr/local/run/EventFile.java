package imr.local.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import imr.local.identity.LocalIdentity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An event in a file, made ready for a function: where the file says <code>{{token auditor}}</code> it gets a token of that role, since a token
 * that is kept in a file would be out of date; and of a record of a failed event it is the event that failed.
 */
public final class EventFile {
    private static final Pattern TOKEN = Pattern.compile("\\{\\{token ([a-z]+)}}");
    private static final Duration LIFETIME = Duration.ofHours(1);
    private static final ObjectMapper JSON = new ObjectMapper();

    private EventFile() {}

    /** @throws BadSource when there is no JSON in the file */
    public static String read(Path file, LocalIdentity identity) {
        if (!Files.isRegularFile(file))
            throw new BadSource("There is no file " + file + "; name one with an event in JSON.");
        try {
            String text = TOKEN.matcher(Files.readString(file))
                    .replaceAll(role -> identity.token(role.group(1), List.of(), LIFETIME));
            JsonNode failed = JSON.readTree(text).path("requestPayload");
            return failed.isMissingNode() ? text : failed.toString();
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new BadSource(file + " is not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
