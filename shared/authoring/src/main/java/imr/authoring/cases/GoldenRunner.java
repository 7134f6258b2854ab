package imr.authoring.cases;

import imr.domain.evaluation.CriterionId;
import imr.domain.evaluation.Finding;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.LawNote;
import imr.domain.evaluation.Rank;
import imr.domain.evaluation.Recommendation;
import imr.guidelines.evaluation.Evaluator;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Library;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Evaluates golden cases under a library and says in what they come out otherwise than expected. */
public final class GoldenRunner {
    private final Evaluator evaluator;
    private final Map<Rank, Evaluator> ofDrafts = new EnumMap<>(Rank.class);
    private final Set<String> law;

    public GoldenRunner(Library library) {
        this.evaluator = new Evaluator(library);
        for (Rank rung : Rank.values()) ofDrafts.put(rung, new Evaluator(library.withDrafts(rung)));
        this.law = library.content().guidelines().stream()
                .filter(rule -> rule.rank() == Rank.LAW)
                .map(Guideline::id)
                .collect(Collectors.toSet());
    }

    /** What is otherwise than expected, a sentence each; empty when the case comes out as expected. */
    public List<String> differences(GoldenCase golden) {
        ItemEvaluation evaluation = evaluate(golden);
        Expected expected = golden.expected();
        if (law.contains(expected.guideline())) return differences(expected, evaluation.law());
        List<String> differences = new ArrayList<>();
        var chosen = evaluation.selection().chosen();
        compare("guideline", orNone(expected.guideline()), chosen == null ? "none" : chosen.id(), differences);
        expected.pathway()
                .ifPresent(pathway -> compare(
                        "pathway", pathway, orNone(evaluation.selection().pathway()), differences));
        expected.outcome().ifPresent(outcome -> compare("outcome", outcome, outcome(evaluation), differences));
        expected.deciding()
                .ifPresent(id -> compare("deciding criterion", id.value(), deciding(evaluation), differences));
        findings(expected, evaluation.finding(), differences);
        return differences;
    }

    /** A case of a rule of law looks at the note beside the guideline; that there is none is the outcome {@code none}. */
    private static List<String> differences(Expected expected, List<LawNote> notes) {
        Optional<LawNote> note = notes.stream()
                .filter(told -> told.rule().id().equals(expected.guideline()))
                .findFirst();
        List<String> differences = new ArrayList<>();
        expected.pathway()
                .ifPresent(pathway ->
                        compare("pathway", pathway, note.map(LawNote::pathway).orElse("none"), differences));
        expected.outcome()
                .ifPresent(outcome -> compare(
                        "outcome",
                        outcome,
                        note.map(told -> holds(told.finding())).orElse("none"),
                        differences));
        findings(expected, note.map(LawNote::finding).orElse(null), differences);
        return differences;
    }

    private static String holds(Finding finding) {
        return switch (finding) {
            case Finding.Met met -> "holds";
            case Finding.NotMet no -> "does not hold";
            case Finding.NotDocumented open -> "open";
            case Finding.NotApplicable none -> "none";
        };
    }

    private static void findings(Expected expected, @Nullable Finding finding, List<String> differences) {
        Map<CriterionId, String> found = findings(finding);
        expected.findings()
                .forEach((id, word) -> compare(id.value(), word, found.getOrDefault(id, "not asked"), differences));
    }

    ItemEvaluation evaluate(GoldenCase golden) {
        Rank draft = golden.ofDraft();
        return (draft == null ? evaluator : ofDrafts.getOrDefault(draft, evaluator))
                .evaluate(golden.caseFile(), golden.record())
                .getFirst();
    }

    private static void compare(String what, String expected, String found, List<String> differences) {
        if (!expected.equals(found)) differences.add(what + ": expected " + expected + ", but it comes out " + found);
    }

    private static String orNone(@Nullable String text) {
        return text == null || text.isEmpty() ? "none" : text;
    }

    /** The outcome of an evaluation in the words of golden cases. */
    public static String outcome(ItemEvaluation evaluation) {
        return switch (evaluation.recommendation()) {
            case Recommendation.Overturn overturn -> "overturned";
            case Recommendation.Uphold uphold -> "upheld";
            case Recommendation.None none -> "none";
        };
    }

    /** The criterion that decided, or {@code none}. */
    public static String deciding(ItemEvaluation evaluation) {
        return switch (evaluation.recommendation()) {
            case Recommendation.Overturn(var deciding) -> deciding.value();
            case Recommendation.Uphold uphold -> uphold.deciding().value();
            case Recommendation.None none -> "none";
        };
    }

    /** The findings of a tree by criterion, in the words of golden cases. */
    public static Map<CriterionId, String> findings(@Nullable Finding finding) {
        Map<CriterionId, String> words = new TreeMap<>();
        if (finding != null) collect(finding, words);
        return words;
    }

    private static void collect(Finding finding, Map<CriterionId, String> words) {
        words.put(finding.criterion().id(), word(finding));
        finding.parts().forEach(part -> collect(part, words));
    }

    private static String word(Finding finding) {
        return switch (finding) {
            case Finding.Met met -> met.near() == null ? "met" : "near";
            case Finding.NotMet no -> "not met";
            case Finding.NotDocumented open -> "not documented";
            case Finding.NotApplicable none -> "not applicable";
        };
    }
}
