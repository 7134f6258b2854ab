package imr.domain.clock;

import static imr.domain.clock.Basis.REGULATION;
import static imr.domain.clock.Basis.STATUTE;
import static imr.domain.clock.DayKind.BUSINESS;
import static imr.domain.clock.DayKind.CALENDAR;
import static imr.domain.clock.DayKind.HOURS;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The deadlines of the law, one a constant: for what, how long, counted how, from which event, by which provision. */
public enum Rule {
    FILING(Duty.APPLICATION, 30, CALENDAR, STATUTE, "Labor Code 4610.5(h)(1)", Event.UR_DECISION_SERVED),
    FILING_REGULATION(Duty.APPLICATION, 30, CALENDAR, REGULATION, "8 CCR 9792.10.1(b)(1)", Event.UR_DECISION_SERVED),
    FILING_FORMULARY(Duty.APPLICATION, 10, CALENDAR, STATUTE, "Labor Code 4610.5(h)(1)", Event.UR_DECISION_SERVED),
    FILING_AFTER_LIABILITY(
            Duty.APPLICATION, 30, CALENDAR, STATUTE, "Labor Code 4610.5(h)(2)", Event.LIABILITY_RESOLVED),
    MORE_INFORMATION(
            Duty.INFORMATION, 5, BUSINESS, REGULATION, "8 CCR 9792.10.3(c)", Event.INFORMATION_REQUEST_RECEIVED),
    ASSIGNMENT(Duty.NOTICE_OF_ASSIGNMENT, 1, BUSINESS, REGULATION, "8 CCR 9792.10.4(b)", Event.FOUND_ELIGIBLE),
    RECORDS(Duty.RECORDS, 10, CALENDAR, STATUTE, "Labor Code 4610.5(l)", Event.ASSIGNMENT_NOTICE_SENT),
    RECORDS_NOTICE_MAILED(
            Duty.RECORDS, 15, CALENDAR, REGULATION, "8 CCR 9792.10.5(a)(1)", Event.ASSIGNMENT_NOTICE_SENT),
    RECORDS_NOTICE_ELECTRONIC(
            Duty.RECORDS, 12, CALENDAR, REGULATION, "8 CCR 9792.10.5(a)(1)", Event.ASSIGNMENT_NOTICE_SENT),
    RECORDS_EXPEDITED(Duty.RECORDS, 24, HOURS, STATUTE, "Labor Code 4610.5(n)", Event.EXPEDITED_APPROVED),
    RECORDS_EXPEDITED_REGULATION(
            Duty.RECORDS, 24, HOURS, REGULATION, "8 CCR 9792.10.5(a)(1)", Event.EXPEDITED_NOTICE_RECEIVED),
    CHANGE_OF_ADMINISTRATOR(
            Duty.ADMINISTRATOR_NOTICE, 5, BUSINESS, STATUTE, "Labor Code 4610.5(p)", Event.ADMINISTRATOR_CHANGED),
    DECISION(
            Duty.DETERMINATION,
            30,
            CALENDAR,
            STATUTE,
            "Labor Code 4610.6(d)(1)(B)",
            Event.REQUEST_AND_DOCUMENTS_RECEIVED),
    DECISION_FORMULARY(
            Duty.DETERMINATION,
            5,
            BUSINESS,
            STATUTE,
            "Labor Code 4610.6(d)(1)(A)",
            Event.REQUEST_AND_DOCUMENTS_RECEIVED),
    DECISION_EXPEDITED(
            Duty.DETERMINATION,
            3,
            CALENDAR,
            STATUTE,
            "Labor Code 4610.6(d)(1)(C)",
            Event.REQUEST_AND_DOCUMENTS_RECEIVED),
    /** Of a regular review that became an expedited one (8 CCR 9792.10.4(c)): three days from when documents and certification are both there. */
    DECISION_CONVERTED(
            Duty.DETERMINATION,
            3,
            CALENDAR,
            STATUTE,
            "Labor Code 4610.6(d)(1)(C)",
            Event.REQUEST_AND_DOCUMENTS_RECEIVED,
            Event.THREAT_CERTIFIED),
    TERMINATION(Duty.TERMINATION_REPORT, 5, CALENDAR, REGULATION, "8 CCR 9792.10.6(a)", Event.DISPUTE_ENDED),
    APPEAL(Duty.APPEAL, 30, CALENDAR, STATUTE, "Labor Code 4610.6(h)", Event.DETERMINATION_MAILED),
    AUTHORIZE(Duty.AUTHORIZATION, 5, BUSINESS, STATUTE, "Labor Code 4610.6(j)", Event.DETERMINATION_RECEIVED),
    AUTHORIZE_REGULATION(
            Duty.AUTHORIZATION, 5, BUSINESS, REGULATION, "8 CCR 9792.10.7(a)(2)", Event.DETERMINATION_RECEIVED),
    REIMBURSE(Duty.REIMBURSEMENT, 20, CALENDAR, STATUTE, "Labor Code 4610.6(j)", Event.DETERMINATION_RECEIVED),
    REIMBURSE_REGULATION(
            Duty.REIMBURSEMENT, 20, CALENDAR, REGULATION, "8 CCR 9792.10.7(a)(1)", Event.DETERMINATION_RECEIVED);

    private final Duty duty;
    private final int length;
    private final DayKind kind;
    private final Basis basis;
    private final String citation;
    private final Event start;
    private final @Nullable Event alsoNeeded;

    Rule(Duty duty, int length, DayKind kind, Basis basis, String citation, Event start) {
        this(duty, length, kind, basis, citation, start, null);
    }

    Rule(Duty duty, int length, DayKind kind, Basis basis, String citation, Event start, @Nullable Event alsoNeeded) {
        this.duty = duty;
        this.length = length;
        this.kind = kind;
        this.basis = basis;
        this.citation = citation;
        this.start = start;
        this.alsoNeeded = alsoNeeded;
    }

    public Duty duty() {
        return duty;
    }

    /** How long, in units of {@link #kind()}. */
    public int length() {
        return length;
    }

    public DayKind kind() {
        return kind;
    }

    public Basis basis() {
        return basis;
    }

    /** The provision, as it is cited. */
    public String citation() {
        return citation;
    }

    /** The events that must have happened; the clock runs from the one from which it ends last. */
    public List<Event> starts() {
        return alsoNeeded == null ? List.of(start) : List.of(start, alsoNeeded);
    }
}
