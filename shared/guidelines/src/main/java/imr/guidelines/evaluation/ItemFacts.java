package imr.guidelines.evaluation;

import imr.domain.Measure;
import imr.domain.Side;
import imr.domain.TreatmentId;
import imr.domain.Unit;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DisputedItem;
import imr.domain.casefile.DocumentId;
import imr.domain.casefile.Drug;
import imr.domain.casefile.RequestType;
import imr.domain.evaluation.GoverningDate;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Recommendation;
import imr.domain.evaluation.Trigger;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import imr.domain.fact.Provenance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts that the request itself states (amount, type, drug) and those that follow from it and the record (visits with those already
 * completed, weeks since the injury, the fate of the item it depends on). They are quoted like any other fact.
 */
final class ItemFacts {
    private static final Map<Unit, String> REQUESTED = Map.of(
            Unit.VISITS, "requested.visits",
            Unit.PER_WEEK, "requested.per-week",
            Unit.WEEKS, "requested.weeks",
            Unit.DOSES, "requested.doses",
            Unit.REFILLS, "requested.refills",
            Unit.LEVELS, "requested.levels",
            Unit.HOURS_PER_DAY, "requested.hours-per-day");
    /** The document that the request stands in. */
    static final String APPLICATION = "application.json";

    private static final Set<String> MADE =
            Set.of("case.time-since-injury", "case.phase", "case.conservative-care", "case.opioid-dose");

    private static final FactId DURATION = new FactId("case.symptom-duration");
    private static final FactId COMPLETED = new FactId("treatment.visits-completed");

    private final CaseFile file;
    private final DisputedItem item;
    private final List<Fact> facts = new ArrayList<>();

    private ItemFacts(CaseFile file, DisputedItem item) {
        this.file = file;
        this.item = item;
    }

    /** All facts an item is evaluated on: what it states, what follows, and the record's. */
    static List<Fact> of(CaseFile file, DisputedItem item, List<Fact> record, @Nullable ItemEvaluation dependsOn) {
        ItemFacts made = new ItemFacts(file, item);
        made.request();
        made.times(record);
        made.totals(record);
        made.doses();
        if (dependsOn != null) made.dependence(dependsOn);
        List<Fact> all = new ArrayList<>(made.facts);
        all.addAll(record);
        return all;
    }

    private void request() {
        REQUESTED.forEach((unit, id) -> item.disputed().withTotal().in(unit).ifPresent(m -> stated(id, amount(m))));
        item.requested().withTotal().in(Unit.VISITS).ifPresent(m -> stated("requested.original-visits", amount(m)));
        item.authorized().withTotal().in(Unit.VISITS).ifPresent(m -> stated("authorized.visits", amount(m)));
        if (item.authorized().isStated()) flag("request.partly-authorized");
        if (item.disputed().isStated()) flag("request.amount-stated");
        if (!item.bodyParts().isEmpty()) flag("request.body-part-stated");
        if (item.retrospective()) flag("request.retrospective");
        if (item.postoperative()) flag("request.postoperative");
        if (item.type() == RequestType.INITIAL) flag("request.initial");
        if (item.type() == RequestType.EXTENSION) flag("request.extension");
        if (item.type() == RequestType.REPEAT_STUDY) flag("request.repeat-study");
        Drug drug = item.drug();
        if (drug == null) return;
        stated("request.drug", new FactValue.Code(drug.name()));
        if (drug.form() != null) stated("request.dosage-form", new FactValue.Code(drug.form()));
    }

    /** Where the record tells no duration of the complaint, the time since the injury stands in for it. */
    private void times(List<Fact> record) {
        LocalDate injury = file.dates().injury();
        LocalDate request = GoverningDate.dateOf(Trigger.REQUEST, file.dates(), item);
        if (injury == null || request == null || request.isBefore(injury)) return;
        derived("case.time-since-injury", days(injury, request), List.of());
        for (Fact fact : record) if (fact.id().equals(DURATION) && CaseFacts.isSaid(fact)) return;
        derived(DURATION.value(), days(injury, request), List.of());
    }

