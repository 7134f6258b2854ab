package imr.checks;

import imr.checks.fault.Contradiction;
import imr.checks.fault.GuidelineInForce;
import imr.checks.fault.GuidelineOfOtherRegion;
import imr.checks.fault.ImprovementElsewhere;
import imr.checks.fault.InjuryDateDiffers;
import imr.checks.fault.MissingQuantity;
import imr.checks.fault.NoDrugTaken;
import imr.checks.fault.NumberDiffers;
import imr.checks.fault.OtherPlace;
import imr.checks.fault.OutcomeAgainstConclusion;
import imr.checks.fault.ReasonsCopied;
import imr.checks.fault.SaidAgain;
import imr.checks.fault.SexDiffers;
import imr.checks.gate.Decided;
import imr.checks.gate.DocumentsListed;
import imr.checks.gate.GuidelineGiven;
import imr.checks.gate.MedicalRecord;
import imr.checks.gate.QuotationsInRecord;
import imr.checks.gate.RationaleCites;
import imr.checks.text.DraftReader;
import imr.checks.text.ReadDraft;
import imr.guidelines.library.Library;
import imr.reading.item.ItemReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All checks before signing. Made once, safe for use by many threads; the same draft always gives the same results. */
public final class Checks {
    private static final Comparator<CheckResult> BY_PLACE = Comparator.comparing(CheckResult::place, Checks::inOrder);

    private final DraftReader reader = new DraftReader();
    private final List<Check> checks;

    /** @param library whose guidelines are held against the governing date */
    public Checks(Library library) {
        ItemReader items = new ItemReader();
        checks = List.of(
                new MedicalRecord(),
                new Decided(),
                new GuidelineGiven(),
                new RationaleCites(),
                new DocumentsListed(),
                new QuotationsInRecord(),
                new OutcomeAgainstConclusion(),
                new Contradiction(),
                new NumberDiffers(),
                new NoDrugTaken(),
                new SexDiffers(),
                new InjuryDateDiffers(),
                new SaidAgain(),
                new OtherPlace(),
                new MissingQuantity(items),
                new GuidelineInForce(library),
                new GuidelineOfOtherRegion(),
                new ImprovementElsewhere(items),
                new ReasonsCopied());
    }

    /** Everything that is wrong with a draft, in the order of its text; empty when nothing was found. */
    public List<CheckResult> of(Draft draft) {
        ReadDraft read = reader.read(draft);
        List<CheckResult> results = new ArrayList<>();
        for (Check check : checks) results.addAll(check.of(read));
        results.sort(BY_PLACE);
        return List.copyOf(results);
    }

    /** The parts of the whole determination first, then item by item; within each the sections as they are printed. */
    private static int inOrder(Place one, Place other) {
        int items = Integer.compare(number(one), number(other));
        if (items != 0) return items;
        int sections = one.section().compareTo(other.section());
        return sections != 0 ? sections : Integer.compare(one.start(), other.start());
    }

    private static int number(Place place) {
        var item = place.item();
        return item == null ? 0 : item.value();
    }
}
