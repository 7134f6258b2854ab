package imr.domain.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * What a criterion says to a reader.
 *
 * @param says        the criterion in one plain sentence
 * @param cite        pinpoint citation
 * @param status      how well its text is confirmed
 * @param source      where that was read: a source key of the domain reference
 * @param combination how its parts make it up
 * @param needs       the amount that would meet it, such as {@code visits requested: at most 6 visits}; {@code null} where the sentence says it all
 */
public record CriterionText(
        CriterionId id,
        String says,
        String cite,
        SourceStatus status,
        String source,
        Combination combination,
        @Nullable String needs) {
    /** A criterion without parts. */
    public CriterionText(CriterionId id, String says, String cite, SourceStatus status, String source) {
        this(id, says, cite, status, source, Combination.NONE, null);
    }

    /** The same text for a criterion whose parts combine so. */
    public CriterionText combining(Combination how) {
        return combination == how ? this : new CriterionText(id, says, cite, status, source, how, needs);
    }

    /** The same text with the amount that would meet it. */
    public CriterionText needing(String amount) {
        return new CriterionText(id, says, cite, status, source, combination, amount);
    }

    /** What would have to be shown for it to be met. */
    public String wanted() {
        return needs == null ? says : needs;
    }
}
