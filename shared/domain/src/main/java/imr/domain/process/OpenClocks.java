package imr.domain.process;

import imr.domain.clock.Clock;
import imr.domain.clock.Clocks;
import imr.domain.clock.Duty;
import imr.domain.clock.Occurrences;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The clocks of what is still to be done in the state a case is in. A right that lapses, such as the appeal, is nothing that somebody owes and is
 * not among them.
 */
public final class OpenClocks {
    /** The kinds there are. */
    public static final List<Duty> KINDS = List.of(
            Duty.INFORMATION,
            Duty.NOTICE_OF_ASSIGNMENT,
            Duty.RECORDS,
            Duty.DETERMINATION,
            Duty.AUTHORIZATION,
            Duty.REIMBURSEMENT);

    private OpenClocks() {}

    /** In the order of the process; none when nothing is to be done any more, or while liability is disputed. */
    public static List<OpenClock> of(ReviewState state, Occurrences happened) {
        List<OpenClock> open = new ArrayList<>();
        for (Duty duty : duties(state))
            for (Clock clock : Clocks.of(duty, state.priority(), happened)) open.add(open(clock, state));
        return List.copyOf(open);
    }

    private static OpenClock open(Clock clock, ReviewState state) {
        OpenClock open = OpenClock.of(clock, isNoted(clock.rule().duty(), state));
        return clock.rule().duty() == Duty.DETERMINATION && beforeReview(state) ? open.notBegun() : open;
    }

    /** While records are awaited, that the time to decide has not begun is no date that somebody forgot. */
    private static boolean beforeReview(ReviewState state) {
        return switch (state.stage().name()) {
            case APPLICATION_RECEIVED,
                    ELIGIBILITY_REVIEW,
                    MORE_INFO_REQUESTED,
                    ELIGIBLE,
                    NOTICE_SENT,
                    AWAITING_RECORDS,
                    RECORDS_LATE -> true;
            default -> false;
        };
    }

    private static boolean isNoted(Duty duty, ReviewState state) {
        return switch (duty) {
            case RECORDS -> state.states().contains(StateName.RECORDS_LATE);
            case AUTHORIZATION, REIMBURSEMENT -> state.states().contains(StateName.OVERDUE);
            default -> false;
        };
    }

    private static Set<Duty> duties(ReviewState state) {
        Set<Duty> duties = EnumSet.noneOf(Duty.class);
        for (StateName in : state.states())
            switch (in) {
                case MORE_INFO_REQUESTED -> duties.add(Duty.INFORMATION);
                case ELIGIBLE -> duties.add(Duty.NOTICE_OF_ASSIGNMENT);
                case NOTICE_SENT, AWAITING_RECORDS, RECORDS_LATE -> duties.add(Duty.RECORDS);
                case IMPLEMENTATION_DUE, OVERDUE -> {
                    duties.add(Duty.AUTHORIZATION);
                    duties.add(Duty.REIMBURSEMENT);
                }
                default -> {}
            }
        if (state.stage().name().isOpen() && !(state.stage() instanceof CaseStage.DeferredLiability))
            duties.add(Duty.DETERMINATION);
        return duties;
    }
}
