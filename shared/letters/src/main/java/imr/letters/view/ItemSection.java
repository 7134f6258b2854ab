package imr.letters.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A disputed item in the letter.
 *
 * @param outcome                the decision's word: Upheld, Overturned or No recommendation
 * @param style                  the CSS class of the outcome
 * @param meaning                the outcome in one plain sentence
 * @param verdict                the outcome, in a draft as a recommendation
 * @param particulars            what else is to be said of the request, such as that the treatment was already given
 * @param administratorGuideline the guideline that utilization review relied on
 * @param guideline              label and edition of the guideline relied on, or that there is none
 * @param guidelineDetails       citation, interval, governing date, why this one
 * @param setAside               what was not listed among the candidates
 * @param rationale              paragraphs
 * @param questions              what the record leaves open, for the reviewer alone
 * @param orientation            what can be said where no criteria decide, for the reviewer alone; {@code null} elsewhere
 */
public record ItemSection(
        int number,
        String text,
        String outcome,
        String verdict,
        String style,
        String meaning,
        String requested,
        String authorized,
        String remaining,
        List<Row> particulars,
        String administratorGuideline,
        String guideline,
        List<Row> guidelineDetails,
        List<CandidateLine> candidates,
        @Nullable String setAside,
        List<String> rationale,
        List<CriterionLine> criteria,
        List<String> questions,
        @Nullable OrientationSection orientation) {
    /** Whether there is a table of criteria to show. */
    public boolean judged() {
        return !criteria.isEmpty();
    }

    /** Whether guidelines were looked at. */
    public boolean searched() {
        return !candidates.isEmpty();
    }

    /** Whether some of them are listed. */
    public boolean listed() {
        return !candidates.isEmpty();
    }

    /** Whether the reviewer is asked something. */
    public boolean open() {
        return !questions.isEmpty();
    }
}
