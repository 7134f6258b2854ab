package imr.authoring;

import static imr.authoring.syntax.MistakeKind.DUPLICATE_ID;
import static imr.authoring.syntax.MistakeKind.NO_CITATION;
import static imr.authoring.syntax.MistakeKind.NO_ID;
import static imr.authoring.syntax.MistakeKind.NO_REASON;
import static imr.authoring.syntax.MistakeKind.NO_TITLE;
import static imr.authoring.syntax.MistakeKind.UNKNOWN_GAP;

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
    private static final Set<String> DEFINITION = Set.of(
            "name", "title", "effective", "parameter", "says", "cite", "status", "source", CriterionReader.OFTEN_MET);
    private static final String CLOSES = "closes";
    private static final Set<String> CLOSED = Set.of(CLOSES, "because");
    private static final Set<String> GAP = Set.of("id", "title", "citation", "treatment", "effective", "because");

    private final Mistakes mistakes;
    private final Fields fields;

    SharedFiles(Mistakes mistakes, Fields fields) {
        this.mistakes = mistakes;
        this.fields = fields;
    }

    List<Definition> definitions(List<Yaml> items, CriterionReader criteria) {
        List<Definition> terms = new ArrayList<>();
        for (Yaml item : items) {
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

    /** The gaps that are known and that no layer closes. */
    List<Gap> gaps(List<Yaml> items) {
        List<Gap> known = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Yaml item : items) {
            if (item.get(CLOSES).isPresent()) continue;
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
        for (Yaml item : items) item.get(CLOSES).ifPresent(id -> close(item, id, known));
        return known;
    }

    /** A layer that has the criteria of a version says that it is no gap any more, and why. */
    private void close(Yaml item, Yaml at, List<Gap> known) {
        fields.known(item, CLOSED);
        fields.required(item, "because", NO_REASON);
        String id = at.text().orElse("").strip();
        if (!known.removeIf(gap -> gap.id().equals(id)))
            mistakes.unknown(UNKNOWN_GAP, at, id, known.stream().map(Gap::id).toList());
    }
}
