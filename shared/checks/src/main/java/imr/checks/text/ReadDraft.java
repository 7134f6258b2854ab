package imr.checks.text;

import imr.checks.Draft;
import imr.checks.Place;
import imr.checks.Section;
import imr.domain.ItemNumber;
import imr.domain.casefile.DisputedItem;
import imr.domain.fact.Clause;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.Role;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A draft as the reader of records understands it.
 *
 * @param items      the disputed items, read
 * @param statements the sentences of the summary and of every rationale, in the order of the text
 * @param told       facts that the summary and the rationales state, by the sentence they are found in
 * @param restated   the disputed items as their rationales say them again
 * @param reviewed   the parts of the summary that tell what utilization review did or said
 */
public record ReadDraft(
        Draft draft,
        Map<ItemNumber, DisputedItem> items,
        List<Statement> statements,
        List<Told> told,
        List<Restated> restated,
        List<Clause> reviewed) {
    public ReadDraft {
        items = Map.copyOf(items);
        statements = List.copyOf(statements);
        told = List.copyOf(told);
        restated = List.copyOf(restated);
        reviewed = List.copyOf(reviewed);
    }

    /** A fact with the sentence that states it. */
    public record Told(Fact fact, Statement in) {
        /** The words it rests on, by their place. */
        public Place place() {
            Evidence words = fact.evidence().getFirst();
            return new Place(in.section(), in.item(), in.number(), words.start(), words.end());
        }
    }

    /** The item as it was read. */
    public DisputedItem item(ItemNumber number) {
        return Objects.requireNonNull(items.get(number), "every item is read");
    }

    /** The sentences of an item's rationale. */
    public List<Statement> rationale(ItemNumber item) {
        return statements.stream()
                .filter(one -> one.section() == Section.RATIONALE && item.equals(one.item()))
                .toList();
    }

    /** The sentences of the summary. */
    public List<Statement> summary() {
        return statements.stream()
                .filter(one -> one.section() == Section.SUMMARY)
                .toList();
    }

    /** What an item's rationale states of the worker, guidelines left out. */
    public List<Told> statedIn(ItemNumber item) {
        return told.stream()
                .filter(one -> item.equals(one.in().item()) && one.in().speaks() == Statement.Speaks.CASE)
                .toList();
    }

    /** What the summary states, utilization review's opinions left out. */
    public List<Told> summarized() {
        return told.stream()
                .filter(one -> one.in().section() == Section.SUMMARY)
                .filter(one -> !isOfReview(one.in()))
                .toList();
    }

    /** The record, where the draft rests on one. */
    public Optional<Draft.WithRecord> record() {
        return draft.basis() instanceof Draft.WithRecord record ? Optional.of(record) : Optional.empty();
    }

    /** Whether a sentence of the summary tells of utilization review. */
    public boolean isOfReview(Statement statement) {
        return statement.section() == Section.SUMMARY
                && reviewed.stream()
                        .anyMatch(clause -> clause.role() == Role.REVIEW
                                && clause.start() < statement.end()
                                && statement.start() < clause.end());
    }
}
