package imr.domain.evaluation;

import imr.domain.fact.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the record shows about one criterion. Exactly one of {@link Met}, {@link NotMet}, {@link NotDocumented}, {@link NotApplicable}. Not
 * a boolean: a record that is silent is not a record that says no.
 */
public sealed interface Finding {
    CriterionText criterion();

    /** Findings of the parts, in the guideline's order; empty for a comparison. */
    List<Finding> parts();

    /** The value in one sentence, such as {@code 12 visits requested, at most 6}. */
    String because();

    /**
     * The record shows it.
     *
     * @param facts         the facts that decided it
     * @param contradicting facts that speak against it; shown to the reviewer
     * @param search        the search that found nothing, where the criterion asks that nothing be documented; {@code null} otherwise
     * @param near          by how little a duration misses the guideline's, such as {@code 20 days, 1 short of 21}; {@code null} where
     *                      it does not
     */
    record Met(
            CriterionText criterion,
            String because,
            List<Fact> facts,
            List<Fact> contradicting,
            @Nullable Search search,
            List<Finding> parts,
            @Nullable String near)
            implements Finding {
        public Met(
                CriterionText criterion,
                String because,
                List<Fact> facts,
                List<Fact> contradicting,
                @Nullable Search search,
                List<Finding> parts) {
            this(criterion, because, facts, contradicting, search, parts, null);
        }

        public Met {
            facts = List.copyOf(facts);
            contradicting = List.copyOf(contradicting);
            parts = List.copyOf(parts);
        }
    }

    /** The record shows that it is not so. */
    record NotMet(CriterionText criterion, String because, List<Fact> facts, List<Finding> parts) implements Finding {
        public NotMet {
            facts = List.copyOf(facts);
            parts = List.copyOf(parts);
        }
    }

    /** The record is silent; the search says where that was looked for. */
    record NotDocumented(CriterionText criterion, String because, Search search, List<Finding> parts)
            implements Finding {
        public NotDocumented {
            parts = List.copyOf(parts);
        }
    }

    /** The criterion does not apply to this request, or an exception waives it. */
    record NotApplicable(CriterionText criterion, String because, List<Fact> facts, List<Finding> parts)
            implements Finding {
        public NotApplicable {
            facts = List.copyOf(facts);
            parts = List.copyOf(parts);
        }
    }
}
