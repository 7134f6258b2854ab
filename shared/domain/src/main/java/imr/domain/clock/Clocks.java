package imr.domain.clock;

import imr.domain.casefile.Priority;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The clocks of a case: for each thing that is due, the one of the statute and the one of the regulation, as far as each has one.
 *
 * <p>A regular review that is converted because a threat was certified (8 CCR 9792.10.4(c)) has from then on the clocks of an expedited one,
 * unless its own end sooner: a conversion never gives more time.
 */
public final class Clocks {
    /** Before this day there were no formulary disputes in review (Labor Code 4610.5(a)(3)). */
    private static final LocalDate FORMULARY_FROM = LocalDate.of(2018, Month.JANUARY, 1);

    private Clocks() {}

    /** Every clock of the case in the order of the process; of what does not arise in every case, only what arose. */
    public static List<Clock> of(Priority priority, Occurrences happened) {
        List<Clock> clocks = new ArrayList<>();
        for (Duty duty : Duty.values()) {
            List<Clock> both = of(duty, priority, happened);
            boolean arose = both.stream().anyMatch(Clock.Running.class::isInstance);
            if (arose || !duty.onlyWhenItArises()) clocks.addAll(both);
        }
        return List.copyOf(clocks);
    }

    /** The clocks of one duty, the statute's first. */
    public static List<Clock> of(Duty duty, Priority stated, Occurrences happened) {
        Priority priority = regular(stated, happened);
        return switch (duty) {
            case APPLICATION -> filing(priority, happened);
            case INFORMATION -> count(List.of(Rule.MORE_INFORMATION), happened);
            case NOTICE_OF_ASSIGNMENT -> count(List.of(Rule.ASSIGNMENT), happened);
            case RECORDS -> records(priority, happened);
            case ADMINISTRATOR_NOTICE -> count(List.of(Rule.CHANGE_OF_ADMINISTRATOR), happened);
            case DETERMINATION -> List.of(determination(priority, happened));
            case TERMINATION_REPORT -> count(List.of(Rule.TERMINATION), happened);
            case APPEAL -> count(List.of(Rule.APPEAL), happened);
            case AUTHORIZATION -> count(List.of(Rule.AUTHORIZE, Rule.AUTHORIZE_REGULATION), happened);
            case REIMBURSEMENT -> count(List.of(Rule.REIMBURSE, Rule.REIMBURSE_REGULATION), happened);
        };
    }

    /** One rule by itself, whether or not it is the one that governs the case. */
    public static Clock of(Rule rule, Occurrences happened) {
        return new Count(rule, happened).clock();
    }

    /** A converted review is known as an expedited one, and counts as what it began as: only then do conversion and regular clock meet. */
    private static Priority regular(Priority priority, Occurrences happened) {
        return priority == Priority.EXPEDITED && happened.has(Event.THREAT_CERTIFIED) ? Priority.STANDARD : priority;
    }

    private static List<Clock> count(List<Rule> rules, Occurrences happened) {
        return rules.stream().map(rule -> of(rule, happened)).toList();
    }

    /** That liability is disputed gives more time and never less (Labor Code 4610.5(h)(2)). */
    private static List<Clock> filing(Priority priority, Occurrences happened) {
        List<Clock> regular = count(
                isFormulary(priority, happened)
                        ? List.of(Rule.FILING_FORMULARY)
                        : List.of(Rule.FILING, Rule.FILING_REGULATION),
                happened);
        if (!happened.has(Event.LIABILITY_DISPUTED)) return regular;
        Clock resolved = of(Rule.FILING_AFTER_LIABILITY, happened);
        boolean longer = ends(resolved)
                .flatMap(end -> ends(regular.getFirst()).filter(other -> other.compareTo(end) > 0))
                .isPresent();
        return longer ? regular : List.of(resolved);
    }

    private static boolean isFormulary(Priority priority, Occurrences happened) {
        return priority == Priority.FORMULARY
                && happened.of(Event.UR_DECISION_SERVED)
                        .map(served -> !served.at().date().isBefore(FORMULARY_FROM))
                        .orElse(true);
    }

    private static List<Clock> records(Priority priority, Occurrences happened) {
        List<Clock> expedited = count(List.of(Rule.RECORDS_EXPEDITED, Rule.RECORDS_EXPEDITED_REGULATION), happened);
        if (priority == Priority.EXPEDITED) return expedited;
        Rule byNotice = sentByMail(happened) ? Rule.RECORDS_NOTICE_MAILED : Rule.RECORDS_NOTICE_ELECTRONIC;
        List<Clock> regular = count(List.of(Rule.RECORDS, byNotice), happened);
        if (!happened.has(Event.THREAT_CERTIFIED)) return regular;
        return List.of(sooner(expedited.get(0), regular.get(0)), sooner(expedited.get(1), regular.get(1)));
    }

    /** While the notice has not been sent the way is open; then the shorter time is named, on which nobody comes to be late. */
    private static boolean sentByMail(Occurrences happened) {
        return happened.of(Event.ASSIGNMENT_NOTICE_SENT)
                .filter(notice -> notice.service().isMail())
                .isPresent();
    }

    private static Clock determination(Priority priority, Occurrences happened) {
        return switch (priority) {
            case EXPEDITED -> of(Rule.DECISION_EXPEDITED, happened);
            case STANDARD -> convertible(of(Rule.DECISION, happened), happened);
            case FORMULARY -> convertible(of(Rule.DECISION_FORMULARY, happened), happened);
        };
    }

    private static Clock convertible(Clock regular, Occurrences happened) {
        return happened.has(Event.THREAT_CERTIFIED) ? sooner(of(Rule.DECISION_CONVERTED, happened), regular) : regular;
    }

    /** The regular clock stays where it ends before the one of the expedited review; a clock that cannot be told is said to be so. */
    private static Clock sooner(Clock expedited, Clock regular) {
        return ends(expedited)
                .flatMap(fast -> ends(regular).filter(slow -> slow.compareTo(fast) < 0))
                .map(slow -> regular)
                .orElse(expedited);
    }

    private static Optional<Moment> ends(Clock clock) {
        return switch (clock) {
            case Clock.Running running -> Optional.of(running.due());
            case Clock.Unknown _ -> Optional.empty();
        };
    }
}
