package imr.domain.evaluation;

import imr.domain.casefile.CaseDocument;
import imr.domain.fact.Fact;
import java.util.List;

/** A case evaluated: the content of {@code evaluation.json} in the format {@code imr.trace.v1}. */
public record Evaluation(
        String format,
        Pins pins,
        List<CaseDocument> documents,
        List<SummarySentence> summary,
        List<ItemEvaluation> items,
        List<Contradiction> contradictions,
        List<Fact> facts) {
    public static final String FORMAT = "imr.trace.v1";

    public Evaluation {
        documents = List.copyOf(documents);
        summary = List.copyOf(summary);
        items = List.copyOf(items);
        contradictions = List.copyOf(contradictions);
        facts = List.copyOf(facts);
    }
}
