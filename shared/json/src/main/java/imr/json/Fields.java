package imr.json;

import com.fasterxml.jackson.databind.JsonNode;
import imr.domain.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object that comes from outside, each read once. A field that is missing, of the wrong type or out of bounds is a problem and reads as {@code
 * null}; those that nobody asked for are problems when the object is {@link #done()}.
 */
public final class Fields {
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final int LONGEST_NAME_SHOWN = 60;

    private final JsonNode object;
    private final String place;
    private final List<Problem> problems;
    private final LocalDate today;
    private final Set<String> known = new LinkedHashSet<>();

    private Fields(JsonNode object, String place, List<Problem> problems, LocalDate today) {
        this.object = object;
        this.place = place;
        this.problems = problems;
        this.today = today;
        if (!object.isObject()) problem("FIELD_WRONG", place, "This is a JSON object, in braces.");
    }

    /** @param today the last day that a day may be: a review looks back */
    public static Fields of(JsonNode document, String file, LocalDate today) {
        return new Fields(document, file + "#", new ArrayList<>(), today);
    }

    public List<Problem> problems() {
        return problems;
    }

    public String at(String name) {
        String shown = Characters.shown(name, LONGEST_NAME_SHOWN);
        return place + "/" + shown.replace("~", "~0").replace("/", "~1");
    }

    public void problem(String code, String where, String advice) {
        problems.add(new Problem(code, where, advice));
    }

    public @Nullable String required(String name, int longest) {
        if (isMissing(name)) return null;
        return optional(name, longest);
    }

    public @Nullable String optional(String name, int longest) {
        JsonNode value = value(name);
        if (value == null) return null;
        if (!value.isTextual()
                || value.textValue().isBlank()
                || value.textValue().length() > longest) {
            problem(
                    "FIELD_WRONG",
                    at(name),
                    "This is text of 1 to " + longest + " characters; correct it or leave the field out.");
            return null;
        }
        Characters.refused(value.textValue()).ifPresent(found -> problem("CHARACTER_REFUSED", at(name), found));
        return value.textValue();
    }

    /** A value of a closed list. */
    public <T> @Nullable T oneOf(String name, Function<String, @Nullable T> read, String choices) {
        JsonNode value = value(name);
        if (value == null) return null;
        T found = value.isTextual() ? read.apply(value.textValue()) : null;
        if (found == null) problem("FIELD_WRONG", at(name), "This is one of " + choices + ".");
        return found;
    }

    public @Nullable LocalDate day(String name) {
        JsonNode value = value(name);
        if (value == null) return null;
        try {
            LocalDate day = value.isTextual() ? LocalDate.parse(value.textValue()) : LocalDate.MIN;
            if (day.isAfter(today)) {
                problem(
                        "DATE_IN_FUTURE",
                        at(name),
                        "This day has not come yet; correct it, since all that an application states has happened.");
                return null;
            }
            if (!day.isBefore(FIRST_DAY)) return day;
        } catch (DateTimeParseException e) {
            // Said below, as for every other text that is no day.
        }
        problem("DATE_INVALID", at(name), "Write a day that exists as year-month-day, such as 2013-10-01.");
        return null;
    }

    /** True or false; {@code null} where it is left out. */
    public @Nullable Boolean flag(String name) {
        JsonNode value = value(name);
        if (value == null || value.isBoolean()) return value == null ? null : value.booleanValue();
        problem("FIELD_WRONG", at(name), "This is true or false.");
        return null;
    }

    public @Nullable Long wholeNumber(String name, long most) {
        if (isMissing(name)) return null;
        JsonNode value = value(name);
        if (value != null && value.isIntegralNumber() && value.canConvertToLong()) {
            long number = value.longValue();
            if (number >= 0 && number <= most) return number;
        }
        problem("FIELD_WRONG", at(name), "This is a whole number from 0 to " + most + ".");
        return null;
    }

    public Fields object(String name) {
        return new Fields(child(name), at(name), problems, today);
    }

    /** Its entries as objects; none when it is missing or no list. */
    public List<Fields> list(String name, int least, int most) {
        if (isMissing(name)) return List.of();
        JsonNode list = value(name);
        if (list == null || !list.isArray() || list.size() < least || list.size() > most) {
            problem("FIELD_WRONG", at(name), "This is a list of " + least + " to " + most + " entries.");
            return List.of();
        }
        List<Fields> entries = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) entries.add(new Fields(list.get(i), at(name) + "/" + i, problems, today));
        return entries;
    }

    public boolean isMissing(String name) {
        if (value(name) != null) return false;
        if (object.isObject()) problem("FIELD_MISSING", at(name), "Add this field; the format requires it.");
        return true;
    }

    public boolean has(String name) {
        return value(name) != null;
    }

    /** What was not asked for is a problem: a misspelt field would otherwise go unnoticed. */
    public void done() {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name))
                problem("FIELD_UNKNOWN", at(name), "The format has no such field; correct its name or remove it.");
        });
    }

    /** Takes note of fields that a document has for others, so that they are not unknown. */
    public void leave(String... names) {
        known.addAll(List.of(names));
    }

    private @Nullable JsonNode value(String name) {
        known.add(name);
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private JsonNode child(String name) {
        JsonNode value = value(name);
        return value == null ? com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode() : value;
    }
}
