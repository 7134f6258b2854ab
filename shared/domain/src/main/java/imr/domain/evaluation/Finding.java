package imr.domain.evaluation;

import imr.domain.fact.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** How many statements of the record say the same besides those that it quotes; {@code facts.json} has them. */
    default int furtherStatements() {
        Map<List<Fact>, Integer> counted = new HashMap<>();
        count(this, counted);
        return counted.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Parts that ask for the same fact count it once. */
    private static void count(Finding finding, Map<List<Fact>, Integer> counted) {
        boolean turned = finding.criterion().combination() == Combination.NOT;
        switch (finding) {
            case Met met -> {
                if (met.further() != null) counted.put(met.facts(), met.further());
                for (Finding part : met.parts()) if (turned || part instanceof Met) count(part, counted);
            }
            case NotMet no -> {
                if (no.further() != null) counted.put(no.facts(), no.further());
                for (Finding part : no.parts()) if (turned || part instanceof NotMet) count(part, counted);
            }
            case NotDocumented open -> {}
            case NotApplicable none -> {}
        }
    }

    /**
     * The record shows it.
     *
     * @param facts         the facts that decided it
     * @param contradicting facts that speak against it; shown to the reviewer
     * @param search        the search that found nothing, where the criterion asks that nothing be documented; {@code null} otherwise
     * @param further       how many statements besides these say the same, which {@code facts.json} has; {@code null} for none. Where there are
     *                      parts, they say it
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
            @Nullable String near,
            @Nullable Integer further)
            implements Finding {
        public Met(
                CriterionText criterion,
                String because,
                List<Fact> facts,
                List<Fact> contradicting,
                @Nullable Search search,
                List<Finding> parts) {
            this(criterion, because, facts, contradicting, search, parts, null, null);
        }

        public Met {
            facts = List.copyOf(facts);
            contradicting = List.copyOf(contradicting);
            parts = List.copyOf(parts);
        }
    }

    /**
     * The record shows that it is not so.
     *
     * @param further how many statements besides these say the same, as in {@link Met}
     */
    record NotMet(
            CriterionText criterion,
            String because,
            List<Fact> facts,
            List<Finding> parts,
            @Nullable Integer further) implements Finding {
        public NotMet(CriterionText criterion, String because, List<Fact> facts, List<Finding> parts) {
            this(criterion, because, facts, parts, null);
        }

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
