package imr.api.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A description of an API in the form of OpenAPI 3, read so that references within it are followed. */
record Description(JsonNode root) {
    static Description read(Path file) {
        try {
            return of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("there is no description of the API", e);
        }
    }

    static Description of(String yaml) {
        Object document = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return new Description(new ObjectMapper().valueToTree(document));
    }

    /** What can be asked for by a method on a path, or a missing node. */
    JsonNode operation(String method, String path) {
        return root.path("paths").path(path).path(method.toLowerCase(Locale.ROOT));
    }

    /** The parameters of the path and of the operation. */
    List<JsonNode> parameters(String method, String path) {
        List<JsonNode> parameters = new ArrayList<>();
        for (JsonNode listed : root.path("paths").path(path).path("parameters")) parameters.add(followed(listed));
        for (JsonNode listed : operation(method, path).path("parameters")) parameters.add(followed(listed));
        return parameters;
    }

    /** What a reference points at; anything else as it is. */
    JsonNode followed(JsonNode node) {
        JsonNode reference = node.path("$ref");
        if (reference.isMissingNode()) return node;
        String pointer = reference.asText();
        JsonNode found =
                pointer.startsWith("#") ? root.at(pointer.substring(1)) : JsonNodeFactory.instance.missingNode();
        if (found.isMissingNode()) throw new IllegalStateException("openapi.yaml has nothing at " + pointer);
        return followed(found);
    }
}
