package imr.authoring;

import imr.domain.BodyPart;
import imr.domain.TreatmentId;
import imr.domain.evaluation.Rank;
import imr.domain.evaluation.SourceStatus;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Interval;
import imr.guidelines.library.Pathway;
import imr.guidelines.library.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a guideline: its head, what it applies to, its pathways. */
final class GuidelineFile {
    private static final Set<String> KEYS = Set.of(
            "id",
            "title",
            "label",
            "citation",
            "edition",
            "rank",
            "source",
            "effective",
            "applies",
            "pathways",
            "notes");
    private static final Map<String, Rank> RANKS = Map.of(
            "MTUS", Rank.MTUS,
            "ACOEM/ODG", Rank.ACOEM_ODG,
            "OTHER GUIDELINE", Rank.OTHER_GUIDELINE,
            "STUDY", Rank.STUDY);

    private final Mistakes mistakes;
    private final Fields fields;
    private final CriterionReader criteria;
    private final Set<String> treatments;

    GuidelineFile(Mistakes mistakes, CriterionReader criteria, Set<String> treatments) {
        this.mistakes = mistakes;
        this.fields = new Fields(mistakes);
        this.criteria = criteria;
        this.treatments = treatments;
    }

    Optional<Guideline> read(Yaml file) {
        if (!file.isMapping()) {
            mistakes.add("NOT_A_GUIDELINE", file, "a guideline is expected", "Begin with id:, title: and citation:.");
            return Optional.empty();
        }
        fields.known(file, KEYS);
        String id = fields.required(file, "id", "NO_ID", "Give the guideline an id such as mtus-acupuncture-2009.");
        String title = fields.required(file, "title", "NO_TITLE", "Add title: with the guideline's name.");
        String label = fields.required(file, "label", "NO_LABEL", "Add label: with the name reviewers' letters use.");
        String citation = fields.required(file, "citation", "NO_CITATION", "Add citation: with section or chapter.");
        String edition = fields.required(file, "edition", "NO_EDITION", "Add edition: with its year.");
        String source = fields.required(file, "source", "NO_SOURCE", "Add source: with the key of where it was read.");
        Optional<Rank> rank = rank(file);
        Optional<Interval> effective = file.get("effective").flatMap(fields::interval);
        if (file.get("effective").isEmpty())
            mistakes.add("NO_DATES", file, "the guideline has no dates", "Add effective: {from: …, trigger: …}.");
        CriterionReader.Around around = new CriterionReader.Around(id, citation, SourceStatus.U, source);
        Optional<Scope> scope = file.get("applies").flatMap(at -> scope(at, around));
        if (file.get("applies").isEmpty())
            mistakes.add(
                    "NO_SCOPE",
                    file,
                    "it is not said what the guideline applies to",
                    "Add applies: with the treatment.");
        List<Pathway> pathways = pathways(file, around);
        if (id.isEmpty() || rank.isEmpty() || effective.isEmpty() || scope.isEmpty() || pathways.isEmpty())
            return Optional.empty();
        List<String> notes = new ArrayList<>();
        file.get("notes").ifPresent(list -> list.items()
                .forEach(note -> note.get("text").flatMap(Yaml::text).ifPresent(notes::add)));
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
                notes));
    }

    private Optional<Rank> rank(Yaml file) {
        String text = file.get("rank").flatMap(Yaml::text).orElse("");
        Rank rank = RANKS.get(text);
        if (rank == null)
            mistakes.add(
                    "UNKNOWN_RANK",
                    file.get("rank").orElse(file),
                    "\"" + text + "\" is no rank of the search sequence",
                    "Use MTUS, ACOEM/ODG, OTHER GUIDELINE or STUDY.");
        return Optional.ofNullable(rank);
    }

    private Optional<Scope> scope(Yaml at, CriterionReader.Around around) {
        fields.known(at, Set.of("treatment", "body-part", "except", "when"));
        List<TreatmentId> ids = new ArrayList<>();
        for (Yaml item : at.get("treatment").map(Yaml::items).orElse(List.of()))
            treatment(item).ifPresent(ids::add);
        if (at.get("treatment").isEmpty())
            mistakes.add(
                    "NO_TREATMENT", at, "the treatment is missing", "Add treatment: with a code of the catalogue.");
        List<BodyPart> parts = at.get("body-part").map(fields::bodyParts).orElse(List.of());
        List<Scope.Exclusion> except = new ArrayList<>();
        at.get("except").ifPresent(list -> list.items().forEach(item -> {
            List<BodyPart> excluded =
                    item.get("body-part").map(fields::bodyParts).orElse(List.of());
            fields.interval(item).ifPresent(during -> except.add(new Scope.Exclusion(excluded, during)));
        }));
        Optional<Yaml> when = at.get("when");
        Optional<Criterion> circumstances = when.flatMap(w -> circumstances(w, around, "when"));
        if (ids.isEmpty() || (when.isPresent() && circumstances.isEmpty())) return Optional.empty();
        return Optional.of(new Scope(ids, parts, except, circumstances.orElse(null)));
    }

    /** Circumstances are no criterion of the guideline's: they need no citation or status of their own. */
    private Optional<Criterion> circumstances(Yaml at, CriterionReader.Around around, String name) {
        return criteria.named(
                at,
                new CriterionReader.Around(around.path(), around.cite(), SourceStatus.C, around.source()),
                name,
                Set.of());
    }

    private Optional<TreatmentId> treatment(Yaml item) {
        String code = item.text().orElse("");
        boolean known = treatments.isEmpty()
                || treatments.contains(code)
                || treatments.stream().anyMatch(t -> t.startsWith(code + "."));
        try {
            if (known) return Optional.of(new TreatmentId(code));
        } catch (IllegalArgumentException e) {
            known = false;
        }
        mistakes.add(
                "UNKNOWN_TREATMENT",
                item,
                "\"" + code + "\" is not in the treatment catalogue",
                Suggestion.of(code, treatments, "Use a code of the treatment catalogue, such as imaging.mri."));
        return Optional.empty();
    }

    private List<Pathway> pathways(Yaml file, CriterionReader.Around around) {
        List<Pathway> pathways = new ArrayList<>();
        Optional<Yaml> section = file.get("pathways");
        if (section.isEmpty() || section.get().entries().isEmpty()) {
            mistakes.add(
                    "NO_PATHWAY",
                    file,
                    "the guideline has no pathway",
                    "Add pathways: with at least one list of criteria.");
            return pathways;
        }
        boolean open = true;
        for (Yaml.Entry entry : section.get().entries()) {
            if (!open)
                mistakes.add(
                        "UNREACHABLE",
                        entry.at(),
                        "no request ever comes to this pathway, since the one before always applies",
                        "Give the pathway before a when:, or put this one first.");
            Optional<Yaml> when = entry.value().get("when");
            open &= when.isPresent();
            String path = around.path() + "/" + entry.key().replace(' ', '-');
            CriterionReader.Around inner =
                    new CriterionReader.Around(path, around.cite(), around.status(), around.source());
            Optional<Criterion> condition = when.flatMap(w -> circumstances(w, inner, "when"));
            Optional<Criterion> root = criteria.container(
                    entry.value(),
                    new CriterionReader.Around(around.path(), around.cite(), SourceStatus.C, around.source()),
                    entry.key().replace(' ', '-'),
                    Set.of());
            boolean usable = root.isPresent() && (when.isEmpty() || condition.isPresent());
            if (usable) pathways.add(new Pathway(entry.key(), condition.orElse(null), root.get()));
        }
        return pathways;
    }
}
