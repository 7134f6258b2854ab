package imr.domain.eligibility;

import imr.domain.casefile.Priority;
import imr.domain.clock.Clock;
import imr.domain.clock.Clocks;
import imr.domain.clock.Duty;
import imr.domain.clock.Event;
import imr.domain.clock.Moment;
import imr.domain.clock.Occurrences;
import imr.domain.clock.Service;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The time in which an application may be filed (Labor Code 4610.5(h)), counted by the {@linkplain Clocks clocks}. Exactly one of {@link Until},
 * {@link NotStarted}, {@link Waiting}, {@link Unknown}.
 */
public sealed interface FilingWindow {
    /**
     * Runs to the end of that day.
     *
     * @param lastDay  if it was not served by mail, where that is not known
     * @param ifMailed the last day if it was; the same where it is known
     * @param place    of the service it counts from, as a JSON pointer
     */
    record Until(LocalDate lastDay, LocalDate ifMailed, String place, String citation) implements FilingWindow {}

    /** Does not run yet: the employee was not given the application form (Labor Code 4610.5(h)(3)). */
    record NotStarted() implements FilingWindow {}

    /** Liability is disputed: 30 days will run once that is resolved (Labor Code 4610.5(h)(2)). */
    record Waiting() implements FilingWindow {}

    /** Cannot be computed, since the date at this JSON pointer is missing. */
    record Unknown(String place) implements FilingWindow {}

    /** The window of an application with this decision. */
    static FilingWindow of(UrDecision decision, boolean formulary, LiabilityDispute liability) {
        if (liability instanceof LiabilityDispute.Pending(boolean agrees) && !agrees) return new Waiting();
        if (!decision.formEnclosed() && decision.formSent() == null) return new NotStarted();
        boolean resolved = liability instanceof LiabilityDispute.Resolved;
        Clock clock = clock(decision, formulary, liability, Service.ELECTRONIC);
        Clock mailed = clock(decision, formulary, liability, Service.MAIL);
        if (!(clock instanceof Clock.Running running) || !(mailed instanceof Clock.Running slower))
            return new Unknown(resolved ? "/liability/noticeServed" : "/decision/served");
        return new Until(
                running.due().date(),
                slower.due().date(),
                resolved && running.start() == Event.LIABILITY_RESOLVED ? "/liability/service" : "/decision/service",
                running.rule().citation());
    }

    private static Clock clock(UrDecision decision, boolean formulary, LiabilityDispute liability, Service unknown) {
        Priority priority = formulary ? Priority.FORMULARY : Priority.STANDARD;
        return Clocks.of(Duty.APPLICATION, priority, stated(decision, liability, unknown))
                .getFirst();
    }

    /**
     * What an application tells the clocks. Of a decision that came without the form nothing: no time runs from it.
     *
     * @param decision {@code null} where none came with the application
     * @param unknown  how a paper was sent of which that is not known
     */
    static Occurrences stated(@Nullable UrDecision decision, LiabilityDispute liability, Service unknown) {
        Occurrences stated = Occurrences.none();
        if (decision != null && (decision.formEnclosed() || decision.formSent() != null)) {
            Service service = Objects.requireNonNullElse(decision.service(), unknown);
            if (decision.served() != null)
                stated = stated.with(Event.UR_DECISION_SERVED, Moment.on(decision.served()), service);
            if (decision.formSent() != null)
                stated = stated.with(Event.APPLICATION_FORM_GIVEN, Moment.on(decision.formSent()), service);
        }
        return switch (liability) {
            case LiabilityDispute.None none -> stated;
            case LiabilityDispute.Pending(boolean agrees) ->
                agrees ? stated : stated.with(Event.LIABILITY_DISPUTED, notDated(decision));
            case LiabilityDispute.Resolved resolved -> {
                Occurrences disputed = stated.with(Event.LIABILITY_DISPUTED, notDated(decision));
                yield resolved.noticeServed() == null
                        ? disputed
                        : disputed.with(
                                Event.LIABILITY_RESOLVED,
                                Moment.on(resolved.noticeServed()),
                                Objects.requireNonNullElse(resolved.service(), unknown));
            }
        };
    }

    /** Nothing counts from the day of the dispute; that there is one matters, and it is told with the decision. */
    private static Moment notDated(@Nullable UrDecision decision) {
        LocalDate told = decision == null ? null : decision.decided();
        return Moment.on(told == null ? LocalDate.EPOCH : told);
    }
}
