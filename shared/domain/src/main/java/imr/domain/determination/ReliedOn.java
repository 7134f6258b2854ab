package imr.domain.determination;

import imr.domain.evaluation.GuidelineRef;
import imr.domain.evaluation.Rank;

/**
 * The guideline or evidence a decision relies on, and where it stands in the medical evidence search sequence (8 CCR 9792.21.1). It need not
 * be one of the guideline library: a reviewer may rely on another.
 *
 * @param label    the name by which letters call it, such as {@code MTUS Acupuncture Treatment 2007}
 * @param edition  such as {@code 2009}; blank where the label tells it
 * @param citation pinpoint: a section of the regulation, a chapter, or a reference to a study
 */
public record ReliedOn(Rank rank, String label, String edition, String citation) {
    public ReliedOn {
        if (label.isBlank() || citation.isBlank())
            throw new IllegalArgumentException("what a decision relies on has a name and a citation");
    }

    /** A guideline of the library. */
    public static ReliedOn of(GuidelineRef guideline) {
        return new ReliedOn(guideline.rank(), guideline.label(), guideline.edition(), guideline.citation());
    }
}
