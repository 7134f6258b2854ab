package imr.authoring.cases;

import imr.domain.evaluation.CriterionId;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a case is expected to come to. What is left empty is not looked at.
 *
 * @param guideline id of the guideline that governs; empty text when none does
 * @param outcome   {@code overturned}, {@code upheld} or {@code none}
 * @param findings  by criterion {@code met}, {@code near}, {@code not met}, {@code not documented} or {@code not applicable}
 */
public record Expected(
        String guideline,
        Optional<String> pathway,
        Optional<String> outcome,
        Optional<CriterionId> deciding,
        SortedMap<CriterionId, String> findings) {
    public Expected {
        findings = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(findings));
    }

    Expected(
            String guideline,
            Optional<String> pathway,
            Optional<String> outcome,
            Optional<CriterionId> deciding,
            Map<CriterionId, String> findings) {
        this(guideline, pathway, outcome, deciding, (SortedMap<CriterionId, String>) new TreeMap<>(findings));
    }
}
