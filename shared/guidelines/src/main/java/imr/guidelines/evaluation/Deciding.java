package imr.guidelines.evaluation;

import imr.domain.evaluation.Combination;
import imr.domain.evaluation.CriterionId;
import imr.domain.evaluation.Finding;
import imr.domain.fact.Fact;
import imr.domain.fact.Provenance;
import java.util.List;

/**
 * The criterion that decides: for an upheld item the first that fails, for an overturned one the first that the record itself carries. A
 * choice decides as a whole.
 */
final class Deciding {
    private Deciding() {}

    static CriterionId against(Finding finding) {
        if (finding.criterion().combination() == Combination.ALL)
            for (Finding part : finding.parts())
                if (part.getClass() == finding.getClass() && own(finding, part)) return against(part);
        return finding.criterion().id();
    }

    /** Whether a part is the guideline's own and not that of a definition it uses. */
    private static boolean own(Finding finding, Finding part) {
        return part.criterion().id().value().startsWith(finding.criterion().id().value());
    }

    static CriterionId inFavour(Finding finding) {
        for (Finding part : finding.parts())
            if (part instanceof Finding.Met met && fromRecord(met.facts()))
                return met.criterion().id();
        for (Finding part : finding.parts())
            if (part instanceof Finding.Met) return part.criterion().id();
        return finding.criterion().id();
    }

    /** Whether a fact carries it somewhere: exclusions and exceptions that silence alone meets overturn nothing. */
    static boolean isShown(Finding finding) {
        return switch (finding) {
            case Finding.Met met ->
                !met.facts().isEmpty()
                        || met.parts().stream()
                                .anyMatch(part -> part instanceof Finding.NotApplicable && isShown(part));
            case Finding.NotApplicable none -> !none.facts().isEmpty();
            case Finding.NotMet no -> false;
            case Finding.NotDocumented open -> false;
        };
    }

    private static boolean fromRecord(List<Fact> facts) {
        return facts.stream()
                .anyMatch(fact -> fact.provenance() == Provenance.READ
                        || fact.evidence().stream()
                                .anyMatch(words -> !words.document().value().equals(ItemFacts.APPLICATION)));
    }
}
