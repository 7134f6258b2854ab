package imr.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import imr.domain.BodyPart;
import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.ItemNumber;
import imr.domain.TreatmentId;
import imr.domain.casefile.DocumentId;
import imr.domain.evaluation.CriterionId;
import imr.domain.fact.FactId;
import imr.domain.reviewer.ReviewerId;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/** Types that wrap one value are written as that value: a case number is a string, a version a number. */
final class ValueTypes extends SimpleModule {
    private static final long serialVersionUID = 1L;

    ValueTypes() {
        super("value types");
        text(CaseNumber.class, CaseNumber::value, CaseNumber::new);
        text(Digest.class, Digest::hex, Digest::new);
        text(FactId.class, FactId::value, FactId::new);
        text(TreatmentId.class, TreatmentId::code, TreatmentId::new);
        text(CriterionId.class, CriterionId::value, CriterionId::new);
        text(DocumentId.class, DocumentId::value, DocumentId::new);
        text(ReviewerId.class, ReviewerId::value, ReviewerId::new);
        text(BodyPart.class, BodyPart::code, ValueTypes::bodyPart);
        number(CaseVersion.class, CaseVersion::number, CaseVersion::new);
        number(ItemNumber.class, ItemNumber::value, ItemNumber::new);
        itemNumberKeys();
    }

    private static BodyPart bodyPart(String code) {
        return BodyPart.ofCode(code).orElseThrow(() -> new IllegalArgumentException("no such body part"));
    }

    private <T> void text(Class<T> type, Function<T, String> write, Function<String, T> read) {
        addSerializer(type, new JsonSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
                generator.writeString(write.apply(value));
            }
        });
        addKeySerializer(type, new JsonSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
                generator.writeFieldName(write.apply(value));
            }
        });
        addDeserializer(type, new JsonDeserializer<T>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                return checked(parser, type, () -> read.apply(parser.getText()));
            }
        });
        addKeyDeserializer(type, new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) throws IOException {
                return checked(context.getParser(), type, () -> read.apply(key));
            }
        });
    }

    /** Item numbers stand as keys of maps, where JSON has text alone. */
    private void itemNumberKeys() {
        addKeySerializer(ItemNumber.class, new JsonSerializer<ItemNumber>() {
            @Override
            public void serialize(ItemNumber value, JsonGenerator generator, SerializerProvider provider)
                    throws IOException {
                generator.writeFieldName(String.valueOf(value.value()));
            }
        });
        addKeyDeserializer(ItemNumber.class, new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) throws IOException {
                return checked(context.getParser(), ItemNumber.class, () -> new ItemNumber(Integer.parseInt(key)));
            }
        });
    }

    private <T> void number(Class<T> type, ToIntFunction<T> write, IntFunction<T> read) {
        addSerializer(type, new JsonSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
                generator.writeNumber(write.applyAsInt(value));
            }
        });
        addDeserializer(type, new JsonDeserializer<T>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                return checked(parser, type, () -> read.apply(parser.getIntValue()));
            }
        });
    }

    /** Reads one value. */
    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T checked(JsonParser parser, Class<T> type, Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (IllegalArgumentException e) {
            throw com.fasterxml.jackson.databind.exc.MismatchedInputException.from(
                    parser, type, "not a " + type.getSimpleName());
        }
    }
}
