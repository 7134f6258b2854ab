package imr.domain.process;

import imr.domain.CaseNumber;
import imr.domain.ItemNumber;
import imr.domain.casefile.Priority;
import imr.domain.eligibility.EligibilityReason;
import imr.domain.reviewer.ReviewerId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a case stands: its stage, and what outlasts stages.
 *
 * @param priority   how urgent it is; {@link Priority#STANDARD} until found otherwise
 * @param excepted   disputed items that were found not to be for review, with the reason of each
 * @param excluded   reviewers who may not get the case (again): for a conflict, or since their determination was reversed (Labor Code 4610.6(i))
 * @param superseded reversed determinations, the oldest first
 */
public record ReviewState(
        CaseNumber caseNumber,
        CaseStage stage,
        Priority priority,
        SortedMap<ItemNumber, EligibilityReason> excepted,
        List<ReviewerId> excluded,
        List<SupersededDetermination> superseded) {
    public ReviewState {
        excepted = Collections.unmodifiableSortedMap(new TreeMap<>(excepted));
        excluded = List.copyOf(excluded);
        superseded = List.copyOf(superseded);
    }

    /** Before an application: utilization review denied or modified a request. */
    public static ReviewState denied(CaseNumber caseNumber) {
        return new ReviewState(
                caseNumber, new CaseStage.Denied(), Priority.STANDARD, new TreeMap<>(Map.of()), List.of(), List.of());
    }

    /** All states the case is in: that of its stage and, once issued, those of what became of the determination. */
    public Set<StateName> states() {
        EnumSet<StateName> states = EnumSet.of(stage.name());
        if (stage instanceof CaseStage.Issued(SignedDetermination signed, Aftermath aftermath))
            states.addAll(aftermath.states());
        return Collections.unmodifiableSet(states);
    }

    /** The number the next determination of the case gets. */
    public int nextDetermination() {
        return superseded.size() + 1;
    }

    ReviewState at(CaseStage next) {
        return new ReviewState(caseNumber, next, priority, excepted, excluded, superseded);
    }

    ReviewState without(SortedMap<ItemNumber, EligibilityReason> items) {
        return new ReviewState(caseNumber, stage, priority, items, excluded, superseded);
    }

    ReviewState with(Priority changed) {
        return new ReviewState(caseNumber, stage, changed, excepted, excluded, superseded);
    }

    ReviewState excluding(ReviewerId reviewer) {
        if (excluded.contains(reviewer)) return this;
        List<ReviewerId> more = new ArrayList<>(excluded);
        more.add(reviewer);
        return new ReviewState(caseNumber, stage, priority, excepted, more, superseded);
    }

    ReviewState superseding(SupersededDetermination reversed) {
        List<SupersededDetermination> more = new ArrayList<>(superseded);
        more.add(reversed);
        return new ReviewState(caseNumber, stage, priority, excepted, excluded, more);
    }
}
