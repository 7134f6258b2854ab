package imr.authoring.cases;

import imr.domain.evaluation.CriterionId;
import imr.domain.evaluation.Finding;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Rank;
import imr.domain.evaluation.Recommendation;
import imr.guidelines.evaluation.Evaluator;
import imr.guidelines.library.Library;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Evaluates golden cases under a library and says in what they come out otherwise than expected. */
public final class GoldenRunner {
    private final Evaluator evaluator;
    private final Map<Rank, Evaluator> ofDrafts = new EnumMap<>(Rank.class);

    public GoldenRunner(Library library) {
        this.evaluator = new Evaluator(library);
        for (Rank rung : Rank.values()) ofDrafts.put(rung, new Evaluator(library.withDrafts(rung)));
    }

    /** What is otherwise than expected, a sentence each; empty when the case comes out as expected. */
    public List<String> differences(GoldenCase golden) {
        ItemEvaluation evaluation = evaluate(golden);
        Expected expected = golden.expected();
        List<String> differences = new ArrayList<>();
        var chosen = evaluation.selection().chosen();
        compare("guideline", orNone(expected.guideline()), chosen == null ? "none" : chosen.id(), differences);
        expected.pathway()
                .ifPresent(pathway -> compare(
                        "pathway", pathway, orNone(evaluation.selection().pathway()), differences));
        expected.outcome().ifPresent(outcome -> compare("outcome", outcome, outcome(evaluation), differences));
        expected.deciding()
                .ifPresent(id -> compare("deciding criterion", id.value(), deciding(evaluation), differences));
        Map<CriterionId, String> found = findings(evaluation.finding());
        expected.findings()
                .forEach((id, word) -> compare(id.value(), word, found.getOrDefault(id, "not asked"), differences));
        return differences;
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
