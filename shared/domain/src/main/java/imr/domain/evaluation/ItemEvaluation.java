package imr.domain.evaluation;

import imr.domain.casefile.DisputedItem;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One item under its guideline.
 *
 * @param finding      the root of the findings, {@code null} when no guideline applies
 * @param rationale    sentences that take up each criterion with what the record shows
 * @param authorizedBy the words of the utilization review decision that the authorized amount was read from, if it was
 * @param missing      how many things the record would have to show besides for the item to be overturned: the size of the smallest
 *                     set; 0 when it is; {@code null} where no guideline recommends
 * @param alsoFound    abnormal findings of the item's region that no criterion of the guideline asks for: not counted, and not to be lost
 * @param orientation  what can be said where no active criteria decide, for the reviewer alone; {@code null} where some do
 * @param law          what the law says beside the guideline; never counted
 */
public record ItemEvaluation(
        DisputedItem item,
        Selection selection,
        @Nullable Finding finding,
        Recommendation recommendation,
        List<String> rationale,
        @Nullable Evidence authorizedBy,
        @Nullable Integer missing,
        List<Fact> alsoFound,
        @Nullable Orientation orientation,
        List<LawNote> law) {
    public ItemEvaluation {
        rationale = List.copyOf(rationale);
        // Evaluations stored before there were any.
        alsoFound = List.copyOf(Objects.requireNonNullElse(alsoFound, List.of()));
        law = List.copyOf(Objects.requireNonNullElse(law, List.of()));
    }

    /** An item with nothing to orient its reviewer, that no rule of law is told of. */
    public ItemEvaluation(
            DisputedItem item,
            Selection selection,
            @Nullable Finding finding,
            Recommendation recommendation,
            List<String> rationale,
            @Nullable Evidence authorizedBy,
            @Nullable Integer missing,
            List<Fact> alsoFound) {
        this(item, selection, finding, recommendation, rationale, authorizedBy, missing, alsoFound, null, List.of());
    }

    /** An item whose authorized amount, if any, the request itself states. */
    public ItemEvaluation(
            DisputedItem item,
            Selection selection,
            @Nullable Finding finding,
            Recommendation recommendation,
            List<String> rationale) {
        this(item, selection, finding, recommendation, rationale, null, null, List.of());
    }

    /** The same evaluation with other sentences. */
    public ItemEvaluation telling(List<String> sentences) {
        return new ItemEvaluation(
                item,
                selection,
                finding,
                recommendation,
                sentences,
                authorizedBy,
                missing,
                alsoFound,
                orientation,
                law);
    }

    /** The date that decided the edition, and what it is the date of; empty where no guideline governs. */
    public Optional<GoverningDate> governing() {
        GuidelineRef chosen = selection.chosen();
        if (chosen == null || selection.governingDate() == null) return Optional.empty();
        GoverningDate.Event event = selection.governingEvent() == null
                ? GoverningDate.eventOf(chosen.trigger())
                : selection.governingEvent();
        return Optional.of(new GoverningDate(selection.governingDate(), chosen.trigger(), event, item.retrospective()));
    }

    /** The same with what orients its reviewer, where no criteria decide. */
    public ItemEvaluation orientedBy(Orientation told) {
        if (!(recommendation instanceof Recommendation.None))
            throw new IllegalStateException("where criteria decide, there is no orientation");
        return new ItemEvaluation(
                item, selection, finding, recommendation, rationale, authorizedBy, missing, alsoFound, told, law);
    }

    /** The same without what the reviewer alone is told: what is missing, what orients where no criteria decide, and the notes on the law. */
    ItemEvaluation forParties() {
        Recommendation told = recommendation instanceof Recommendation.Uphold(var deciding, var reason, var questions)
                ? new Recommendation.Uphold(deciding, reason, List.of())
                : recommendation;
        return new ItemEvaluation(
                item, selection.forParties(), finding, told, rationale, authorizedBy, null, alsoFound, null, List.of());
    }

    /** The same, with the words that the authorized amount was read from. */
    public ItemEvaluation authorizedBy(@Nullable Evidence words) {
        return new ItemEvaluation(
                item, selection, finding, recommendation, rationale, words, missing, alsoFound, orientation, law);
    }

    /** The same, with what the law says beside the guideline. */
    public ItemEvaluation with(List<LawNote> notes) {
        return new ItemEvaluation(
                item,
                selection,
                finding,
                recommendation,
                rationale,
                authorizedBy,
                missing,
                alsoFound,
                orientation,
                notes);
    }
}
