package imr.letters.rationale;

import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DisputedItem;
import imr.domain.evaluation.Finding;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Recommendation;
import imr.letters.view.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * A rationale to begin with (Labor Code 4610.6(e): a decision's clinical reasons and the guideline relied on). Every quotation stands in the
 * record word for word. Where nothing is recommended it tells the request alone and concludes nothing; the reviewer writes the rest.
 *
 * @param paragraphs without line breaks
 */
public record RationaleDraft(List<String> paragraphs) {
    public RationaleDraft {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * The draft for an item.
     *
     * @param file the case of the item, for its dates and the names of its documents
     */
    public static RationaleDraft of(ItemEvaluation evaluation, CaseFile file) {
        Documents documents = new Documents(file.documents());
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(request(evaluation.item(), file));
        Finding finding = evaluation.finding();
        if (finding == null || evaluation.recommendation() instanceof Recommendation.None)
            return new RationaleDraft(paragraphs);
        List<Finding> conditions = Conditions.of(finding);
        String record = RecordTold.tell(conditions, documents);
        if (!record.isEmpty()) paragraphs.add(record);
        paragraphs.add(GuidelineTold.tell(evaluation, conditions));
        paragraphs.add(new Applied(documents).tell(conditions));
        paragraphs.add(conclusion(evaluation));
        return new RationaleDraft(paragraphs);
    }

    /** The paragraphs with blank lines between them, as an editor shows them. */
    public String text() {
        return String.join("\n\n", paragraphs);
    }

    private static String request(DisputedItem item, CaseFile file) {
        StringBuilder text = new StringBuilder("At issue is the request ");
        if (file.dates().request() != null)
            text.append("of ").append(Wording.day(file.dates().request())).append(' ');
        text.append("for “").append(item.text().strip()).append("”.");
        if (item.retrospective())
            text.append(" The treatment was already given")
                    .append(item.serviceDate() == null ? "" : " on " + Wording.day(item.serviceDate()))
                    .append('.');
        if (item.authorized().isStated())
            text.append(" Utilization review authorized ")
                    .append(item.authorized().words())
                    .append(
                            item.disputed().isStated()
                                    ? "; in dispute remain " + item.disputed().words()
                                    : "")
                    .append('.');
        if (item.dependsOn() != null)
            text.append(" It goes with item ").append(item.dependsOn()).append('.');
        return text.toString();
    }

    private static String conclusion(ItemEvaluation evaluation) {
        String part = evaluation.item().authorized().isStated() ? " What was authorized is not affected." : "";
        return switch (evaluation.recommendation()) {
            case Recommendation.Overturn overturn ->
                "The request therefore agrees with the guideline and is medically necessary for this worker. The decision of utilization review is overturned.";
            case Recommendation.Uphold uphold ->
                switch (uphold.reason()) {
                    case NOT_MET ->
                        "The request therefore does not agree with the guideline, and its medical necessity is not established. The decision of utilization review is upheld."
                                + part;
                    case NOT_DOCUMENTED ->
                        "Medical necessity is therefore not established on the record as it stands, and the decision of utilization review is upheld."
                                + part
                                + " That speaks of what the record shows; it does not say that the worker needs no care.";
                };
            case Recommendation.None none -> throw new IllegalArgumentException("nothing is recommended");
        };
    }
}
