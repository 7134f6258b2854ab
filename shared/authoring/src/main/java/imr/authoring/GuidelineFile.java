package imr.authoring;

import static imr.authoring.syntax.MistakeKind.BAD_ID;
import static imr.authoring.syntax.MistakeKind.NOT_A_GUIDELINE;
import static imr.authoring.syntax.MistakeKind.NO_CITATION;
import static imr.authoring.syntax.MistakeKind.NO_EDITION;
import static imr.authoring.syntax.MistakeKind.NO_ID;
import static imr.authoring.syntax.MistakeKind.NO_LABEL;
import static imr.authoring.syntax.MistakeKind.NO_NOTE;
import static imr.authoring.syntax.MistakeKind.NO_PATHWAY;
import static imr.authoring.syntax.MistakeKind.NO_SCOPE;
import static imr.authoring.syntax.MistakeKind.NO_SOURCE;
import static imr.authoring.syntax.MistakeKind.NO_TITLE;
import static imr.authoring.syntax.MistakeKind.UNKNOWN_RANK;

import imr.authoring.syntax.Fields;
import imr.authoring.syntax.Mistakes;
import imr.authoring.syntax.Yaml;
import imr.domain.evaluation.Rank;
import imr.domain.evaluation.SourceStatus;
import imr.domain.fact.FactId;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Interval;
import imr.guidelines.library.Pathway;
import imr.guidelines.library.Remarks;
import imr.guidelines.library.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a guideline: its head, what it applies to, its pathways, its notes. */
final class GuidelineFile {
    private static final String GOVERNS = "governs because";
    private static final String UPHELD = "where upheld";
    private static final Set<String> KEYS = Set.of(
            "id",
            "title",
            "label",
            "citation",
            "edition",
            "rank",
            "source",
            "status",
            "confidence",
            "effective",
            "applies",
            "pathways",
            "notes",
            GOVERNS,
            UPHELD);
    private static final Set<String> PATHWAY =
            Set.of("when", "says", "cite", "status", "source", "check", "confidence", CriterionReader.OFTEN_MET);
    private static final Set<String> NOTE = Set.of("text", "status");

    private final Mistakes mistakes;
    private final Fields fields;
    private final CriterionReader criteria;
    private final Places places;
    private final ScopeReader scopes;

    GuidelineFile(Mistakes mistakes, Fields fields, CriterionReader criteria, Places places) {
        this.mistakes = mistakes;
        this.fields = fields;
        this.criteria = criteria;
        this.places = places;
        this.scopes = new ScopeReader(fields, criteria);
    }

    Optional<Guideline> read(Yaml file) {
        if (!file.isMapping()) {
            mistakes.add(NOT_A_GUIDELINE, file);
            return Optional.empty();
        }
        fields.known(file, KEYS);
        String id = fields.required(file, "id", NO_ID, "mtus-acupuncture-2009");
        if (!id.isEmpty() && !FactId.isValid(id))
            mistakes.add(BAD_ID, file.get("id").orElse(file), id);
        String title = fields.required(file, "title", NO_TITLE);
        String label = fields.required(file, "label", NO_LABEL);
        String citation = fields.required(file, "citation", NO_CITATION);
        String edition = fields.required(file, "edition", NO_EDITION);
        String source = fields.required(file, "source", NO_SOURCE);
        Optional<Rank> rank = rank(file);
        Optional<Interval> effective = fields.effective(file);
        SourceStatus status = fields.says(file, "status", CriterionReader.DRAFT) ? SourceStatus.DRAFT : SourceStatus.C;
        DraftText draft = criteria.draft(file, DraftText.NONE).withoutCheck();
        Around around = new Around(id, citation, status, source, draft, false);
        if (file.get("applies").isEmpty()) mistakes.add(NO_SCOPE, file);
        Optional<Scope> scope = file.get("applies").flatMap(at -> scopes.read(at, around));
        List<Pathway> pathways = pathways(file, around);
        List<String> notes = notes(file);
        if (id.isEmpty() || rank.isEmpty() || effective.isEmpty() || scope.isEmpty() || pathways.isEmpty())
            return Optional.empty();
        return Optional.of(new Guideline(
                id,
                title,
                label,
                citation,
                edition,
                rank.get(),
                source,
                effective.get(),
                scope.get(),
                pathways,
                notes,
                remarks(file, around)));
    }

    /** What it tells beside its criteria. Where a denial is upheld, its sentence is told if its condition is met. */
    private @Nullable Remarks remarks(Yaml file, Around around) {
        String governs = file.text(GOVERNS).orElse(null);
        Criterion upheld = file.get(UPHELD)
                .flatMap(at -> criteria.part(at, around.at("upheld"), "upheld"))
                .orElse(null);
        return governs == null && upheld == null ? null : new Remarks(governs, upheld);
    }

    private Optional<Rank> rank(Yaml file) {
        String text = file.text("rank").orElse("");
        Optional<Rank> rank = Ranks.of(text);
        if (rank.isEmpty())
            mistakes.unknown(
                    UNKNOWN_RANK, file.get("rank").orElse(file), text, Ranks.all(), String.join(", ", Ranks.all()));
        return rank;
    }

    private List<Pathway> pathways(Yaml file, Around around) {
        List<Yaml.Entry> section = file.get("pathways").map(Yaml::entries).orElse(List.of());
        if (section.isEmpty()) mistakes.add(NO_PATHWAY, file.get("pathways").orElse(file));
        List<Pathway> pathways = new ArrayList<>();
        for (Yaml.Entry entry : section) {
            Around own = around.at(entry.key().strip().replace(' ', '-'));
            Optional<Yaml> when = entry.value().get("when");
            Optional<Criterion> condition = when.flatMap(at -> criteria.circumstances(at, own.at("when")));
            Optional<Criterion> root = criteria.container(entry.value(), own, PATHWAY);
            root.ifPresent(criterion -> places.put(criterion, entry.at()));
            if (root.isPresent() && when.isPresent() == condition.isPresent())
                pathways.add(new Pathway(entry.key(), condition.orElse(null), root.get()));
        }
        return pathways;
    }

    private List<String> notes(Yaml file) {
        List<String> notes = new ArrayList<>();
        for (Yaml note : file.get("notes").map(Yaml::items).orElse(List.of())) {
            fields.known(note, NOTE);
            String text = fields.required(note, "text", NO_NOTE);
            if (!text.isEmpty()) notes.add(text);
        }
        return notes;
    }
}
