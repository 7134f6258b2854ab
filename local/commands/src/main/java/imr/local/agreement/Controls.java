package imr.local.agreement;

import imr.domain.evaluation.ItemEvaluation;
import imr.domain.fact.FactsFile;
import imr.evaluation.CaseEvaluator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The same run without the information that is said to make it: once with nothing read of any summary, once with what was read of another
 * letter's. Requests, dates and rules stay. What a figure is worth is what it has above these.
 */
final class Controls {
    private static final long SEED = 9792;

    private final CaseEvaluator evaluator;
    private final Map<String, LetterEvaluations.Read> letters;

    Controls(CaseEvaluator evaluator, Map<String, LetterEvaluations.Read> letters) {
        this.evaluator = evaluator;
        this.letters = letters;
    }

    List<Recommended> emptied() {
        List<Recommended> recommended = new ArrayList<>();
        letters.values().forEach(letter -> add(letter, OtherFacts.none(letter.facts()), recommended));
        return recommended;
    }

    /** Every letter with the facts of another, in an order that is the same every time; no letter keeps its own where there are two. */
    List<Recommended> swapped() {
        List<LetterEvaluations.Read> order = new ArrayList<>(letters.values());
        Collections.shuffle(order, new Random(SEED));
        List<Recommended> recommended = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            LetterEvaluations.Read letter = order.get(i);
            add(letter, OtherFacts.of(order.get((i + 1) % order.size()).facts(), letter.facts()), recommended);
        }
        return recommended;
    }

    private void add(LetterEvaluations.Read letter, FactsFile facts, List<Recommended> recommended) {
        var evaluation = evaluator.evaluate(letter.file(), facts);
        for (ItemEvaluation item : evaluation.items())
            recommended.add(new Recommended(letter.file().caseNumber(), item, evaluation));
    }
}
