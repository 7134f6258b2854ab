package imr.domain.clock;

import imr.domain.clock.Clock.Added;
import imr.domain.clock.Occurrences.Occurrence;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Counts one rule from what happened to the day it ends. */
final class Count {
    private static final String BY_MAIL = "Code of Civil Procedure 1013(a)";
    private static final String OFFICES_CLOSED = "Code of Civil Procedure 12a";
    private static final String EXTENSION = "Labor Code 4610.6(d)(2)";

    private final Rule rule;
    private final Occurrences happened;

    Count(Rule rule, Occurrences happened) {
        this.rule = rule;
        this.happened = happened;
    }

    Clock clock() {
        for (Event needed : rule.starts()) if (!happened.has(needed)) return new Clock.Unknown(rule, needed);
        Clock.Running last = from(rule.starts().getFirst());
        for (Event event : startedBy()) {
            Clock.Running other = from(event);
            if (other.due().compareTo(last.due()) > 0) last = other;
        }
        return last;
    }

    /** All that must have happened before time runs: it runs out when it does from each. A form given after the decision starts it too. */
    private List<Event> startedBy() {
        List<Event> events = new ArrayList<>(rule.starts());
        if (rule.starts().contains(Event.UR_DECISION_SERVED) && happened.has(Event.APPLICATION_FORM_GIVEN))
            events.add(Event.APPLICATION_FORM_GIVEN);
        return events;
    }

    private Clock.Running from(Event start) {
        Occurrence occurrence = happened.of(start).orElseThrow();
        List<Added> added = new ArrayList<>();
        Moment due = counted(occurrence.at());
        if (rule.duty().isRight()) due = asRight(due, occurrence.service(), added);
        if (rule.duty() == Duty.DETERMINATION && happened.extensionDays() > 0)
            due = later(
                    due,
                    new Added(happened.extensionDays(), "extended by the administrative director", EXTENSION),
                    added);
        return new Clock.Running(rule, start, occurrence.at(), added, due);
    }

    private Moment counted(Moment start) {
        return switch (rule.kind()) {
            case CALENDAR -> Moment.on(start.date().plusDays(rule.length()));
            case BUSINESS -> Moment.on(WorkingDays.after(start.date(), rule.length()));
            case HOURS -> start.plusHours(rule.length());
        };
    }

    private static Moment asRight(Moment counted, Service service, List<Added> added) {
        Moment due = counted;
        if (service.isMail()) due = later(due, new Added(service.addedDays(), "served by mail", BY_MAIL), added);
        int closed = (int) ChronoUnit.DAYS.between(due.date(), WorkingDays.onOrAfter(due.date()));
        if (closed == 0) return due;
        return later(due, new Added(closed, "the last day is one on which offices are closed", OFFICES_CLOSED), added);
    }

    private static Moment later(Moment due, Added more, List<Added> added) {
        added.add(more);
        return due.with(due.date().plusDays(more.days()));
    }
}
