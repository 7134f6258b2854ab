package imr.guidelines.evaluation;

import imr.domain.BodyPart;
import imr.domain.casefile.CaseDates;
import imr.domain.casefile.DisputedItem;
import imr.domain.evaluation.Candidate;
import imr.domain.evaluation.Candidate.Verdict;
import imr.domain.evaluation.Finding;
import imr.domain.evaluation.GoverningDate;
import imr.domain.evaluation.GoverningDate.Event;
import imr.domain.evaluation.Trigger;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Gap;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Library;
import imr.guidelines.library.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Selects the guideline that governs an item along the medical evidence search sequence (8 CCR 9792.21.1): the schedule first, the others
 * only where it is silent. Within a rung the one that speaks of the treatment and body part most closely.
 */
final class GuidelineSelector {
    private final Library library;
    private final List<Guideline> sequence;
    private final CaseDates dates;
    private final DisputedItem item;
    private final CriterionFinder finder;

    /** @param sequence the guidelines that rule on the item's treatment, in the order of {@link SearchSequence} */
    GuidelineSelector(
            Library library, List<Guideline> sequence, CaseDates dates, DisputedItem item, CriterionFinder finder) {
        this.library = library;
        this.sequence = sequence;
        this.dates = dates;
        this.item = item;
        this.finder = finder;
    }

    /** The guideline that governs, if any, and every candidate with its verdict. */
    record Choice(@Nullable Guideline guideline, @Nullable GoverningDate governing, List<Candidate> candidates) {
        @Nullable
        LocalDate date() {
            return governing == null ? null : governing.date();
        }

        @Nullable
        Event event() {
            return governing == null ? null : governing.event();
        }
    }

    Choice choose() {
        List<Candidate> candidates = new ArrayList<>();
        Guideline chosen = null;
        GoverningDate governing = null;
        for (Guideline guideline : sequence) {
            LocalDate date = GoverningDate.dateOf(guideline.effective().trigger(), dates, item);
            Verdict verdict = verdict(guideline, date);
            if (verdict == Verdict.CHOSEN && chosen != null) verdict = Verdict.LOWER_RANK;
            if (verdict != Verdict.CHOSEN) {
                // A draft of another edition or region says nothing of the request; one that would govern is named.
                if (!library.isDraft(guideline) || verdict == Verdict.DRAFT)
                    candidates.add(new Candidate(guideline.ref(), date, verdict, because(verdict, guideline, date)));
                continue;
            }
            chosen = guideline;
            governing = GoverningDate.of(guideline.effective().trigger(), dates, item)
                    .orElseThrow();
            candidates.add(new Candidate(guideline.ref(), date, verdict, because(verdict, guideline, date)));
        }
        return new Choice(chosen, governing, candidates);
    }

    /** Whether a rule is in force on the case's date and speaks of the request. */
    boolean applies(Guideline rule) {
        return verdict(rule, GoverningDate.dateOf(rule.effective().trigger(), dates, item)) == Verdict.CHOSEN;
    }

    /** Why no guideline governs, naming a version whose criteria could not be had where there is one. */
    String whyNone(List<Candidate> candidates) {
        Optional<String> unread = unread();
        if (unread.isPresent()) return "no applicable guideline: " + unread.get();
        List<Candidate> drafts = candidates.stream()
                .filter(candidate -> candidate.verdict() == Verdict.DRAFT)
                .toList();
        if (!drafts.isEmpty()) return none(drafts);
        if (candidates.isEmpty()) return "no guideline of the library covers this treatment yet";
        return none(candidates);
    }

    private static String none(List<Candidate> candidates) {
        return "no applicable guideline: "
                + String.join(
                        "; ",
                        candidates.stream()
                                .map(c -> c.guideline().title() + ", " + c.because())
                                .distinct()
                                .toList());
    }

    /** The version that rules on the treatment on its date, but whose criteria could not be had. */
    Optional<String> unread() {
        for (Gap gap : library.content().gaps()) {
            LocalDate date = GoverningDate.dateOf(gap.effective().trigger(), dates, item);
            if (date != null
                    && gap.effective().contains(date)
                    && gap.treatments().stream().anyMatch(t -> item.treatment().isWithin(t)))
                return Optional.of(
                        gap.title() + " (" + gap.citation() + ") governs on " + date + ", but " + gap.because());
        }
        return Optional.empty();
    }

    /** Of the editions that spoke of the request and ended before it, the one that ended last; of several, the first in the sequence. */
    Optional<Guideline> lastKnown() {
        Guideline last = null;
        for (Guideline guideline : sequence) {
            LocalDate date = GoverningDate.dateOf(guideline.effective().trigger(), dates, item);
            LocalDate to = guideline.effective().to();
            if (date == null || to == null || !to.isBefore(date)) continue;
            if (last != null
                    && !to.isAfter(Objects.requireNonNull(last.effective().to()))) continue;
            Criterion when = guideline.scope().when();
            if (otherBodyPart(guideline.scope()) != null
                    || (when != null && !(finder.findExactly(when) instanceof Finding.Met))) continue;
            last = guideline;
        }
        return Optional.ofNullable(last);
    }

    /** What becomes of a guideline looked at alone. */
    private Verdict verdict(Guideline guideline, @Nullable LocalDate date) {
        if (date == null) return Verdict.DATE_UNKNOWN;
        if (!guideline.effective().contains(date)) return Verdict.NOT_IN_FORCE;
        if (otherBodyPart(guideline.scope()) != null) return Verdict.OTHER_BODY_PART;
        Criterion when = guideline.scope().when();
        if (when != null && !(finder.findExactly(when) instanceof Finding.Met)) return Verdict.OTHER_CIRCUMSTANCES;
        return library.decides(guideline) ? Verdict.CHOSEN : Verdict.DRAFT;
    }

    private String because(Verdict verdict, Guideline guideline, @Nullable LocalDate date) {
        Trigger trigger = guideline.effective().trigger();
        return switch (verdict) {
            case DATE_UNKNOWN -> "the case states no date that could stand for " + Words.of(trigger);
            case NOT_IN_FORCE -> "not in force on " + date + ", " + event(trigger);
            case OTHER_BODY_PART -> Objects.requireNonNull(otherBodyPart(guideline.scope()));
            case OTHER_CIRCUMSTANCES ->
                "limited to other circumstances: "
                        + Objects.requireNonNull(guideline.scope().when())
                                .text()
                                .says();
            case DRAFT -> "its edition governs on " + date + ", but its text is not held: the criteria are drafts";
            case LOWER_RANK -> "a guideline earlier in the search sequence applies";
            case CHOSEN -> "in force and applies to the request";
        };
    }

    /** Which date of the case that is; why it governs stands with the guideline that was chosen. */
    private String event(Trigger trigger) {
        return GoverningDate.of(trigger, dates, item)
                .map(GoverningDate::dateWords)
                .orElseThrow();
    }

    private @Nullable String otherBodyPart(Scope scope) {
        if (!scope.bodyParts().isEmpty() && item.bodyParts().stream().noneMatch(scope.bodyParts()::contains))
            return item.bodyParts().isEmpty()
                    ? "rules on certain body parts, and the request states none"
                    : "rules on another body part";
        for (Scope.Exclusion exclusion : scope.except()) {
            LocalDate date = GoverningDate.dateOf(exclusion.during().trigger(), dates, item);
            if (date == null || !exclusion.during().contains(date)) continue;
            for (BodyPart part : item.bodyParts())
                if (exclusion.bodyParts().contains(part)) return "does not rule on the " + part.words() + " on " + date;
        }
        return null;
    }
}
