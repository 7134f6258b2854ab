package imr.guidelines.evaluation;

import imr.domain.ItemNumber;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DisputedItem;
import imr.domain.evaluation.Finding;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Orientation.Guide;
import imr.domain.evaluation.Recommendation;
import imr.domain.evaluation.Selection;
import imr.domain.fact.CaseRecord;
import imr.domain.fact.Fact;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Library;
import imr.guidelines.library.Pathway;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates the disputed items of a case under the guideline library. Items that stand or fall with another are evaluated after it.
 * Recommends; never decides. Deterministic and free of side effects.
 */
public final class Evaluator {
    /** Changes whenever the same inputs could give another result; pinned in every evaluation. */
    public static final String ENGINE = "imr-engine-5";

    private final Library library;
    private final SearchSequence sequence;
    private final Consequences consequences;
    private final AlsoFound alsoFound;
    private final Orienting orienting;
    private final Guides guides;

    public Evaluator(Library library) {
        this.library = library;
        this.sequence = new SearchSequence(library);
        this.alsoFound = new AlsoFound(library);
        this.orienting = new Orienting(library);
        this.guides = new Guides(library);
        this.consequences = new Consequences(library.content().derivations());
    }

    /** The evaluations in the order of the items. */
    public List<ItemEvaluation> evaluate(CaseFile file, CaseRecord record) {
        List<Fact> known = consequences.ofRecord(record.facts());
        Map<ItemNumber, ItemEvaluation> done = new HashMap<>();
        List<DisputedItem> open = new ArrayList<>(file.items());
        while (!open.isEmpty()) {
            DisputedItem next = open.stream()
                    .filter(item ->
                            open.stream().noneMatch(other -> other.number().equals(item.dependsOn())))
                    .findFirst()
                    // Items that depend on each other in a circle: the first is judged on its own.
                    .orElse(open.getFirst());
            open.remove(next);
            ItemNumber other = next.dependsOn();
            done.put(next.number(), evaluate(file, next, record, known, other == null ? null : done.get(other)));
        }
        List<ItemEvaluation> ordered = new ArrayList<>();
        for (DisputedItem item : file.items())
            ordered.add(Repetitions.noted(file, java.util.Objects.requireNonNull(done.get(item.number()))));
        return ordered;
    }

    private ItemEvaluation evaluate(
            CaseFile file, DisputedItem item, CaseRecord record, List<Fact> known, @Nullable ItemEvaluation dependsOn) {
        List<Fact> facts =
                consequences.ofItem(CaseFacts.with(library, file.dates(), item, request(file, item, known, dependsOn)));
        Evidences evidences = new Evidences(library, item, record, facts);
        CriterionFinder finder = new CriterionFinder(library, file.dates(), item, evidences);
        List<Guideline> candidates = sequence.of(item.treatment());
        GuidelineSelector selector = new GuidelineSelector(library, candidates, file.dates(), item, finder);
        ItemEvaluation evaluation = governed(item, known, dependsOn, selector, finder)
                .with(LawNotes.of(sequence.law(item.treatment()), file.dates(), item, selector, finder));
        if (dependsOn != null
                && Dependence.isOpen(evaluation, dependsOn)
                && evaluate(file, item, record, known, Dependence.granted(dependsOn))
                                .recommendation()
                        instanceof Recommendation.Overturn) evaluation = Dependence.open(evaluation, dependsOn);
        if (!(evaluation.recommendation() instanceof Recommendation.None)) return evaluation;
        Guide guide = guides.of(candidates, file.dates(), item, finder);
        return evaluation.orientedBy(orienting.of(file, item, facts, evidences, guide));
    }

    /** What the request states, with what the drug list of its day and the dates make of it. */
    private List<Fact> request(CaseFile file, DisputedItem item, List<Fact> known, @Nullable ItemEvaluation dependsOn) {
        return LawFacts.with(library, file, item, ItemFacts.of(file, item, known, dependsOn));
    }

