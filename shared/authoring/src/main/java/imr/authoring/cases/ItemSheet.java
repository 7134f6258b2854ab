package imr.authoring.cases;

import static imr.authoring.syntax.MistakeKind.BAD_VALUE;
import static imr.authoring.syntax.MistakeKind.NOT_A_DATE;

import imr.authoring.syntax.Fields;
import imr.authoring.syntax.Mistakes;
import imr.authoring.syntax.Yaml;
import imr.domain.BodyPart;
import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.ItemNumber;
import imr.domain.Measure;
import imr.domain.Side;
import imr.domain.TreatmentId;
import imr.domain.casefile.Amount;
import imr.domain.casefile.CaseDates;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DisputedItem;
import imr.domain.casefile.Drug;
import imr.domain.casefile.Employee;
import imr.domain.casefile.Priority;
import imr.domain.casefile.RequestType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the disputed item and the dates of a case. */
final class ItemSheet {
    private static final CaseNumber NUMBER = new CaseNumber("CM00-0000000");
    private static final Set<String> ITEM = Set.of(
            "text",
            "treatment",
            "body-part",
            "side",
            "type",
            "requested",
            "authorized",
            "drug",
            "service date",
            "retrospective",
            "postoperative");
    private static final Set<String> DATES = Set.of("injury", "request", "decision");

    private final Mistakes mistakes;
    private final Fields fields;
    private final Sheet sheet;

    ItemSheet(Mistakes mistakes, Fields fields, Sheet sheet) {
        this.mistakes = mistakes;
        this.fields = fields;
        this.sheet = sheet;
    }

    /** A case with one item. {@code date} is the day of everything that has no day of its own. */
    CaseFile caseFile(Yaml at) {
        for (Yaml.Entry entry : List.copyOf(sheet.entries("item"))) if (!ITEM.contains(entry.key())) known(entry, ITEM);
        for (Yaml.Entry entry : sheet.entries("dates")) if (!DATES.contains(entry.key())) known(entry, DATES);
        Optional<LocalDate> day = sheet.get("date").flatMap(this::date);
        LocalDate request = day("request").or(() -> day).orElse(null);
        LocalDate decision = day("decision").or(() -> day).orElse(null);
        CaseDates dates = new CaseDates(day("injury").orElse(null), request, null, null, null, null, decision);
        return new CaseFile(
                NUMBER,
                new CaseVersion(1),
                "golden",
                Priority.STANDARD,
                dates,
                Employee.UNNAMED,
                null,
                List.of(item(at)),
                List.of(),
                List.of());
    }

    private void known(Yaml.Entry entry, Set<String> keys) {
        mistakes.unknown(
                imr.authoring.syntax.MistakeKind.UNKNOWN_KEY, entry.at(), entry.key(), keys, Fields.words(keys));
    }

    private DisputedItem item(Yaml at) {
        Optional<Yaml> treatment = sheet.get("item", "treatment");
        TreatmentId code = treatment
                .flatMap(value -> fields.treatment(value, value.text().orElse("")))
                .orElse(TreatmentId.UNRECOGNIZED);
        if (treatment.isEmpty()) mistakes.add(imr.authoring.syntax.MistakeKind.NO_TREATMENT, at);
        Amount requested = amount("requested");
        List<BodyPart> parts =
                sheet.get("item", "body-part").map(fields::bodyParts).orElse(List.of());
        @Nullable
        Drug drug = sheet.text("item", "drug")
                .map(name -> new Drug(name, null, null))
                .orElse(null);
        return new DisputedItem(
                new ItemNumber(1),
                sheet.text("item", "text").orElse(code.code()),
                code,
                parts,
                choice("side", Side.values(), Side.UNSTATED),
                choice("type", RequestType.values(), RequestType.UNSTATED),
                requested,
                amount("authorized"),
                requested,
                drug,
                isTrue("retrospective"),
                sheet.get("item", "service date").flatMap(this::date).orElse(null),
                isTrue("postoperative"),
                null,
                null,
                List.of());
    }

    private Amount amount(String key) {
        List<Measure> measures = new ArrayList<>();
        for (Yaml at : sheet.get("item", key).map(Yaml::items).orElse(List.of())) {
            Optional<Measure> measure = FactText.amount(at.text().orElse(""));
            measure.ifPresent(measures::add);
            if (measure.isEmpty())
                mistakes.add(BAD_VALUE, at, at.text().orElse("this"), "an amount", "an amount such as 6 visits");
        }
        return new Amount(measures);
    }

    private boolean isTrue(String key) {
        return sheet.text("item", key).filter("true"::equals).isPresent();
    }

    private <E extends Enum<E>> E choice(String key, E[] values, E otherwise) {
        Optional<Yaml> at = sheet.get("item", key);
        if (at.isEmpty()) return otherwise;
        String text = at.get().text().orElse("");
        List<String> words = new ArrayList<>();
        for (E value : values) {
            String word = value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            if (word.equals(text)) return value;
            words.add(word);
        }
        mistakes.add(BAD_VALUE, at.get(), text, key, String.join(", ", words));
        return otherwise;
    }

    private Optional<LocalDate> day(String key) {
        return sheet.get("dates", key).flatMap(this::date);
    }

    private Optional<LocalDate> date(Yaml at) {
        try {
            return Optional.of(LocalDate.parse(at.text().orElse("")));
        } catch (DateTimeParseException e) {
            mistakes.add(NOT_A_DATE, at, at.text().orElse("this"));
            return Optional.empty();
        }
    }
}
