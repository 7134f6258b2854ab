package imr.guidelines.library;

import imr.domain.evaluation.GuidelineRef;
import imr.domain.evaluation.Rank;
import java.util.List;

/**
 * One guideline in one edition.
 *
 * @param label  the name that reviewers' letters use for it
 * @param source source key of the domain reference for the guideline's dates
 * @param notes  what is known but not confirmed; never evaluated
 */
public record Guideline(
        String id,
        String title,
        String label,
        String citation,
        String edition,
        Rank rank,
        String source,
        Interval effective,
        Scope scope,
        List<Pathway> pathways,
        List<String> notes) {
    public Guideline {
        pathways = List.copyOf(pathways);
        notes = List.copyOf(notes);
    }

    public GuidelineRef ref() {
        return new GuidelineRef(
                id, title, label, citation, edition, rank, effective.from(), effective.to(), effective.trigger());
    }
}