    private ItemEvaluation governed(
            DisputedItem item,
            List<Fact> known,
            @Nullable ItemEvaluation dependsOn,
            GuidelineSelector selector,
            CriterionFinder finder) {
        GuidelineSelector.Choice choice = selector.choose();
        Guideline guideline = choice.guideline();
        if (guideline == null) return none(item, choice, selector.whyNone(choice.candidates()));
        Way way = Way.through(guideline, finder);
        if (way == null)
            return none(item, choice, "none of the pathways of " + guideline.title() + " fits the request");
        List<String> rungs = Rungs.left(guideline.rank(), choice.candidates(), selector.unread());
        Finding found = finder.find(way.pathway().criteria());
        ItemEvaluation evaluation = evaluation(item, choice, guideline, way.pathway(), way.when(), found, rungs, known);
        evaluation = evaluation.telling(Told.with(
                guideline.remarks(), evaluation.rationale(), 1 + rungs.size(), evaluation.recommendation(), finder));
        return dependsOn == null ? evaluation : Dependence.told(evaluation, dependsOn);
    }

    private static ItemEvaluation none(DisputedItem item, GuidelineSelector.Choice choice, String because) {
        Selection selection = new Selection(null, choice.date(), null, null, choice.candidates());
        return new ItemEvaluation(
                item,
                selection,
                null,
                new Recommendation.None(because),
                List.of(Character.toUpperCase(because.charAt(0)) + because.substring(1)
                        + ". No recommendation is made; the reviewer decides."));
    }

    private ItemEvaluation evaluation(
            DisputedItem item,
            GuidelineSelector.Choice choice,
            Guideline guideline,
            Pathway pathway,
            @Nullable Finding when,
            Finding finding,
            List<String> rungs,
            List<Fact> known) {
        Selection selection = new Selection(
                guideline.ref(),
                choice.date(),
                pathway.name(),
                reason(guideline, pathway, when),
                choice.candidates(),
                choice.event());
        List<List<String>> settling = WouldSettle.of(library, pathway.criteria(), finding);
        Recommendation recommendation =
                switch (finding) {
                    case Finding.Met met
                    when !Deciding.isShown(finding) ->
                        new Recommendation.Uphold(
                                finding.criterion().id(), Recommendation.Reason.NOT_DOCUMENTED, List.of());
                    case Finding.Met met -> new Recommendation.Overturn(Deciding.inFavour(finding));
                    case Finding.NotMet no ->
                        Recommendation.Uphold.lacking(
                                Deciding.against(finding), Recommendation.Reason.NOT_MET, settling);
                    case Finding.NotDocumented open ->
                        Recommendation.Uphold.lacking(
                                Deciding.against(finding), Recommendation.Reason.NOT_DOCUMENTED, settling);
                    case Finding.NotApplicable none ->
                        new Recommendation.None("no criterion of " + guideline.title() + " applies to the request");
                };
        return new ItemEvaluation(
                item,
                selection,
                finding,
                recommendation,
                Rationale.of(
                        item, selection, Objects.requireNonNull(choice.governing()), finding, recommendation, rungs),
                null,
                missing(recommendation, settling),
                alsoFound.of(guideline, item, known),
                null,
                List.of());
    }

    /** The size of the smallest set; one thing at least where silence alone met everything. */
    private static @Nullable Integer missing(Recommendation recommendation, List<List<String>> settling) {
        return switch (recommendation) {
            case Recommendation.Overturn overturn -> 0;
            case Recommendation.Uphold uphold ->
                Math.max(1, settling.isEmpty() ? 0 : settling.getFirst().size());
            case Recommendation.None none -> null;
        };
    }

    /** Why this way through the guideline, where it has more than one. */
    private static @Nullable String reason(Guideline guideline, Pathway pathway, @Nullable Finding when) {
        if (guideline.pathways().size() == 1) return null;
        String criteria = "the criteria for the " + pathway.name() + " apply";
        if (when == null) return criteria;
        Criterion asked = java.util.Objects.requireNonNull(pathway.when());
        String says = asked.text().says();
        return criteria + ", because "
                + (says.isBlank() ? when.because() : Character.toLowerCase(says.charAt(0)) + says.substring(1));
    }
}
