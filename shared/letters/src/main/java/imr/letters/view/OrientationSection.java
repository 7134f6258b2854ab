package imr.letters.view;

import java.util.List;

/**
 * What orients the reviewer of an item that no active criteria decide. In the reviewer's draft alone.
 *
 * @param asked    the request and what utilization review did, as one paragraph
 * @param topics   what the record tells, by subject
 * @param silent   what it does not tell, and where that was looked for; empty where it tells of everything
 * @param lead     which criteria are shown and why they do not decide
 * @param criteria those criteria, empty where the library has none
 */
public record OrientationSection(
        String asked, List<Subject> topics, String silent, String lead, List<CriterionLine> criteria) {
    /** What the record tells of one subject, and how much more there is. */
    public record Subject(List<Statement> statements, String further) {}

    /**
     * One statement of the record.
     *
     * @param subject the name of the subject with its first statement, empty with the others
     */
    public record Statement(String subject, String says, String day, Quote quote) {}

    /** Whether the record is silent on anything. */
    public boolean hasGaps() {
        return !silent.isEmpty();
    }

    /** Whether there are criteria to show. */
    public boolean guided() {
        return !criteria.isEmpty();
    }
}
