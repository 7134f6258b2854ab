package imr.domain.evaluation;

import imr.domain.casefile.CaseDocument;
import java.util.List;

/**
 * A case evaluated: the content of {@code evaluation.json} in the format {@code imr.trace.v1}. It quotes of the facts what its findings rest on;
 * all of them are in {@code facts.json}, which its pins name.
 */
public record Evaluation(
        String format,
        Pins pins,
        List<CaseDocument> documents,
        List<SummarySentence> summary,
        List<ItemEvaluation> items,
        List<Contradiction> contradictions) {
    public static final String FORMAT = "imr.trace.v1";

    public Evaluation {
        documents = List.copyOf(documents);
        summary = List.copyOf(summary);
        items = List.copyOf(items);
        contradictions = List.copyOf(contradictions);
    }

    /** The same without what is for the reviewer only: what an item lacks, and what to ask the record. */
    public Evaluation forParties() {
        List<ItemEvaluation> told =
                items.stream().map(ItemEvaluation::forParties).toList();
        return new Evaluation(format, pins, documents, summary, told, contradictions);
    }
}
