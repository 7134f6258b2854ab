package imr.domain.eligibility;

import static imr.domain.eligibility.EligibilityReason.BEFORE_REVIEW_EXISTED;
import static imr.domain.eligibility.EligibilityReason.CONDITIONAL_DENIAL;
import static imr.domain.eligibility.EligibilityReason.DATES_CONTRADICT;
import static imr.domain.eligibility.EligibilityReason.DATE_MISSING;
import static imr.domain.eligibility.EligibilityReason.DESIGNATION_TOO_EARLY;
import static imr.domain.eligibility.EligibilityReason.LIABILITY_DISPUTE;
import static imr.domain.eligibility.EligibilityReason.NOT_ENTITLED;
import static imr.domain.eligibility.EligibilityReason.NOT_FOR_THIS_REVIEW;
import static imr.domain.eligibility.EligibilityReason.NOT_MEDICAL_NECESSITY;
import static imr.domain.eligibility.EligibilityReason.NO_DENIAL;
import static imr.domain.eligibility.EligibilityReason.UNSIGNED;
import static imr.domain.eligibility.EligibilityReason.UNTIMELY;
import static imr.domain.eligibility.EligibilityReason.UR_DECISION_MISSING;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/**
 * What intake notices about an application before a person decides on its eligibility (8 CCR 9792.10.3): all warnings at once, in the order of
 * the form. An empty list is not yet a finding that the application is eligible.
 */
public final class EligibilityCheck {
    private static final LocalDate INJURIES_FROM = LocalDate.of(2013, Month.JANUARY, 1);
    private static final LocalDate DECISIONS_FROM = LocalDate.of(2013, Month.JULY, 1);

    private final EligibilityFacts facts;
    private final List<EligibilityWarning> warnings = new ArrayList<>();

    private EligibilityCheck(EligibilityFacts facts) {
        this.facts = facts;
    }

    public static List<EligibilityWarning> of(EligibilityFacts facts) {
        EligibilityCheck check = new EligibilityCheck(facts);
        check.form();
        check.decision();
        check.liability();
        return List.copyOf(check.warnings);
    }

    private void form() {
        if (!facts.signed()) warn(UNSIGNED, "/signed", "the form bears no signature");
        switch (facts.applicant()) {
            case Applicant.Employee employee -> {}
            case Applicant.EmergencyProvider provider -> {}
            case Applicant.Agent agent -> designation(agent);
            case Applicant.RequestingPhysician physician ->
                warn(NOT_ENTITLED, "/applicant", "the requesting physician filed, and not for emergency treatment");
            case Applicant.Employer employer -> warn(NOT_ENTITLED, "/applicant", "the employer's side filed");
        }
        if (!facts.contested().contains(Contested.MEDICAL_NECESSITY)) notNecessity();
    }

    private void designation(Applicant.Agent agent) {
        LocalDate signed = agent.designated();
        LocalDate decided = facts.decision() == null ? null : facts.decision().decided();
        if (signed == null) missing("/applicant/designated", "the agent's designation has no date");
        else if (decided != null && signed.isBefore(decided))
            warn(DESIGNATION_TOO_EARLY, "/applicant/designated", "designated " + signed + ", decided " + decided);
    }

    /** An issue of necessity sends the whole to review (Labor Code 4610.5(k)), so these hold only where there is none. */
    private void notNecessity() {
        if (facts.contested().contains(Contested.REVIEW_TIMELINESS))
            warn(NOT_FOR_THIS_REVIEW, "/contested", "only the timeliness of utilization review is contested");
        if (facts.contested().contains(Contested.OTHER))
            warn(NOT_MEDICAL_NECESSITY, "/contested", "medical necessity is not contested");
    }

    private void decision() {
        UrDecision decision = facts.decision();
        if (decision == null) {
            warn(UR_DECISION_MISSING, "/decision", "no utilization review decision is enclosed");
            return;
        }
        switch (decision.ruling()) {
            case DENIED, MODIFIED -> {}
            case DENIED_FOR_INFORMATION ->
                warn(CONDITIONAL_DENIAL, "/decision/ruling", "denied for missing information");
            case DENIED_FOR_OTHER_REASON ->
                warn(NOT_MEDICAL_NECESSITY, "/decision/ruling", "denied, but not as medically unnecessary");
            case APPROVED -> warn(NO_DENIAL, "/decision/ruling", "the decision approves the request");
        }
        new EarlierDecisions(facts, decision).warnings().forEach(warnings::add);
        existence(decision);
        order(decision);
        time(decision);
    }

    private void existence(UrDecision decision) {
        LocalDate told = decision.served() == null ? decision.decided() : decision.served();
        if (told == null || !told.isBefore(DECISIONS_FROM)) return;
        LocalDate injury = facts.injury();
        if (injury == null) missing("/injury", "the decision is older than " + DECISIONS_FROM);
        else if (injury.isBefore(INJURIES_FROM))
            warn(BEFORE_REVIEW_EXISTED, "/injury", "injured " + injury + ", decision of " + told);
    }

    private void order(UrDecision decision) {
        LocalDate decided = decision.decided();
        LocalDate served = decision.served();
        if (decided == null) missing("/decision/decided", "the decision has no date");
        else if (served != null && served.isBefore(decided))
            warn(DATES_CONTRADICT, "/decision/served", "served " + served + " before it was made on " + decided);
        LocalDate filed = facts.filed();
        if (decided != null && filed != null && filed.isBefore(decided))
            warn(DATES_CONTRADICT, "/filed", "filed " + filed + " before the decision of " + decided);
        LocalDate requested = facts.requested();
        if (decided != null && requested != null && decided.isBefore(requested))
            warn(DATES_CONTRADICT, "/requested", "decided " + decided + " before the request of " + requested);
        LocalDate injury = facts.injury();
        if (requested != null && injury != null && requested.isBefore(injury))
            warn(DATES_CONTRADICT, "/injury", "requested " + requested + " before the injury of " + injury);
    }

    private void time(UrDecision decision) {
        LocalDate filed = facts.filed();
        if (filed == null) {
            missing("/filed", "whether it was filed in time cannot be told");
            return;
        }
        switch (window(decision)) {
            case FilingWindow.NotStarted notStarted -> {}
            case FilingWindow.Waiting waiting -> {}
            case FilingWindow.Unknown(String place) -> {
                // Served on whatever day, it was not served before it was made.
                boolean inTime = window(decision.servedAtOnce()) instanceof FilingWindow.Until until
                        && !filed.isAfter(until.lastDay());
                if (!inTime) missing(place, "the time to file cannot be computed");
            }
            case FilingWindow.Until until -> time(filed, until);
        }
    }

    private FilingWindow window(UrDecision decision) {
        return FilingWindow.of(decision, facts.formulary(), facts.liability());
    }

    private void time(LocalDate filed, FilingWindow.Until until) {
        if (filed.isAfter(until.ifMailed()))
            warn(UNTIMELY, "/filed", "filed " + filed + ", last day " + until.ifMailed() + ", " + until.citation());
        else if (filed.isAfter(until.lastDay()))
            missing(until.place(), "filed " + filed + ", in time only if the paper was served by mail");
    }

    private void liability() {
        if (facts.liability() instanceof LiabilityDispute.Pending(boolean agrees) && !agrees)
            warn(
                    LIABILITY_DISPUTE,
                    "/liability",
                    "not resolved, and the claims administrator has not agreed to review");
    }

    private void missing(String place, String because) {
        warn(DATE_MISSING, place, because);
    }

    private void warn(EligibilityReason reason, String place, String detail) {
        warnings.add(new EligibilityWarning(reason, place, detail));
    }
}
