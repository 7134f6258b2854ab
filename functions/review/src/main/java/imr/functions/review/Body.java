package imr.functions.review;

import com.fasterxml.jackson.databind.JsonNode;
import imr.api.Reply;
import imr.api.Request;
import imr.domain.Digest;
import imr.domain.Problem;
import imr.json.Fields;
import imr.json.StrictJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The body of a request, field by field. Everything that is wrong with it is told at once, when it is {@link #refused()}. */
final class Body {
    private static final int LARGEST = 512 * 1024;

    private final Fields fields;

    private Body(Fields fields) {
        this.fields = fields;
    }

    /** What a body came to: one of the two is there. */
    record Read(@Nullable Body body, @Nullable Reply refused) {}

    /** @param today the last day a field may state; what is reported has happened */
    static Read of(Request request, LocalDate today) {
        if (request.body().length > LARGEST)
            return new Read(
                    null,
                    Reply.problem(413, "REQUEST_TOO_LARGE", "The request has at most 512 KB; send less at once."));
        return switch (StrictJson.read(request.body())) {
            case StrictJson.NoJson no ->
                new Read(null, Reply.problem(400, "REQUEST_INVALID", "The body is not JSON.", List.of(problem(no))));
            case StrictJson.Document(JsonNode root) ->
                new Read(new Body(Fields.of(root.isMissingNode() ? root.deepCopy() : root, "", today)), null);
        };
    }

    private static Problem problem(StrictJson.NoJson no) {
        String place = no.place().isEmpty() ? "#" : "#, " + no.place();
        return no.fieldTwice()
                ? new Problem("FIELD_TWICE", place, "A field stands here a second time; leave one of the two.")
                : new Problem("BODY_NOT_JSON", place, "From here on this is no JSON in UTF-8; correct it.");
    }

    Fields fields() {
        return fields;
    }

    /** A constant by its name, required. */
    <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        return fields.isMissing(name) ? null : optionalChoice(name, type);
    }

    <E extends Enum<E>> @Nullable E optionalChoice(String name, Class<E> type) {
        return fields.oneOf(name, constant(type), names(type));
    }

    static <E extends Enum<E>> Function<String, @Nullable E> constant(Class<E> type) {
        return text -> {
            for (E value : type.getEnumConstants()) if (value.name().equals(text)) return value;
            return null;
        };
    }

    static <E extends Enum<E>> String names(Class<E> type) {
        List<String> names = new ArrayList<>();
        for (E value : type.getEnumConstants()) names.add(value.name());
        return String.join(", ", names);
    }

    /** A day, required. */
    @Nullable
    LocalDate day(String name) {
        return fields.isMissing(name) ? null : fields.day(name);
    }

    /** A SHA-256 digest, required. */
    @Nullable
    Digest digest(String name) {
        String text = fields.required(name, 64);
        if (text == null) return null;
        String hex = text.toLowerCase(Locale.ROOT);
        if (Digest.isValid(hex)) return new Digest(hex);
        fields.problem("FIELD_WRONG", fields.at(name), "This is a SHA-256 digest of 64 hexadecimal digits.");
        return null;
    }

    /** Why the body cannot be taken; empty when it can. */
    Optional<Reply> refused() {
        fields.done();
        if (fields.problems().isEmpty()) return Optional.empty();
        return Optional.of(Reply.problem(
                400,
                "REQUEST_INVALID",
                "The body cannot be taken as it is; the problems say what to correct.",
                fields.problems()));
    }
}
