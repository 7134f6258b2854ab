package imr.guidelines.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import imr.domain.Digest;
import imr.domain.TreatmentId;
import imr.domain.evaluation.CriterionId;
import imr.domain.fact.FactId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** The library as JSON: the same content gives the same bytes, whose digest is the library's version. */
public final class LibraryJson {
    private static final ObjectMapper MAPPER = mapper();

    private LibraryJson() {}

    public static byte[] write(Library library) {
        try {
            return MAPPER.writeValueAsBytes(library.content());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a compiled library; throws {@link UncheckedIOException} when the bytes are not one. */
    public static Library read(byte[] json) {
        try {
            return new Library(MAPPER.readValue(json, Library.Content.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Digest version(byte[] json) {
        return Digest.of(json);
    }

    private static ObjectMapper mapper() {
        SimpleModule values = new SimpleModule();
        text(values, FactId.class, FactId::value, FactId::new);
        text(values, TreatmentId.class, TreatmentId::code, TreatmentId::new);
        text(values, CriterionId.class, CriterionId::value, CriterionId::new);
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(values)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .build();
    }

    private static <T> void text(
            SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
        module.addSerializer(type, new StdSerializer<>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
                generator.writeString(write.apply(value));
            }
        });
        module.addDeserializer(type, new StdDeserializer<T>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                return read.apply(parser.getText());
            }
        });
    }
}
