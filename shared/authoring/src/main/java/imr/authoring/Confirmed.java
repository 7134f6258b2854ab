package imr.authoring;

import imr.domain.evaluation.CriterionId;
import imr.domain.evaluation.CriterionText;
import imr.domain.evaluation.SourceStatus;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Draft;
import imr.guidelines.library.Expression;
import imr.guidelines.library.FactTest;
import imr.guidelines.library.Pathway;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Criteria with those that were confirmed, and the parts that share their check, no longer in draft: as drafted, or as the text was found to
 * have them.
 */
final class Confirmed {
    private final Places places;
    private final Map<CriterionId, Confirmation> confirmed;
    private final ComparisonReader comparisons;

    Confirmed(Places places, Map<CriterionId, Confirmation> confirmed, ComparisonReader comparisons) {
        this.places = places;
        this.confirmed = confirmed;
        this.comparisons = comparisons;
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
        Criterion unless = criterion.unless() == null ? null : of(criterion.unless(), own, found);
        Criterion read = new Criterion(
                found == null ? text : read(criterion, found),
                parts(criterion.decidedBy(), own, found),
                unless,
                criterion.kind(),
                criterion.oftenMet(),
                found == null ? own : null);
        return places.put(read, places.of(criterion));
    }

    private CriterionText read(Criterion criterion, Confirmation found) {
        CriterionText text = criterion.text();
        return new CriterionText(
                text.id(),
                says(criterion, found),
                text.cite(),
                SourceStatus.C,
                found.against(),
                text.combination(),
                text.needs());
    }

    /** The sentence that was given with a change, or that the vocabulary makes of it; otherwise the draft's. */
    private String says(Criterion criterion, Confirmation found) {
        CriterionText text = criterion.text();
        ConfirmedChange changed = found.changed();
        if (changed == null) return text.says();
        if (changed.says() != null && text.id().equals(found.criterion())) return changed.says();
        boolean made = criterion.decidedBy() instanceof Expression.Compare compare
                && text.says().equals(comparisons.says(compare));
        return made && parts(criterion.decidedBy(), null, found) instanceof Expression.Compare now
                ? comparisons.says(now)
                : text.says();
    }

    private static Expression.Compare compare(Expression.Compare drafted, @Nullable Confirmation by) {
        ConfirmedChange changed = by == null ? null : by.changed();
        FactTest test = changed == null ? null : changed.tests().get(drafted.query());
        return test == null ? drafted : new Expression.Compare(drafted.query(), test);
    }

    private Expression parts(Expression expression, @Nullable Draft around, @Nullable Confirmation by) {
        return switch (expression) {
            case Expression.All(var of) -> new Expression.All(each(of, around, by));
            case Expression.Any(var of) -> new Expression.Any(each(of, around, by));
            case Expression.Grounds(var of) -> new Expression.Grounds(each(of, around, by));
            case Expression.AtLeast(int count, var of) -> new Expression.AtLeast(count, each(of, around, by));
            case Expression.Not(var inner) -> new Expression.Not(of(inner, around, by));
            case Expression.Use use -> use;
            case Expression.Compare drafted -> compare(drafted, by);
        };
    }

    private List<Criterion> each(List<Criterion> criteria, @Nullable Draft around, @Nullable Confirmation by) {
        return criteria.stream().map(criterion -> of(criterion, around, by)).toList();
    }
}
