package imr.domain.fact;

import java.util.List;

/**
 * What a reader looks for when it looks for a fact: the concept and its synonyms. With it a finding of "not documented" can say what was
 * searched for.
 */
public record SearchTerms(FactId fact, List<String> terms) {
    public SearchTerms {
        terms = List.copyOf(terms);
    }
}
