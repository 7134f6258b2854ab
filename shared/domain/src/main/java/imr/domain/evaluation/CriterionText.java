package imr.domain.evaluation;

/**
 * What a criterion says to a reader.
 *
 * @param says        the criterion in one plain sentence
 * @param cite        pinpoint citation
 * @param status      how well its text is confirmed
 * @param source      where that was read: a source key of the domain reference
 * @param combination how its parts make it up
 */
public record CriterionText(
        CriterionId id, String says, String cite, SourceStatus status, String source, Combination combination) {
    /** A criterion without parts. */
    public CriterionText(CriterionId id, String says, String cite, SourceStatus status, String source) {
        this(id, says, cite, status, source, Combination.NONE);
    }

    /** The same text for a criterion whose parts combine so. */
    public CriterionText combining(Combination how) {
        return combination == how ? this : new CriterionText(id, says, cite, status, source, how);
    }
}
