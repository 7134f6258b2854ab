package imr.authoring.draft;

import imr.authoring.cases.GoldenCase;
import imr.authoring.cases.GoldenCases;
import imr.authoring.cases.GoldenRunner;
import imr.authoring.syntax.TreatmentCodes;
import imr.domain.fact.CaseRecord;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Library;
import imr.guidelines.library.Pathway;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Drafts the golden cases of a guideline. */
public final class CaseDrafter {
    private final Library library;
    private final Guideline guideline;
    private final Map<String, DraftCase> cases = new LinkedHashMap<>();

    private CaseDrafter(Library library, Guideline guideline) {
        this.library = library;
        this.guideline = guideline;
    }

    /**
     * A drafted file.
     *
     * @param yaml    the file of golden cases
     * @param cases   how many it has
     * @param doubtful names of cases that do not come out as they were put together, left out of the file, each with the difference
     */
    public record Draft(String yaml, int cases, List<String> doubtful) {
        public Draft {
            doubtful = List.copyOf(doubtful);
        }
    }

    /** The cases of a guideline; empty when no request was found that it governs. */
    public static Optional<Draft> of(Library library, Guideline guideline) {
        CaseDrafter drafter =
                new CaseDrafter(library.isDraft(guideline) ? library.withDrafts(guideline.rank()) : library, guideline);
        Optional<Ground> ground = drafter.ground();
        ground.ifPresent(drafter::draft);
        return ground.map(drafter::confirmed);
    }

    private Optional<Ground> ground() {
        for (Pathway pathway : guideline.pathways()) {
            // The facts that lead to the pathway depend on the day only through definitions, and are the same on all.
            LocalDate day = guideline.effective().from();
            Optional<Ground> ground = Ground.of(library, guideline, record(way(pathway, new Situations(library, day))));
            if (ground.isPresent()) return ground;
        }
        return Optional.empty();
    }

    private CaseRecord record(List<String> facts) {
        String yaml = CaseWriter.facts(guideline, facts);
        return GoldenCases.of(Map.of("draft.yaml", yaml), library, TreatmentCodes.ANY)
                .cases()
                .getFirst()
                .record();
    }

    private void draft(Ground ground) {
        Situations situations = new Situations(library, ground.date());
        Criterion circumstances = guideline.scope().when();
        for (Pathway pathway : guideline.pathways()) {
            List<String> way = way(pathway, situations);
            for (Setting setting : situations.of(pathway.criteria())) add(ground, pathway, way, setting);
            if (pathway.when() != null) entry(ground, pathway, situations);
        }
        Pathway first = guideline.pathways().getFirst();
        if (circumstances != null)
            for (Setting setting : situations.exactly(circumstances)) {
                List<String> facts = new ArrayList<>(setting.facts());
                facts.addAll(entered(first, situations));
                selected(ground, "applies, " + setting.name(), facts);
            }
        List<String> facts = way(first, situations);
        selected(ground.on(guideline.effective().from()), "governs from the first day", facts);
        selected(ground.on(guideline.effective().from().minusDays(1)), "does not govern the day before", facts);
        LocalDate to = guideline.effective().to();
        if (to == null) return;
        selected(ground.on(to), "governs to the last day", facts);
        selected(ground.on(to.plusDays(1)), "does not govern the day after", facts);
    }

    /** The facts that lead a request to a pathway: the guideline's circumstances, its own condition, and none of an earlier one. */
    private List<String> way(Pathway pathway, Situations situations) {
        List<String> facts = new ArrayList<>();
        Criterion circumstances = guideline.scope().when();
        if (circumstances != null)
            situations.first(circumstances, State.MET).ifPresent(setting -> facts.addAll(setting.facts()));
        facts.addAll(entered(pathway, situations));
        return facts.stream().distinct().toList();
    }

    private List<String> entered(Pathway pathway, Situations situations) {
        List<String> facts = new ArrayList<>();
        if (pathway.when() != null)
            situations.first(pathway.when(), State.MET).ifPresent(setting -> facts.addAll(setting.facts()));
        for (Pathway earlier : guideline.pathways()) {
            Criterion when = earlier.when();
            if (earlier.name().equals(pathway.name()) || when == null) break;
            situations
                    .first(when, State.NOT_DOCUMENTED)
                    .or(() -> situations.first(when, State.NOT_MET))
                    .ifPresent(setting -> facts.addAll(setting.facts()));
        }
        return facts;
    }

    private void add(Ground ground, Pathway pathway, List<String> way, Setting setting) {
        List<String> facts = new ArrayList<>(way);
        setting.facts().stream().filter(fact -> !facts.contains(fact)).forEach(facts::add);
        put(new DraftCase(
                pathway.name() + ", " + setting.name(),
                ground.date(),
                ground.treatment().code(),
                facts,
                Optional.of(guideline.id()),
                Optional.of(pathway.name()),
                Optional.of(setting.state()),
                setting.findings()));
    }

    /** Each way into a pathway and past it; where it is passed, the next that fits is taken. */
    private void entry(Ground ground, Pathway pathway, Situations situations) {
        Criterion when = java.util.Objects.requireNonNull(pathway.when());
        for (Setting setting : situations.exactly(when)) {
            List<String> facts = new ArrayList<>();
            if (guideline.scope().when() != null)
                situations
                        .first(guideline.scope().when(), State.MET)
                        .ifPresent(circumstances -> facts.addAll(circumstances.facts()));
            facts.addAll(setting.facts());
            selected(ground, "way to " + pathway.name() + ", " + setting.name(), facts);
        }
    }

    /** A case that shows which guideline and pathway are taken: what the evaluator takes, to be checked by a person. */
    private void selected(Ground ground, String name, List<String> facts) {
        var selection = new imr.guidelines.evaluation.Evaluator(library)
                .evaluate(ground.caseFile(), record(facts))
                .getFirst()
                .selection();
        var chosen = selection.chosen();
        put(new DraftCase(
                name,
                ground.date(),
                ground.treatment().code(),
                facts.stream().distinct().toList(),
                chosen == null ? Optional.empty() : Optional.of(chosen.id()),
                Optional.ofNullable(selection.pathway()),
                Optional.empty(),
                Map.of()));
    }

    private void put(DraftCase draft) {
        boolean known = cases.values().stream()
                .anyMatch(c -> c.facts().equals(draft.facts())
                        && c.date().equals(draft.date())
                        && c.findings().keySet().containsAll(draft.findings().keySet()));
        if (!known) cases.putIfAbsent(draft.name(), draft);
    }

    private Draft confirmed(Ground ground) {
        GoldenRunner runner = new GoldenRunner(library);
        String all = CaseWriter.file(guideline, ground, List.copyOf(cases.values()));
        List<String> doubtful = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (GoldenCase golden : GoldenCases.of(Map.of("draft.yaml", all), library, TreatmentCodes.ANY)
                .cases()) {
            List<String> differences = runner.differences(golden);
            if (differences.isEmpty()) names.add(golden.name());
            else doubtful.add(golden.name() + ": " + String.join("; ", differences));
        }
        List<DraftCase> kept = cases.values().stream()
                .filter(draft -> names.contains(CaseWriter.key(draft)))
                .toList();
        return new Draft(CaseWriter.file(guideline, ground, kept), kept.size(), doubtful);
    }
}
