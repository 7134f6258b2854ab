package imr.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/**
 * Reads JSON that comes from outside: in UTF-8, nested at most twenty deep, no field twice, nothing after the document. What is wrong is said by
 * its place and never by its content.
 */
public final class StrictJson {
    private static final int DEEPEST = 20;
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /** What came of it. Exactly one of {@link Document}, {@link NoJson}. */
    public sealed interface Reading {}

    /** A document; without content it is a missing node. */
    public record Document(JsonNode root) implements Reading {}

    /**
     * Something else.
     *
     * @param place     from where on it is no JSON, such as {@code line 1, column 7}; empty when it is not even text
     * @param fieldTwice whether it is none for a field that it has twice
     */
    public record NoJson(String place, boolean fieldTwice) implements Reading {}

    public static Reading read(byte[] content) {
        try {
            return new Document(JSON.readTree(content));
        } catch (JsonProcessingException e) {
            // Jackson has no type of its own for this.
            boolean twice = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate field");
            var location = e.getLocation();
            return new NoJson(
                    location == null ? "" : "line " + location.getLineNr() + ", column " + location.getColumnNr(),
                    twice);
        } catch (IOException e) {
            return new NoJson("", false);
        }
    }
}
