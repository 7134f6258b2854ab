package imr.guidelines.evaluation;

import imr.domain.casefile.CaseDates;
import imr.domain.casefile.DisputedItem;
import imr.domain.evaluation.Orientation.Basis;
import imr.domain.evaluation.Orientation.Guide;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Library;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds criteria that may orient where none decide, and applies them with the finder that decides elsewhere: the drafts that would govern once
 * they are confirmed, failing those the last edition known.
 */
final class Guides {
    private final Library library;
    private final Library draftsBeside;

    Guides(Library library) {
        this.library = library;
        this.draftsBeside = library.withDrafts();
    }

    @Nullable
    Guide of(List<Guideline> sequence, CaseDates dates, DisputedItem item, CriterionFinder finder) {
        GuidelineSelector selector = new GuidelineSelector(draftsBeside, sequence, dates, item, finder);
        Guideline draft = selector.choose().guideline();
        if (draft != null && library.isDraft(draft)) {
            Guide guide = guide(Basis.DRAFT, draft, finder);
            if (guide != null) return guide;
        }
        return selector.lastKnown()
                .filter(last -> !library.isDraft(last))
                .map(last -> guide(Basis.LAST_KNOWN_EDITION, last, finder))
                .orElse(null);
    }

    private static @Nullable Guide guide(Basis basis, Guideline guideline, CriterionFinder finder) {
        Way way = Way.through(guideline, finder);
        if (way == null) return null;
        return new Guide(
                basis,
                guideline.ref(),
                way.pathway().name(),
                finder.find(way.pathway().criteria()));
    }
}
