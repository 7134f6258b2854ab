package imr.local.guidelines;

import imr.domain.evaluation.CriterionId;
import imr.domain.evaluation.Finding;
import imr.domain.evaluation.ItemEvaluation;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Definition;
import imr.guidelines.library.Expression;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Library;
import imr.guidelines.library.Pathway;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How often each criterion of a library came out met, not met, not documented or not applicable. */
final class CriterionUse {
    /** Met more often than this, in percent, a criterion decides next to nothing. */
    static final int OFTEN = 80;

    /** Of fewer uses nothing can be said. */
    static final int FEWEST = 5;

    private final Map<CriterionId, Count> counts = new LinkedHashMap<>();

    CriterionUse(Library library) {
        for (Guideline guideline : library.content().guidelines())
            for (Pathway pathway : guideline.pathways()) whole(pathway.criteria());
        for (Definition definition : library.content().definitions()) whole(definition.meaning());
    }

    /** One criterion's findings. */
    static final class Count {
        private final Criterion criterion;
        private final boolean decides;
        private int met;
        private int notMet;
        private int notDocumented;
        private int notApplicable;

        private Count(Criterion criterion, boolean decides) {
            this.criterion = criterion;
            this.decides = decides;
        }

        Criterion criterion() {
            return criterion;
        }

        int met() {
            return met;
        }

        int notMet() {
            return notMet;
        }

        int notDocumented() {
            return notDocumented;
        }

        int notApplicable() {
            return notApplicable;
        }

        /** Findings in which it was asked. */
        int uses() {
            return met + notMet + notDocumented;
        }

        boolean isOftenMet() {
            return decides && uses() >= FEWEST && met * 100 > OFTEN * uses();
        }

        private void add(Finding finding) {
            switch (finding) {
                case Finding.Met one -> met++;
                case Finding.NotMet one -> notMet++;
                case Finding.NotDocumented one -> notDocumented++;
                case Finding.NotApplicable one -> notApplicable++;
            }
        }
    }

    void add(ItemEvaluation evaluation) {
        Finding finding = evaluation.finding();
        if (finding != null) add(finding);
    }

    private void add(Finding finding) {
        Count count = counts.get(finding.criterion().id());
        if (count != null) count.add(finding);
        finding.parts().forEach(this::add);
    }

    /** In the library's order. */
    List<Count> counts() {
        return new ArrayList<>(counts.values());
    }

    /** A pathway is its parts; only where it has none of which all are asked is it a criterion itself. */
    private void whole(Criterion root) {
        if (root.decidedBy() instanceof Expression.All(var parts)) parts.forEach(part -> collect(part, true));
        else collect(root, true);
    }

    /** @param decides whether the whole fails without it; of alternatives none does */
    private void collect(Criterion criterion, boolean decides) {
        counts.put(criterion.text().id(), new Count(criterion, decides));
        boolean all = criterion.decidedBy() instanceof Expression.All;
        for (Criterion part : criterion.decidedBy().parts())
            collect(part, decides && all && criterion.kind() == Criterion.Kind.SUBSTANTIVE);
    }
}
