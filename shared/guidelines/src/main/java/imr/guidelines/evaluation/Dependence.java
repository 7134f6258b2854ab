package imr.guidelines.evaluation;

import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Recommendation;
import java.util.ArrayList;
import java.util.List;

/** What an item inherits from the one it stands or falls with, told in its rationale. */
final class Dependence {
    private Dependence() {}

    /** The evaluation with a sentence on the other item, behind the one on the guideline. */
    static ItemEvaluation told(ItemEvaluation evaluation, ItemEvaluation other) {
        List<String> sentences = new ArrayList<>(evaluation.rationale());
        sentences.add(Math.min(1, sentences.size()), sentence(other));
        return evaluation.telling(sentences);
    }

    private static String sentence(ItemEvaluation other) {
        String item = "It goes with item " + other.item().number() + " ("
                + other.item().text().strip() + "), ";
        return item
                + switch (other.recommendation()) {
                    case Recommendation.Overturn overturn ->
                        "which is recommended to be found medically necessary; what is asked here is judged on its own amount.";
                    case Recommendation.Uphold uphold ->
                        "whose denial is recommended to be upheld; without it there is nothing for this to go with.";
                    case Recommendation.None none ->
                        "on which there is no recommendation; the reviewer decides that first.";
                };
    }
}
