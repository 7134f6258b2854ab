package imr.domain.eligibility;

import imr.domain.ItemNumber;
import imr.domain.casefile.Priority;
import imr.domain.eligibility.EligibilityReason.Consequence;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a person decides on an application, having seen its warnings (Labor Code 4610.5(k), 8 CCR 9792.10.3). Exactly one of
 * {@link Eligible}, {@link Ineligible}, {@link Deferred}, {@link MoreInformation}.
 */
public sealed interface EligibilityDecision {
    /** Business days that the parties have to answer. */
    int DAYS_TO_ANSWER = 5;

    /**
     * Goes to review, in whole or in part.
     *
     * @param priority  how urgent the review is
     * @param overruled reasons that intake warned of and that do not hold
     * @param excepted  disputed items that do not go to review, with the reason of each
     */
    record Eligible(
            Priority priority, List<EligibilityReason> overruled, SortedMap<ItemNumber, EligibilityReason> excepted)
            implements EligibilityDecision {
        public Eligible {
            overruled = List.copyOf(overruled);
            excepted = Collections.unmodifiableSortedMap(new TreeMap<>(excepted));
        }

        /** The whole application, without a warning. */
        public static Eligible whole(Priority priority) {
            return new Eligible(priority, List.of(), new TreeMap<>(Map.of()));
        }
    }

    /**
     * Does not go to review; the parties are told the reasons in writing.
     *
     * @param reasons at least one, each of {@link Consequence#INELIGIBLE}; others throw {@link IllegalArgumentException}
     */
    record Ineligible(List<EligibilityReason> reasons) implements EligibilityDecision {
        public Ineligible {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) throw new IllegalArgumentException("an application is ineligible for a reason");
            if (reasons.stream().anyMatch(reason -> reason.consequence() != Consequence.INELIGIBLE))
                throw new IllegalArgumentException("a reason that defers or asks does not make ineligible");
        }
    }

    /** Waits until the dispute over liability is resolved. */
    record Deferred() implements EligibilityDecision {}

    /**
     * Waits for an answer of the parties.
     *
     * @param asked what is asked for, at least one
     * @param due   the last day on which the answer is in time
     */
    record MoreInformation(List<InformationAsked> asked, LocalDate due) implements EligibilityDecision {
        public MoreInformation {
            asked = List.copyOf(asked);
            if (asked.isEmpty()) throw new IllegalArgumentException("a request for information asks for something");
        }

        /** Asked on the given day; due 5 business days later. */
        public static MoreInformation askedOn(LocalDate day, List<InformationAsked> asked, BusinessDays days) {
            return new MoreInformation(asked, days.after(day, DAYS_TO_ANSWER));
        }
    }
}
