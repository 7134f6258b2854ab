package imr.domain.evaluation;

import imr.domain.fact.Evidence;
import java.util.List;

/** A sentence of the clinical case summary and the passages it rests on. */
public record SummarySentence(String text, List<Evidence> evidence) {
    public SummarySentence {
        evidence = List.copyOf(evidence);
    }
}