    private static FactValue days(LocalDate from, LocalDate to) {
        return amount(Measure.of(ChronoUnit.DAYS.between(from, to), Unit.DAYS));
    }

    /**
     * The course is as long as the visits already had, those authorized of this request and those in dispute together; of several counts on
     * record the largest holds.
     */
    private void totals(List<Fact> record) {
        var requested = item.disputed().withTotal().in(Unit.VISITS);
        BigDecimal had = BigDecimal.ZERO;
        @Nullable Fact counted = null;
        for (Fact fact : record) {
            if (fact.id().equals(COMPLETED)
                    && (fact.status() == FactStatus.ASSERTED || fact.status() == FactStatus.HISTORICAL)
                    && fact.value() instanceof FactValue.Amount(Measure measure)
                    && sameTreatment(fact.of())
                    && Regions.speaksFor(fact.bodyParts(), fact.side(), item.bodyParts(), item.side())
                    && measure.high().compareTo(had) > 0) {
                had = measure.high();
                counted = fact;
            }
        }
        var authorized = item.authorized().withTotal().in(Unit.VISITS);
        if (authorized.isPresent()) had = had.add(authorized.get().high());
        if (requested.isEmpty()) return;
        Measure total = new Measure(
                requested.get().low().add(had), requested.get().high().add(had), Unit.VISITS);
        derived("course.total-visits", amount(total), counted == null ? List.of() : counted.evidence());
    }

    /** Tablets as visits: what is already authorized and what is in dispute make up the supply. */
    private void doses() {
        var disputed = item.disputed().in(Unit.DOSES);
        if (disputed.isEmpty()) return;
        BigDecimal had = item.authorized().in(Unit.DOSES).map(Measure::high).orElse(BigDecimal.ZERO);
        Measure total =
                new Measure(disputed.get().low().add(had), disputed.get().high().add(had), Unit.DOSES);
        derived("course.total-doses", amount(total), List.of());
    }

    private boolean sameTreatment(@Nullable TreatmentId of) {
        return of != null && (of.isWithin(item.treatment()) || item.treatment().isWithin(of));
    }

    private void dependence(ItemEvaluation other) {
        String fate =
                switch (other.recommendation()) {
                    case Recommendation.Overturn overturn -> "depends-on.necessary";
                    case Recommendation.Uphold uphold -> "depends-on.not-necessary";
                    case Recommendation.None none -> "depends-on.open";
                };
        derived(fate, FactValue.Flag.PRESENT, List.of(words(other.item())));
    }

    private void flag(String id) {
        stated(id, FactValue.Flag.PRESENT);
    }

    private void stated(String id, FactValue value) {
        facts.add(fact(id, value, Provenance.STATED, List.of(words())));
    }

    private void derived(String id, FactValue value, List<Evidence> evidence) {
        List<Evidence> all = new ArrayList<>();
        all.add(words());
        all.addAll(evidence);
        facts.add(fact(id, value, Provenance.DERIVED, all));
    }

    private static Fact fact(String id, FactValue value, Provenance provenance, List<Evidence> evidence) {
        return new Fact(
                new FactId(id),
                value,
                FactStatus.ASSERTED,
                provenance,
                EnumSet.noneOf(imr.domain.BodyPart.class),
                Side.UNSTATED,
                null,
                null,
                null,
                evidence);
    }

    private static FactValue amount(Measure measure) {
        return new FactValue.Amount(measure);
    }

    private Evidence words() {
        return words(item);
    }

    /** The words of the request, as the application has them. */
    static Evidence words(DisputedItem item) {
        return new Evidence(new DocumentId(APPLICATION), 1, 0, item.text().length(), item.text());
    }

    /** Whether a fact is made for each item anew, from its request and what goes with it. */
    static boolean areMadeFor(FactId fact) {
        String name = fact.value();
        return isOfTheRequest(fact)
                || name.startsWith("authorized.")
                || name.startsWith("course.")
                || MADE.contains(name);
    }

    /** Whether a fact is looked for in the request and what goes with it, not in the record. */
    static boolean isOfTheRequest(FactId fact) {
        String name = fact.value();
        return name.startsWith("request.") || name.startsWith("requested.") || name.startsWith("depends-on.");
    }
}
