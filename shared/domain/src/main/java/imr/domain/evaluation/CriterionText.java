package imr.domain.evaluation;

/**
 * What a criterion says to a reader.
 *
 * @param says   the criterion in one plain sentence
 * @param cite   pinpoint citation
 * @param status how well its text is confirmed
 * @param source where that was read: a source key of the domain reference
 */
public record CriterionText(CriterionId id, String says, String cite, SourceStatus status, String source) {}
