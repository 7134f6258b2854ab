package imr.authoring;

import static imr.authoring.syntax.MistakeKind.DUPLICATE_ID;
import static imr.authoring.syntax.MistakeKind.NO_CITATION;
import static imr.authoring.syntax.MistakeKind.NO_ID;
import static imr.authoring.syntax.MistakeKind.NO_REASON;
import static imr.authoring.syntax.MistakeKind.NO_TITLE;

import imr.authoring.syntax.Fields;
import imr.authoring.syntax.Mistakes;
import imr.authoring.syntax.Yaml;
import imr.domain.TreatmentId;
import imr.domain.evaluation.SourceStatus;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Definition;
import imr.guidelines.library.FactQuery;
import imr.guidelines.library.Gap;
import imr.guidelines.library.Interval;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code definitions.yaml}, the terms that guidelines share, and {@code gaps.yaml}, the versions that could not be had. */
final class SharedFiles {
    private static final Set<String> DEFINITION =
            Set.of("name", "title", "effective", "parameter", "says", "cite", "status", "source");
    private static final Set<String> GAP = Set.of("id", "title", "citation", "treatment", "effective", "because");

    private final Mistakes mistakes;
    private final Fields fields;

    SharedFiles(Mistakes mistakes, Fields fields) {
        this.mistakes = mistakes;
        this.fields = fields;
    }

    List<Definition> definitions(Yaml file, CriterionReader criteria) {
        List<Definition> terms = new ArrayList<>();
        for (Yaml item : file.items()) {
            String name = fields.required(item, "name", NO_ID, "functional-improvement");
            String title = fields.required(item, "title", NO_TITLE);
            Optional<Interval> effective = fields.effective(item);
            boolean parameter = fields.says(item, "parameter", FactQuery.PARAMETER);
            String path = Around.DEFINITION + name + "@"
                    + effective.map(interval -> interval.from().toString()).orElse("");
            Optional<Criterion> meaning = criteria.container(
                    item, new Around(path, "", SourceStatus.C, "", DraftText.NONE, parameter), DEFINITION);
            if (effective.isPresent() && meaning.isPresent())
                terms.add(new Definition(name, title, effective.get(), meaning.get()));
        }
        return terms;
    }

    List<Gap> gaps(Yaml file) {
        List<Gap> known = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Yaml item : file.items()) {
            fields.known(item, GAP);
            String id = fields.required(item, "id", NO_ID, "acoem-low-back-2019");
            if (!ids.add(id)) mistakes.add(DUPLICATE_ID, item.get("id").orElse(item), id);
            String title = fields.required(item, "title", NO_TITLE);
            String citation = fields.required(item, "citation", NO_CITATION);
            String because = fields.required(item, "because", NO_REASON);
            List<TreatmentId> treatments = fields.treatments(item);
            fields.effective(item)
                    .ifPresent(interval -> known.add(new Gap(id, title, citation, treatments, interval, because)));
        }
        return known;
    }
}
