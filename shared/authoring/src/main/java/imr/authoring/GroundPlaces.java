package imr.authoring;

import static imr.authoring.syntax.MistakeKind.UNPROVEN_GROUND;

import imr.authoring.syntax.Mistake;
import imr.authoring.syntax.Mistakes;
import imr.domain.evaluation.CriterionId;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Expression;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Pathway;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where the grounds of pathways stand, each with what is to be told if no golden case is overturned on it alone. */
final class GroundPlaces {
    private GroundPlaces() {}

    static Map<CriterionId, Mistake> in(List<Guideline> guidelines, Places places) {
        Map<CriterionId, Mistake> grounds = new TreeMap<>();
        for (Guideline guideline : guidelines)
            for (Pathway pathway : guideline.pathways()) collect(pathway.criteria(), places, grounds);
        return grounds;
    }

    private static void collect(Criterion criterion, Places places, Map<CriterionId, Mistake> grounds) {
        if (criterion.decidedBy() instanceof Expression.Grounds(var of))
            for (Criterion ground : of) {
                CriterionId id = ground.text().id();
                String name = id.value().substring(id.value().lastIndexOf('/') + 1);
                grounds.put(id, Mistakes.later(UNPROVEN_GROUND, places.of(ground), name));
            }
        for (Criterion part : criterion.decidedBy().parts()) collect(part, places, grounds);
    }
}
