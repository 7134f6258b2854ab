package imr.authoring.cases;

import static imr.authoring.syntax.MistakeKind.BAD_VALUE;
import static imr.authoring.syntax.MistakeKind.UNKNOWN_FACT;
import static imr.authoring.syntax.MistakeKind.UNKNOWN_QUALIFIER;

import imr.authoring.syntax.Call;
import imr.authoring.syntax.Fields;
import imr.authoring.syntax.Mistakes;
import imr.authoring.syntax.Units;
import imr.authoring.syntax.Yaml;
import imr.domain.BodyPart;
import imr.domain.Measure;
import imr.domain.Side;
import imr.domain.TreatmentId;
import imr.domain.casefile.DocumentId;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import imr.domain.fact.Provenance;
import imr.guidelines.library.FactQuery;
import imr.guidelines.library.Library;
import imr.guidelines.library.VocabularyEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the facts of a case: {@code pain-medication.reduced}, {@code treatment.tried(of item): past}, {@code requested.visits: 6 visits}. */
final class FactText {
    static final DocumentId RECORD = new DocumentId("record.pdf");

    private static final Map<String, FactStatus> STATUSES = Map.of(
            "yes", FactStatus.ASSERTED,
            "no", FactStatus.NEGATED,
            "past", FactStatus.HISTORICAL,
            "possible", FactStatus.HYPOTHETICAL,
            "planned", FactStatus.PLANNED,
            "someone else", FactStatus.OTHER_PERSON);
    private static final Pattern AMOUNT =
            Pattern.compile("(\\d{1,9}(?:\\.\\d{1,6})?)(?:-(\\d{1,9}(?:\\.\\d{1,6})?))? (.+)");
    private static final String QUALIFIERS = "of item, of and a treatment, body and a body part, side and left or "
            + "right, drug and a generic name, or words and what the record reads";

    private final Mistakes mistakes;
    private final Fields fields;
    private final Library library;
    private final TreatmentId item;

    FactText(Mistakes mistakes, Fields fields, Library library, TreatmentId item) {
        this.mistakes = mistakes;
        this.fields = fields;
        this.library = library;
        this.item = item;
    }

    /** An entry of the list: a bare fact, or a mapping with one fact and its value. */
    Optional<Fact> read(Yaml at) {
        if (at.text().isPresent()) return read(at, at.text().get(), "yes");
        List<Yaml.Entry> entries = at.entries();
        if (entries.size() == 1)
            return read(
                    entries.getFirst().at(),
                    entries.getFirst().key(),
                    entries.getFirst().value().text().orElse(""));
        mistakes.add(BAD_VALUE, at, "this", "a fact", "one fact an entry, such as - requested.visits: 6 visits");
        return Optional.empty();
    }

    private Optional<Fact> read(Yaml at, String text, String value) {
        Optional<Call> call = Call.parse(text);
        Optional<VocabularyEntry> entry =
                call.map(Call::name).filter(FactId::isValid).flatMap(name -> library.entry(new FactId(name)));
        if (call.isEmpty() || entry.isEmpty()) {
            List<String> known = library.content().vocabulary().stream()
                    .map(known1 -> known1.id().value())
                    .toList();
            mistakes.unknown(UNKNOWN_FACT, at, call.map(Call::name).orElse(text), known);
            return Optional.empty();
        }
        return fact(at, call.get(), entry.get(), value.strip());
    }

    private Optional<Fact> fact(Yaml at, Call call, VocabularyEntry entry, String text) {
        Set<BodyPart> parts = EnumSet.noneOf(BodyPart.class);
        Side side = Side.UNSTATED;
        @Nullable TreatmentId of = null;
        @Nullable String drug = null;
        @Nullable String said = null;
        for (Call.Qualifier qualifier : call.qualifiers()) {
            switch (qualifier.word()) {
                case "of" ->
                    of = qualifier.value().equals(FactQuery.ITEM)
                            ? item
                            : fields.treatment(at, qualifier.value()).orElse(item);
                case "body" -> BodyPart.ofCode(qualifier.value()).ifPresentOrElse(parts::add, () -> not(at, qualifier));
                case "side" -> side = side(at, qualifier);
                case "drug" -> drug = qualifier.value();
                case "words" -> said = qualifier.value();
                default -> not(at, qualifier);
            }
        }
        int comma = text.lastIndexOf(", ");
        boolean split = comma > 0 && STATUSES.containsKey(text.substring(comma + 2));
        String stated = split ? text.substring(0, comma) : text;
        FactStatus status = STATUSES.getOrDefault(split ? text.substring(comma + 2) : text, FactStatus.ASSERTED);
        Optional<FactValue> value = value(entry, stated);
        if (value.isEmpty()) {
            mistakes.add(BAD_VALUE, at, text, "a value of " + entry.id(), form(entry));
            return Optional.empty();
        }
        String quoted = said == null ? call + (stated.isEmpty() ? "" : ": " + text) : said;
        Evidence words = new Evidence(RECORD, 1, 0, 0, quoted);
        return Optional.of(new Fact(
                entry.id(), value.get(), status, Provenance.READ, parts, side, of, drug, null, List.of(words)));
    }

    private static Optional<FactValue> value(VocabularyEntry entry, String text) {
        return switch (entry.type()) {
            case FLAG -> STATUSES.containsKey(text) ? Optional.of(FactValue.Flag.PRESENT) : Optional.empty();
            case CODE -> text.isEmpty() ? Optional.empty() : Optional.of(new FactValue.Code(text));
            case AMOUNT -> amount(text).map(FactValue.Amount::new);
            case DAY -> {
                try {
                    yield Optional.of(new FactValue.Day(LocalDate.parse(text)));
                } catch (DateTimeParseException e) {
                    yield Optional.empty();
                }
            }
        };
    }

    private static String form(VocabularyEntry entry) {
        return switch (entry.type()) {
            case FLAG -> String.join(", ", STATUSES.keySet().stream().sorted().toList());
            case CODE -> "a code";
            case AMOUNT -> "an amount with its unit, such as 6 visits";
            case DAY -> "a day, such as 2014-02-01";
        };
    }

    /** {@code 6 visits} or {@code 1-2 per week}. */
    static Optional<Measure> amount(String text) {
        Matcher amount = AMOUNT.matcher(text);
        if (!amount.matches()) return Optional.empty();
        BigDecimal low = new BigDecimal(amount.group(1));
        BigDecimal high = amount.group(2) == null ? low : new BigDecimal(amount.group(2));
        if (high.compareTo(low) < 0) return Optional.empty();
        return Units.of(amount.group(3)).map(unit -> new Measure(low, high, unit));
    }

    private Side side(Yaml at, Call.Qualifier qualifier) {
        String name = qualifier.value().toUpperCase(Locale.ROOT);
        Optional<Side> side =
                Arrays.stream(Side.values()).filter(s -> s.name().equals(name)).findFirst();
        if (side.isEmpty()) not(at, qualifier);
        return side.orElse(Side.UNSTATED);
    }

    private void not(Yaml at, Call.Qualifier qualifier) {
        mistakes.add(UNKNOWN_QUALIFIER, at, qualifier, QUALIFIERS);
    }
}
