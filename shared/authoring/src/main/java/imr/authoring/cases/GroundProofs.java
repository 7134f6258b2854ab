package imr.authoring.cases;

import imr.authoring.Compiler;
import imr.authoring.syntax.Mistake;
import imr.domain.evaluation.CriterionId;
import imr.domain.evaluation.Finding;
import imr.domain.evaluation.ItemEvaluation;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Expression;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Library;
import imr.guidelines.library.Pathway;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which grounds the golden cases prove: a ground is proven by a case that expects to be overturned, in which it is met and no other of its
 * list is. Without one nobody has seen that the alternative stands on its own.
 */
public final class GroundProofs {
    private final Map<CriterionId, Set<CriterionId>> lists = new HashMap<>();
    private final Set<CriterionId> proven = new HashSet<>();

    private GroundProofs(Library library) {
        for (Guideline guideline : library.content().guidelines())
            for (Pathway pathway : guideline.pathways()) collect(pathway.criteria());
    }

    /** What is to be told of each ground of a compiled library that its cases leave unproven. */
    public static List<Mistake> unproven(Compiler.Compilation compilation, List<GoldenCase> cases) {
        Library library = compilation.library().orElseThrow();
        GroundProofs proofs = new GroundProofs(library);
        if (proofs.lists.isEmpty()) return List.of();
        GoldenRunner runner = new GoldenRunner(library);
        for (GoldenCase golden : cases)
            if (golden.expected().outcome().filter("overturned"::equals).isPresent())
                proofs.look(runner.evaluate(golden));
        return compilation.grounds().entrySet().stream()
                .filter(ground -> !proofs.proven.contains(ground.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    private void collect(Criterion criterion) {
        if (criterion.decidedBy() instanceof Expression.Grounds(var of)) {
            Set<CriterionId> ids = new TreeSet<>();
            for (Criterion ground : of) ids.add(ground.text().id());
            lists.put(criterion.text().id(), ids);
        }
        criterion.decidedBy().parts().forEach(this::collect);
    }

    private void look(ItemEvaluation evaluation) {
        if (GoldenRunner.outcome(evaluation).equals("overturned")) look(evaluation.finding());
    }

    private void look(@Nullable Finding finding) {
        if (finding == null) return;
        Set<CriterionId> grounds = lists.getOrDefault(finding.criterion().id(), Set.of());
        List<CriterionId> met = finding.parts().stream()
                .filter(part -> part instanceof Finding.Met)
                .map(part -> part.criterion().id())
                .filter(grounds::contains)
                .toList();
        if (met.size() == 1) proven.addAll(met);
        finding.parts().forEach(this::look);
    }
}
