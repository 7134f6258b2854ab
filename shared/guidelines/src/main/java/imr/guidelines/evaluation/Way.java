package imr.guidelines.evaluation;

import imr.domain.evaluation.Finding;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Pathway;
import org.jspecify.annotations.Nullable;

/**
 * The way through a guideline that fits a request.
 *
 * @param when the circumstances that made it fit, {@code null} where it fits every request
 */
record Way(Pathway pathway, @Nullable Finding when) {
    /** The first whose circumstances are met; {@code null} where none is. */
    static @Nullable Way through(Guideline guideline, CriterionFinder finder) {
        for (Pathway pathway : guideline.pathways()) {
            Finding when = pathway.when() == null ? null : finder.findExactly(pathway.when());
            if (when == null || when instanceof Finding.Met) return new Way(pathway, when);
        }
        return null;
    }
}
