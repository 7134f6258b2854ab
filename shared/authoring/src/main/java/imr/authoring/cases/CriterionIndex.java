package imr.authoring.cases;

import imr.domain.evaluation.CriterionId;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Definition;
import imr.guidelines.library.Expression;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Library;
import imr.guidelines.library.Pathway;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The criteria of a library by guideline, so that a case can name them by the end of their ids. */
public final class CriterionIndex {
    private final Map<String, List<CriterionId>> byGuideline = new TreeMap<>();

    public CriterionIndex(Library library) {
        for (Guideline guideline : library.content().guidelines()) {
            List<CriterionId> ids = new ArrayList<>();
            for (Pathway pathway : guideline.pathways()) collect(pathway.criteria(), ids, library);
            byGuideline.put(guideline.id(), ids);
        }
    }

    public boolean hasGuideline(String id) {
        return byGuideline.containsKey(id);
    }

    public List<String> guidelines() {
        return List.copyOf(byGuideline.keySet());
    }

    public List<CriterionId> criteria(String guideline) {
        return byGuideline.getOrDefault(guideline, List.of());
    }

    /** The criterion of a guideline whose id ends so; of several the outermost, and among those the first. */
    Optional<CriterionId> find(String guideline, String pathway, String name) {
        String within = guideline + "/" + pathway.replace(' ', '-') + "/";
        List<CriterionId> named = criteria(guideline).stream()
                .filter(id -> id.value().equals(name) || id.value().endsWith("/" + name))
                .sorted(Comparator.comparingInt(id -> id.value().split("/").length))
                .toList();
        return named.stream()
                .filter(id -> id.value().startsWith(within))
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    private static void collect(Criterion criterion, List<CriterionId> ids, Library library) {
        ids.add(criterion.text().id());
        if (criterion.unless() != null) collect(criterion.unless(), ids, library);
        for (Criterion part : criterion.decidedBy().parts()) collect(part, ids, library);
        if (criterion.decidedBy() instanceof Expression.Use(var name, var from))
            for (Definition definition : library.content().definitions())
                if (definition.name().equals(name)) collect(definition.meaning(), ids, library);
    }
}
