package imr.authoring;

import imr.domain.evaluation.CriterionId;
import imr.domain.evaluation.CriterionText;
import imr.domain.evaluation.SourceStatus;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Draft;
import imr.guidelines.library.Expression;
import imr.guidelines.library.Pathway;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Criteria with those that were confirmed, and the parts that share their check, no longer in draft. */
final class Confirmed {
    private final Places places;
    private final Map<CriterionId, Confirmation> confirmed;

    Confirmed(Places places, Map<CriterionId, Confirmation> confirmed) {
        this.places = places;
        this.confirmed = confirmed;
    }

    List<Pathway> pathways(List<Pathway> pathways) {
        return pathways.stream()
                .map(pathway -> new Pathway(pathway.name(), pathway.when(), of(pathway.criteria(), null, null)))
                .toList();
    }

    /**
     * @param around what the criterion around it said of itself as a draft
     * @param by     who confirmed that; {@code null} for nobody
     */
    private Criterion of(Criterion criterion, @Nullable Draft around, @Nullable Confirmation by) {
        Draft own = criterion.draft();
        Confirmation confirmation = own != null && own.equals(around)
                ? by
                : confirmed.get(criterion.text().id());
        CriterionText text = criterion.text();
        @Nullable Confirmation found = own == null ? null : confirmation;
        Criterion unless = criterion.unless() == null ? null : of(criterion.unless(), own, confirmation);
        Criterion read = new Criterion(
                found == null ? text : read(text, found),
                parts(criterion.decidedBy(), own, confirmation),
                unless,
                criterion.kind(),
                criterion.oftenMet(),
                found == null ? own : null);
        return places.put(read, places.of(criterion));
    }

    private static CriterionText read(CriterionText text, Confirmation found) {
        return new CriterionText(
                text.id(), text.says(), text.cite(), SourceStatus.C, found.against(), text.combination(), text.needs());
    }

    private Expression parts(Expression expression, @Nullable Draft around, @Nullable Confirmation by) {
        return switch (expression) {
            case Expression.All(var of) -> new Expression.All(each(of, around, by));
            case Expression.Any(var of) -> new Expression.Any(each(of, around, by));
            case Expression.Grounds(var of) -> new Expression.Grounds(each(of, around, by));
            case Expression.AtLeast(int count, var of) -> new Expression.AtLeast(count, each(of, around, by));
            case Expression.Not(var inner) -> new Expression.Not(of(inner, around, by));
            case Expression.Use use -> use;
            case Expression.Compare compare -> compare;
        };
    }

    private List<Criterion> each(List<Criterion> criteria, @Nullable Draft around, @Nullable Confirmation by) {
        return criteria.stream().map(criterion -> of(criterion, around, by)).toList();
    }
}
