package imr.domain.process;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Every state a case can be in. Up to {@link #ISSUED} a case is in one at a time; from then on publication, appeal and implementation go on side
 * by side, so that it can be in several.
 */
public enum StateName {
    UR_DENIED_OR_MODIFIED("Utilization review denied or modified the request", Phase.OUTSIDE),
    APPLICATION_RECEIVED("Application received", Phase.OPEN),
    ELIGIBILITY_REVIEW("Eligibility under review", Phase.OPEN),
    INELIGIBLE("Ineligible", Phase.ENDED),
    DEFERRED_LIABILITY("Deferred until liability is resolved", Phase.OPEN),
    MORE_INFO_REQUESTED("More information requested", Phase.OPEN),
    ELIGIBLE("Eligible", Phase.OPEN),
    CONSOLIDATED("Consolidated into another case", Phase.ENDED),
    NOTICE_SENT("Notice of assignment and request for information sent", Phase.OPEN),
    AWAITING_RECORDS("Awaiting records", Phase.OPEN),
    RECORDS_COMPLETE("Records complete", Phase.OPEN),
    RECORDS_LATE("Records late", Phase.OPEN),
    REVIEWER_ASSIGNED("Reviewer assigned", Phase.OPEN),
    UNDER_REVIEW("Under review", Phase.OPEN),
    DETERMINATION_DRAFT("Determination drafted", Phase.OPEN),
    QUALITY_ASSURANCE("In quality assurance", Phase.OPEN),
    ISSUED("Issued", Phase.ISSUED),
    PUBLISHED("Published", Phase.ISSUED),
    APPEALED("Appealed", Phase.ISSUED),
    AFFIRMED("Affirmed", Phase.ISSUED),
    REVERSED_REMANDED("Reversed and remanded", Phase.OPEN),
    IMPLEMENTATION_DUE("Implementation due", Phase.ISSUED),
    IMPLEMENTED("Implemented", Phase.ISSUED),
    OVERDUE("Implementation overdue", Phase.ISSUED),
    TERMINATED("Terminated", Phase.ENDED);

    private enum Phase {
        OUTSIDE,
        OPEN,
        ISSUED,
        ENDED
    }

    private final String words;
    private final Phase phase;

    StateName(String words, Phase phase) {
        this.words = words;
        this.phase = phase;
    }

    public String words() {
        return words;
    }

    /** Whether an application is there and nothing has ended its review yet: a determination may still come, or termination. */
    public boolean isOpen() {
        return phase == Phase.OPEN;
    }

    /** Whether nothing can follow. */
    public boolean isFinal() {
        return phase == Phase.ENDED;
    }

    /** All that are {@linkplain #isOpen open}. */
    public static Set<StateName> open() {
        EnumSet<StateName> open = EnumSet.allOf(StateName.class);
        open.removeIf(state -> !state.isOpen());
        return Collections.unmodifiableSet(open);
    }
}
