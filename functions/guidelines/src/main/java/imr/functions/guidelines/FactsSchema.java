package imr.functions.guidelines;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import imr.domain.Problem;
import imr.json.FactsJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Holds a document against the schema of {@code imr.facts.v1}. */
public final class FactsSchema {
    private static final URI SCHEMA = URI.create("urn:imr:schema:facts:v1");

    /** Enough to see what is wrong; a document of another kind would fail at every place. */
    private static final int MOST = 50;

    private FactsSchema() {}

    /** @param place what stands before each place in the document, such as the name of its file */
    public static List<Problem> problems(String json, String place) {
        return validator().validate(SCHEMA, json).getErrors().stream()
                .filter(error -> error.getError() != null)
                .limit(MOST)
                .map(error -> new Problem(
                        "FACTS_SCHEMA",
                        place + (error.getInstanceLocation().isEmpty() ? "/" : error.getInstanceLocation()),
                        "Not as imr.facts.v1 has it (" + error.getKeyword()
                                + "); see the schema for what may stand here."))
                .toList();
    }

    private static Validator validator() {
        Validator validator = new ValidatorFactory().createValidator();
        for (String name : List.of("imr.case.v1", "imr.trace.v1", FactsJson.FORMAT))
            validator.registerSchema(text(name));
        return validator;
    }

    private static String text(String name) {
        try (InputStream schema = FactsJson.class.getResourceAsStream("/imr/schema/" + name + ".json")) {
            return new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
