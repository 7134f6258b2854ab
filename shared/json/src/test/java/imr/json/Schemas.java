package imr.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;

/** The published schemas, read by a validator that knows nothing of our classes. */
enum Schemas {
    APPLICATION("application"),
    CASE("case"),
    FACTS("facts"),
    SIGNED_DETERMINATION("signed-determination"),
    TRACE("trace");

    private static final Validator VALIDATOR = validator();
    private final String name;

    Schemas(String name) {
        this.name = name;
    }

    List<String> violations(byte[] json) {
        return VALIDATOR
                .validate(URI.create("urn:imr:schema:" + name + ":v1"), new String(json, UTF_8))
                .getErrors()
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getError())
                .toList();
    }

    private static Validator validator() {
        Validator validator = new ValidatorFactory().createValidator();
        for (String name : List.of("application", "case", "trace", "facts", "signed-determination"))
            validator.registerSchema(text(name));
        return validator;
    }

    private static String text(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream("/imr/schema/imr." + name + ".v1.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
