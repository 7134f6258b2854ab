package imr.letters.view;

import java.util.List;

/**
 * A whole letter, section by section in the order of the template.
 *
 * @param draft      whether it still awaits a reviewer
 * @param publicCopy whether names were taken out
 * @param grid       the header: dates, priority, both deadlines
 * @param made       how the determination was made, in paragraphs
 * @param reviewer   the reviewer's qualifications; empty for a draft
 * @param notes      what was wrong with the record, such as unreadable pages
 * @param pins       what the evaluation rests on
 */
public record LetterView(
        String title,
        String caseNumber,
        boolean draft,
        boolean publicCopy,
        List<Pair> grid,
        String outcome,
        String outcomeMeaning,
        List<String> made,
        List<Row> reviewer,
        List<Sentence> summary,
        String documentsLead,
        List<DocumentLine> documents,
        List<String> notes,
        List<ItemSection> items,
        List<ContradictionLine> contradictions,
        List<String> appeal,
        List<Row> pins) {
    /** Whether there is a summary. */
    public boolean summarized() {
        return !summary.isEmpty();
    }

    /** Whether a reviewer's qualifications are to be shown. */
    public boolean reviewed() {
        return !reviewer.isEmpty();
    }

    /** Whether something is to be said about the record. */
    public boolean noted() {
        return !notes.isEmpty();
    }

    /** Whether statements of the record do not go together. */
    public boolean contradicted() {
        return !contradictions.isEmpty();
    }
}
