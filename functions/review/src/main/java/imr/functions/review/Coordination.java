package imr.functions.review;

import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.ItemNumber;
import imr.domain.casefile.Priority;
import imr.domain.clock.Clock;
import imr.domain.clock.Clocks;
import imr.domain.clock.Duty;
import imr.domain.clock.Event;
import imr.domain.clock.Moment;
import imr.domain.clock.Service;
import imr.domain.clock.WorkingDays;
import imr.domain.eligibility.EligibilityDecision;
import imr.domain.eligibility.EligibilityReason;
import imr.domain.eligibility.InformationAsked;
import imr.domain.process.Actor;
import imr.domain.process.ActorRole;
import imr.domain.process.IntakeTransition;
import imr.domain.process.RecordsTransition;
import imr.domain.process.ReviewTransition;
import imr.domain.process.TerminationReason;
import imr.json.Fields;
import imr.store.CaseStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a coordinator does with an application until it is reviewed (Labor Code 4610.5; 8 CCR 9792.10.3 to 9792.10.6). */
final class Coordination {
    private static final int MOST_ITEMS = 90;

    private Coordination() {}

    /** Whether the application goes to review: a person decides, on the warnings that intake gives. */
    static void eligibility(Work work, Body body) {
        Fields fields = body.fields();
        Ruling ruling = body.choice("decision", Ruling.class);
        Priority priority = body.optionalChoice("priority", Priority.class);
        List<EligibilityReason> reasons = coded(fields, "reasons", EligibilityReason.class);
        List<InformationAsked> asked = coded(fields, "asked", InformationAsked.class);
        SortedMap<ItemNumber, EligibilityReason> excepted = excepted(fields);
        if (ruling == Ruling.INELIGIBLE && reasons.isEmpty())
            fields.problem(
                    "FIELD_MISSING", fields.at("reasons"), "An application is ineligible for a reason; name it.");
        for (EligibilityReason reason : reasons)
            if (ruling == Ruling.INELIGIBLE && reason.consequence() != EligibilityReason.Consequence.INELIGIBLE)
                fields.problem(
                        "FIELD_WRONG",
                        fields.at("reasons"),
                        reason + " does not make an application ineligible; defer it or ask for more information.");
        if (ruling == Ruling.MORE_INFORMATION && asked.isEmpty())
            fields.problem("FIELD_MISSING", fields.at("asked"), "Say what is asked for.");
        if (refused(work, body) || ruling == null) return;
        if (ruling == Ruling.ELIGIBLE && Warnings.unanswered(work, reasons, excepted.values())) return;
        EligibilityDecision decision =
                switch (ruling) {
                    case ELIGIBLE ->
                        new EligibilityDecision.Eligible(
                                priority == null ? priority(work) : priority, reasons, excepted);
                    case INELIGIBLE -> new EligibilityDecision.Ineligible(reasons);
                    case DEFERRED -> new EligibilityDecision.Deferred();
                    case MORE_INFORMATION ->
                        EligibilityDecision.MoreInformation.askedOn(work.today(), asked, WorkingDays::after);
                };
        if (!work.apply(IntakeTransition.of(decision), work.actor(ActorRole.COORDINATOR))) return;
        switch (ruling) {
            case ELIGIBLE -> work.happened(before -> before.with(Event.FOUND_ELIGIBLE, Moment.on(work.today())));
            case INELIGIBLE -> work.change(state -> state.with(CaseStatus.CLOSED));
            case MORE_INFORMATION ->
                work.happened(before -> before.with(Event.INFORMATION_REQUEST_RECEIVED, Moment.on(work.today())));
            case DEFERRED -> work.happened(before -> before.with(Event.LIABILITY_DISPUTED, Moment.on(work.today())));
        }
    }

    /** What a decision on eligibility can be. */
    private enum Ruling {
        ELIGIBLE,
        INELIGIBLE,
        DEFERRED,
        MORE_INFORMATION
    }

    private static Priority priority(Work work) {
        Priority stated = work.state().priority();
        return stated == null ? Priority.STANDARD : stated;
    }

    /** The answer of the parties came. */
    static void information(Work work, Body body) {
        Digest answer = body.digest("answer");
        if (refused(work, body) || answer == null) return;
        work.apply(new IntakeTransition.MoreInformationReceived(answer), work.actor(ActorRole.COORDINATOR));
    }

    /** The dispute over liability is resolved, so that the application is looked at again. */
    static void liabilityResolution(Work work, Body body) {
        LocalDate resolved = body.day("resolved");
        Service service = body.choice("service", Service.class);
        if (refused(work, body) || resolved == null || service == null) return;
        work.apply(new IntakeTransition.Reopened(resolved), work.actor(ActorRole.COORDINATOR));
        work.happened(before -> before.with(Event.LIABILITY_RESOLVED, Moment.on(resolved), service));
    }

