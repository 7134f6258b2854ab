package imr.domain.evaluation;

import imr.domain.fact.Fact;
import java.util.List;

/** Statements of the record that do not go together, for the reviewer to settle. */
public record Contradiction(String about, List<Fact> facts) {
    public Contradiction {
        facts = List.copyOf(facts);
    }
}
