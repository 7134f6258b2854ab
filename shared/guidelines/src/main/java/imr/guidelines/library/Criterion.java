package imr.guidelines.library;

import imr.domain.evaluation.CriterionText;
import org.jspecify.annotations.Nullable;

/**
 * One thing a guideline asks for.
 *
 * @param unless   an exception; when it is met, the criterion does not apply
 * @param kind     whether silence of the record may meet it
 * @param oftenMet why it stays although nearly every record meets it; {@code null} where nobody had to say
 * @param draft    that it was not compared with the text it cites; {@code null} where it was
 */
public record Criterion(
        CriterionText text,
        Expression decidedBy,
        @Nullable Criterion unless,
        Kind kind,
        @Nullable String oftenMet,
        @Nullable Draft draft) {
    /** What a criterion asks of the record. */
    public enum Kind {
        /** Something that has to be shown. */
        SUBSTANTIVE,
        /** Something that must not be the case: a contraindication, a repetition. Nothing on record is enough. */
        EXCLUSION
    }

    public Criterion(CriterionText text, Expression decidedBy, @Nullable Criterion unless) {
        this(text, decidedBy, unless, Kind.SUBSTANTIVE, null, null);
    }

    /** The same criterion decided in another way. */
    public Criterion decided(Expression otherwise) {
        return new Criterion(text, otherwise, unless, kind, oftenMet, draft);
    }

    /** The same criterion with another exception, or none. */
    public Criterion excepting(@Nullable Criterion exception) {
        return new Criterion(text, decidedBy, exception, kind, oftenMet, draft);
    }
}