    /** The notice of assignment and request for information went out; from then on the records are awaited. */
    static void notice(Work work, Body body) {
        LocalDate sent = body.day("sent");
        Service service = body.choice("service", Service.class);
        if (refused(work, body) || sent == null || service == null) return;
        work.happened(before -> {
            var noticed = before.with(Event.ASSIGNMENT_NOTICE_SENT, Moment.on(sent), service);
            return work.review().state().priority() == Priority.EXPEDITED
                    ? noticed.with(Event.EXPEDITED_APPROVED, Moment.on(sent))
                            .with(Event.EXPEDITED_NOTICE_RECEIVED, Moment.on(sent))
                    : noticed;
        });
        if (!work.apply(new RecordsTransition.NoticeSent(sent), work.actor(ActorRole.COORDINATOR))) return;
        LocalDate due = due(work);
        if (due == null) {
            work.refuse(409, "CLOCK_UNKNOWN", "When the records are due cannot be told; " + missing(work));
            return;
        }
        work.apply(new RecordsTransition.RecordsAwaited(due), Actor.system("deadlines"));
    }

    private static @Nullable LocalDate due(Work work) {
        return records(work).stream()
                .filter(Clock.Running.class::isInstance)
                .map(clock -> ((Clock.Running) clock).due().date())
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static String missing(Work work) {
        return records(work).stream().map(Clock::sentence).findFirst().orElse("a date is missing.");
    }

    private static List<Clock> records(Work work) {
        return Clocks.of(
                Duty.RECORDS, work.review().state().priority(), work.review().occurrences());
    }

    /** The records are there: the latest version of the case is what is reviewed. */
    static void records(Work work, Body body) {
        LocalDate received = body.day("received");
        if (refused(work, body) || received == null) return;
        CaseVersion version = Objects.requireNonNull(work.state().assembled(), "an open review has a version");
        if (work.apply(new RecordsTransition.RecordsComplete(version), work.actor(ActorRole.COORDINATOR)))
            work.happened(before -> before.with(Event.REQUEST_AND_DOCUMENTS_RECEIVED, Moment.on(received)));
    }

    /** The treating physician certified an imminent and serious threat. */
    static void expedition(Work work, Body body) {
        Digest certification = body.digest("certification");
        LocalDate received = body.day("received");
        if (refused(work, body) || certification == null || received == null) return;
        if (work.apply(new ReviewTransition.Expedited(certification), work.actor(ActorRole.COORDINATOR)))
            work.happened(before -> before.with(Event.THREAT_CERTIFIED, Moment.on(received))
                    .with(Event.EXPEDITED_APPROVED, Moment.on(work.today()))
                    .with(Event.EXPEDITED_NOTICE_RECEIVED, Moment.on(work.today())));
    }

    /** The review ends without a determination. */
    static void termination(Work work, Body body) {
        TerminationReason reason = body.choice("reason", TerminationReason.class);
        LocalDate reported = body.day("reported");
        if (refused(work, body) || reason == null || reported == null) return;
        if (!work.apply(new ReviewTransition.Terminated(reason, reported), work.actor(ActorRole.COORDINATOR))) return;
        work.happened(before -> before.with(Event.DISPUTE_ENDED, Moment.on(reported)));
        work.change(state -> state.with(CaseStatus.CLOSED));
    }

    /** Quality assurance found something that the reviewer has to look at again. */
    static void quality(Work work, Body body) {
        Fields fields = body.fields();
        List<String> findings = new ArrayList<>();
        for (Fields entry : fields.list("findings", 1, 20)) {
            String code = entry.required("code", 64);
            entry.done();
            if (code == null) continue;
            if (code.matches("[A-Z][A-Z0-9_]{1,63}")) findings.add(code);
            else
                entry.problem(
                        "FIELD_WRONG", entry.at("code"), "A finding is a code in capitals, such as QUANTITY_MISSING.");
        }
        if (refused(work, body)) return;
        work.apply(new ReviewTransition.ReturnedByQuality(findings), work.actor(ActorRole.COORDINATOR));
    }

    private static SortedMap<ItemNumber, EligibilityReason> excepted(Fields fields) {
        SortedMap<ItemNumber, EligibilityReason> excepted = new TreeMap<>();
        if (!fields.has("excepted")) return excepted;
        for (Fields entry : fields.list("excepted", 0, MOST_ITEMS)) {
            Long item = entry.wholeNumber("item", 9_999);
            EligibilityReason reason =
                    entry.oneOf("reason", Body.constant(EligibilityReason.class), Body.names(EligibilityReason.class));
            entry.done();
            if (item != null && item > 0 && reason != null) excepted.put(new ItemNumber(item.intValue()), reason);
        }
        return excepted;
    }

    private static <E extends Enum<E>> List<E> coded(Fields fields, String name, Class<E> type) {
        List<E> found = new ArrayList<>();
        if (!fields.has(name)) return found;
        for (Fields entry : fields.list(name, 0, 20)) {
            E one = entry.oneOf("code", Body.constant(type), Body.names(type));
            if (one == null) entry.isMissing("code");
            entry.done();
            if (one != null) found.add(one);
        }
        return found;
    }

    static boolean refused(Work work, Body body) {
        var refused = body.refused();
        refused.ifPresent(work::refuse);
        return refused.isPresent();
    }
}
