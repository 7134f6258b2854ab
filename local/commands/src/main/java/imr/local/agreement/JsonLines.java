package imr.local.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import imr.local.run.BadSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A file of which each line that is not blank is a JSON object. */
final class JsonLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLines() {}

    /**
     * @param fits   whether an object has what is needed
     * @param advice what a line that does not fit is, and what each has to be; what it holds is never told
     */
    static List<JsonNode> read(Path file, Predicate<JsonNode> fits, String advice) {
        List<String> lines = lines(file);
        List<JsonNode> objects = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++)
            if (!lines.get(i).isBlank())
                objects.add(parse(lines.get(i), fits, file + " line " + (i + 1) + ": " + advice));
        return objects;
    }

    private static JsonNode parse(String line, Predicate<JsonNode> fits, String otherwise) {
        try {
            JsonNode object = JSON.readTree(line);
            if (fits.test(object)) return object;
        } catch (IOException e) {
            // Told below, without the content.
        }
        throw new BadSource(otherwise);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new BadSource(file + " cannot be read as text in UTF-8; name a file of lines of JSON.");
        }
    }
}
