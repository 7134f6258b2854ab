package imr.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Puts the name of a document's format in front of its content, and checks it when the document is read. */
final class Versioned {
    private record Document(String format, @JsonUnwrapped Object content) {}

    private Versioned() {}

    static byte[] write(String format, Object content) {
        return Json.write(new Document(format, content));
    }

    static <T> T read(String format, byte[] json, Class<T> type) {
        try {
            JsonNode document = Json.MAPPER.readTree(json);
            if (!(document instanceof ObjectNode object)) throw new UnreadableDocument(format, "its beginning");
            if (!format.equals(object.path("format").asText())) throw new UnreadableDocument(format, "/format");
            object.remove("format");
            return Json.MAPPER.treeToValue(object, type);
        } catch (IOException e) {
            throw Json.unreadable(type, e);
        }
    }
}
