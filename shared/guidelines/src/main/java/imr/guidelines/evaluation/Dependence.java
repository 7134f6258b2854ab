package imr.guidelines.evaluation;

import imr.domain.evaluation.CriterionId;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Recommendation;
import imr.domain.evaluation.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What an item inherits from the one it stands or falls with, told in its rationale. */
final class Dependence {
    private static final CriterionId GRANTED = new CriterionId("granted");

    private Dependence() {}

    /** The evaluation with a sentence on the other item, behind the one on the guideline. */
    static ItemEvaluation told(ItemEvaluation evaluation, ItemEvaluation other) {
        List<String> sentences = new ArrayList<>(evaluation.rationale());
        sentences.add(Math.min(1, sentences.size()), sentence(other));
        return evaluation.telling(sentences);
    }

    /** Whether an item is upheld while nothing is recommended on the one that it goes with. */
    static boolean isOpen(ItemEvaluation evaluation, ItemEvaluation other) {
        return evaluation.recommendation() instanceof Recommendation.Uphold
                && other.recommendation() instanceof Recommendation.None;
    }

    /** The other item as though it had been found medically necessary. */
    static ItemEvaluation granted(ItemEvaluation other) {
        return new ItemEvaluation(
                other.item(), other.selection(), null, new Recommendation.Overturn(GRANTED), List.of());
    }

    /** An item of which the other one alone decides: a denial would be recommended for want of a decision, not for want of a reason. */
    static ItemEvaluation open(ItemEvaluation evaluation, ItemEvaluation other) {
        String because = "it stands or falls with item " + other.item().number()
                + ", on which there is no recommendation; with that item found medically necessary, every criterion of "
                + Objects.requireNonNull(evaluation.selection().chosen()).title() + " would be met";
        Selection selection = evaluation.selection();
        return new ItemEvaluation(
                        evaluation.item(),
                        new Selection(null, selection.governingDate(), null, null, selection.candidates()),
                        null,
                        new Recommendation.None(because),
                        List.of("It stands or falls with item " + other.item().number() + " ("
                                + other.item().text().strip()
                                + "), on which there is no recommendation; the reviewer decides both."))
                .with(evaluation.law());
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
