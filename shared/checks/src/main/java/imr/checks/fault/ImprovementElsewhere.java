package imr.checks.fault;

import imr.checks.Check;
import imr.checks.CheckCode;
import imr.checks.CheckResult;
import imr.checks.Draft;
import imr.checks.Place;
import imr.checks.Section;
import imr.checks.text.ReadDraft;
import imr.checks.text.ReadDraft.Told;
import imr.checks.text.Statement;
import imr.domain.TreatmentId;
import imr.domain.casefile.DisputedItem;
import imr.reading.item.ItemReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A course is extended for what it did itself (8 CCR 9792.20, 9792.24.1): improvement, or its lack, after another treatment says nothing of this
 * one.
 */
public final class ImprovementElsewhere implements Check {
    private static final Set<String> IMPROVEMENT = Set.of(
            "treatment.improved-function",
            "treatment.improved-pain",
            "treatment.helped",
            "activities.improved",
            "work.restrictions-reduced",
            "dependency.reduced");

    /** Physical and occupational therapy share schedule, codes and often the therapist. */
    private static final Set<String> EXERCISE = Set.of("physical-therapy", "occupational-therapy");

    /** Names that can stand for the treatment itself. */
    private static final Set<String> UNNAMED = Set.of("conservative-care", "physical-medicine");

    private final ItemReader reader;

    public ImprovementElsewhere(ItemReader reader) {
        this.reader = reader;
    }

    @Override
    public List<CheckResult> of(ReadDraft draft) {
        List<CheckResult> results = new ArrayList<>();
        for (Draft.Item item : draft.draft().items()) {
            DisputedItem read = draft.item(item.number());
            if (read.drug() != null || !reader.isCounted(read)) continue;
            List<Credited> credited = credited(draft, item);
            if (credited.isEmpty() || credited.stream().anyMatch(one -> isOf(read, one.treatment()))) continue;
            results.add(result(read, credited.getFirst()));
        }
        return results;
    }

    /** As the reader of records attributes improvement, and as the words tell where none is documented. */
    private List<Credited> credited(ReadDraft draft, Draft.Item item) {
        List<Credited> credited = new ArrayList<>();
        for (Told one : draft.statedIn(item.number())) {
            TreatmentId of = one.fact().of();
            if (of != null && IMPROVEMENT.contains(one.fact().id().value()))
                credited.add(new Credited(of, one.place()));
        }
        for (Statement one : draft.rationale(item.number()))
            if (one.speaks() == Statement.Speaks.CASE) Credited.in(one, reader).ifPresent(credited::add);
        return credited;
    }

    private static boolean isOf(DisputedItem item, TreatmentId of) {
        if (UNNAMED.contains(of.code())) return true;
        boolean exercise = EXERCISE.contains(of.code())
                && EXERCISE.contains(item.treatment().code());
        return exercise || of.isWithin(item.treatment()) || item.treatment().isWithin(of);
    }

    private static CheckResult result(DisputedItem item, Credited improved) {
        return new CheckResult(
                CheckCode.IMPROVEMENT_OF_OTHER_TREATMENT,
                improved.place(),
                Place.of(Section.ITEM, item.number(), item.text()),
                "The rationale measures " + Words.of(item.treatment()) + " by what came of "
                        + Words.of(improved.treatment()) + ".",
                "Say what this treatment did itself; where it was never given, hold the request against the criteria for a first course.");
    }
}
