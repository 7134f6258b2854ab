package imr.authoring.cases;

import static imr.authoring.syntax.MistakeKind.BAD_VALUE;
import static imr.authoring.syntax.MistakeKind.NO_EXPECTATION;
import static imr.authoring.syntax.MistakeKind.NO_GUIDELINE;
import static imr.authoring.syntax.MistakeKind.UNKNOWN_CRITERION;
import static imr.authoring.syntax.MistakeKind.UNKNOWN_GUIDELINE;

import imr.authoring.syntax.Fields;
import imr.authoring.syntax.Mistakes;
import imr.authoring.syntax.Yaml;
import imr.domain.evaluation.CriterionId;
import imr.domain.evaluation.Rank;
import imr.domain.fact.CaseRecord;
import imr.domain.fact.Fact;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Library;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a file of golden cases. */
final class GoldenFile {
    /** What a finding may be expected to be. */
    static final List<String> FINDINGS = List.of("met", "near", "not met", "not documented", "not applicable");

    /** What an item comes to, and below that what a rule of law beside it does. */
    static final List<String> OUTCOMES = List.of("overturned", "upheld", "none", "holds", "does not hold", "open");

    private static final Set<String> HEAD = Set.of("guideline", "item", "date", "dates", "facts", "expect", "cases");
    private static final Set<String> CASE = Set.of("item", "date", "dates", "facts", "also", "without", "expect");
    private static final Set<String> EXPECT = Set.of("guideline", "pathway", "outcome", "deciding", "findings");
    private static final String NO_GUIDELINE_GOVERNS = "none";

    private final Mistakes mistakes;
    private final Fields fields;
    private final Library library;
    private final CriterionIndex index;

    GoldenFile(Mistakes mistakes, Fields fields, Library library, CriterionIndex index) {
        this.mistakes = mistakes;
        this.fields = fields;
        this.library = library;
        this.index = index;
    }

    List<GoldenCase> read(Yaml file) {
        fields.known(file, HEAD);
        fields.required(file, "guideline", NO_GUIDELINE);
        List<GoldenCase> cases = new ArrayList<>();
        for (Yaml.Entry entry : file.get("cases").map(Yaml::entries).orElse(List.of())) {
            fields.known(entry.value(), CASE);
            cases.add(read(entry.key(), entry.at(), new Sheet(entry.value(), file)));
        }
        if (cases.isEmpty()) mistakes.add(NO_EXPECTATION, file);
        return cases;
    }

    private GoldenCase read(String name, Yaml at, Sheet sheet) {
        ItemSheet items = new ItemSheet(mistakes, fields, sheet);
        var caseFile = items.caseFile(at);
        FactText facts = new FactText(
                mistakes, fields, library, caseFile.items().getFirst().treatment());
        List<Fact> read = new ArrayList<>();
        for (Yaml fact : sheet.facts()) facts.read(fact).ifPresent(read::add);
        CaseRecord record =
                new CaseRecord(read, new TreeMap<>(Map.of(FactText.RECORD, 1)), List.of(), Map.of(), Map.of());
        return new GoldenCase(
                name, at.source().name(), at.line(), caseFile, record, expected(at, sheet), ofDraft(sheet));
    }

    private Expected expected(Yaml at, Sheet sheet) {
        sheet.get("expect").ifPresent(expect -> fields.known(expect, EXPECT));
        String guideline = guideline(at, sheet);
        String pathway = sheet.text("expect", "pathway").orElse("");
        Map<CriterionId, String> findings = new TreeMap<>();
        Yaml own = sheet.own().get("expect").flatMap(e -> e.get("findings")).orElse(at);
        for (Yaml.Entry entry : new Sheet(
                        sheet.own().get("expect").orElse(at),
                        sheet.head().get("expect").orElse(own))
                .entries("findings")) {
            String word = word(entry.value(), "a finding", FINDINGS);
            criterion(entry.at(), guideline, pathway, entry.key()).ifPresent(id -> findings.put(id, word));
        }
        Optional<String> outcome = sheet.get("expect", "outcome").map(value -> word(value, "an outcome", OUTCOMES));
        Optional<CriterionId> deciding = sheet.get("expect", "deciding")
                .flatMap(value ->
                        criterion(value, guideline, pathway, value.text().orElse("")));
        boolean selection = sheet.own()
                .get("expect")
                .filter(expect -> expect.get("pathway").isPresent()
                        || expect.get("guideline").isPresent())
                .isPresent();
        if (outcome.isEmpty() && findings.isEmpty() && !selection) mistakes.add(NO_EXPECTATION, at);
        return new Expected(
                guideline, Optional.of(pathway).filter(text -> !text.isEmpty()), outcome, deciding, findings);
    }

    private @Nullable Rank ofDraft(Sheet sheet) {
        String about = sheet.head().text("guideline").orElse("");
        return library.drafts().stream()
                .filter(draft -> draft.id().equals(about))
                .map(Guideline::rank)
                .findFirst()
                .orElse(null);
    }

    private String guideline(Yaml at, Sheet sheet) {
        Optional<Yaml> value =
                sheet.get("expect", "guideline").or(() -> sheet.head().get("guideline"));
        String guideline = value.flatMap(Yaml::text).orElse("");
        if (guideline.equals(NO_GUIDELINE_GOVERNS)) return "";
        if (!guideline.isEmpty() && !index.hasGuideline(guideline))
            mistakes.unknown(UNKNOWN_GUIDELINE, value.orElse(at), guideline, index.guidelines());
        return guideline;
    }

    private Optional<CriterionId> criterion(Yaml at, String guideline, String pathway, String name) {
        Optional<CriterionId> found = index.find(guideline, pathway, name);
        if (found.isEmpty() && index.hasGuideline(guideline)) {
            List<String> known = index.criteria(guideline).stream()
                    .map(id -> id.value().substring(id.value().lastIndexOf('/') + 1))
                    .toList();
            mistakes.unknown(UNKNOWN_CRITERION, at, name, known, guideline);
        }
        return found;
    }

    private String word(Yaml at, String what, List<String> known) {
        String text = at.text().orElse("").strip();
        if (!known.contains(text)) mistakes.add(BAD_VALUE, at, text, what, String.join(", ", known));
        return text;
    }
}
