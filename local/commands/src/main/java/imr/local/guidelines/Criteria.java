package imr.local.guidelines;

import imr.domain.evaluation.CriterionId;
import imr.domain.evaluation.SourceStatus;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Definition;
import imr.guidelines.library.Expression;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Library;
import imr.guidelines.library.Pathway;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Walks through the criteria of guidelines. */
final class Criteria {
    private Criteria() {}

    /** The criteria that a pathway lists: its parts where all of them are asked for, else itself. */
    static List<Criterion> of(Pathway pathway) {
        return pathway.criteria().decidedBy() instanceof Expression.All(var parts)
                ? parts
                : List.of(pathway.criteria());
    }

    /** The criterion of an id within a guideline, or a part of one. */
    static Optional<Criterion> find(Guideline guideline, CriterionId id) {
        return guideline.pathways().stream()
                .flatMap(pathway -> find(pathway.criteria(), id))
                .findFirst();
    }

    private static Stream<Criterion> find(Criterion criterion, CriterionId id) {
        Stream<Criterion> own = criterion.text().id().equals(id) ? Stream.of(criterion) : Stream.of();
        Criterion unless = criterion.unless();
        return Stream.of(
                        own,
                        criterion.decidedBy().parts().stream().flatMap(part -> find(part, id)),
                        unless == null ? Stream.<Criterion>of() : find(unless, id))
                .flatMap(found -> found);
    }

    /** How well the least confirmed criterion of a guideline is. */
    static SourceStatus status(Guideline guideline) {
        return guideline.pathways().stream()
                .flatMap(pathway -> of(pathway).stream())
                .map(criterion -> criterion.text().status())
                .max(Comparator.naturalOrder())
                .orElse(SourceStatus.U);
    }

    /** How many comparisons a library makes, its definitions counted once. */
    static int leaves(Library.Content content) {
        List<Criterion> leaves = new ArrayList<>();
        for (Guideline guideline : content.guidelines()) {
            if (guideline.scope().when() != null) collect(guideline.scope().when(), leaves);
            for (Pathway pathway : guideline.pathways()) {
                if (pathway.when() != null) collect(pathway.when(), leaves);
                collect(pathway.criteria(), leaves);
            }
        }
        for (Definition definition : content.definitions()) collect(definition.meaning(), leaves);
        return leaves.size();
    }

    private static void collect(Criterion criterion, List<Criterion> leaves) {
        if (criterion.decidedBy() instanceof Expression.Compare) leaves.add(criterion);
        criterion.decidedBy().parts().forEach(part -> collect(part, leaves));
        if (criterion.unless() != null) collect(criterion.unless(), leaves);
    }
}
