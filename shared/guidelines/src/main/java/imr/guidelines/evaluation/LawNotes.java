package imr.guidelines.evaluation;

import imr.domain.casefile.CaseDates;
import imr.domain.casefile.DisputedItem;
import imr.domain.evaluation.Finding;
import imr.domain.evaluation.GoverningDate;
import imr.domain.evaluation.LawNote;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Pathway;
import java.util.ArrayList;
import java.util.List;

/** What the rules of law say of an item beside the guideline that governs it. */
final class LawNotes {
    private LawNotes() {}

    static List<LawNote> of(
            List<Guideline> rules,
            CaseDates dates,
            DisputedItem item,
            GuidelineSelector selector,
            CriterionFinder finder) {
        List<LawNote> notes = new ArrayList<>();
        for (Guideline rule : rules) {
            if (!selector.applies(rule)) continue;
            GoverningDate date =
                    GoverningDate.of(rule.effective().trigger(), dates, item).orElseThrow();
            for (Pathway pathway : rule.pathways()) {
                if (pathway.when() != null && !(finder.findExactly(pathway.when()) instanceof Finding.Met)) continue;
                notes.add(new LawNote(
                        rule.ref(), date.date(), date.event(), pathway.name(), finder.findExactly(pathway.criteria())));
                break;
            }
        }
        return notes;
    }
}
