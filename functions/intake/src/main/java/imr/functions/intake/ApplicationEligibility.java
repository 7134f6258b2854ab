package imr.functions.intake;

import imr.domain.Problem;
import imr.domain.casefile.CaseDates;
import imr.domain.casefile.Priority;
import imr.domain.clock.Occurrences;
import imr.domain.eligibility.EarlierReview;
import imr.domain.eligibility.EligibilityCheck;
import imr.domain.eligibility.EligibilityFacts;
import imr.domain.eligibility.EligibilityReason;
import imr.domain.eligibility.EligibilityWarning;
import imr.domain.eligibility.UrDecision;
import imr.functions.intake.application.Application;
import imr.functions.intake.application.Filing;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What may stand between an application and its review, from what it states and from what went before. Warnings: whether it is eligible is
 * decided by a person (8 CCR 9792.10.3).
 */
record ApplicationEligibility(List<EligibilityWarning> warnings, Occurrences stated) {
    /** Where an application states what a warning is about. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("/filed", "dates/applicationReceived"),
            Map.entry("/injury", "dates/injury"),
            Map.entry("/requested", "dates/request"),
            Map.entry("/signed", "filing/signed"),
            Map.entry("/applicant", "filing/applicant"),
            Map.entry("/applicant/designated", "filing/designated"),
            Map.entry("/contested", "filing/contested"),
            Map.entry("/decision", "files"),
            Map.entry("/decision/ruling", "filing/ruling"),
            Map.entry("/decision/decided", "dates/urDecision"),
            Map.entry("/decision/served", "filing/served"),
            Map.entry("/decision/service", "filing/service"),
            Map.entry("/liability", "filing/liability"),
            Map.entry("/liability/noticeServed", "filing/liabilityNoticeServed"),
            Map.entry("/liability/service", "filing/liabilityService"),
            Map.entry("/earlier", "disputedItems"));

    /**
     * @param hasDecision whether the utilization review decision is among the files
     * @param earlier     reviews of the same treatment that went before
     */
    static ApplicationEligibility of(Application application, boolean hasDecision, List<EarlierReview> earlier) {
        CaseDates dates = application.dates();
        Filing filing = application.filing();
        UrDecision decision = hasDecision ? decision(dates, filing) : null;
        EligibilityFacts facts = new EligibilityFacts(
                dates.applicationReceived(),
                filing.signed(),
                filing.applicant(),
                filing.contested(),
                dates.injury(),
                dates.request(),
                application.priority() == Priority.FORMULARY,
                decision,
                filing.liability(),
                earlier,
                filing.changeShown());
        return new ApplicationEligibility(EligibilityCheck.of(facts), facts.stated());
    }

    private static @Nullable UrDecision decision(CaseDates dates, Filing filing) {
        return new UrDecision(
                filing.ruling(),
                dates.urDecision(),
                filing.served(),
                filing.service(),
                filing.formEnclosed(),
                filing.formSent());
    }

    /** The same for whoever uploaded it, who knows of no other case. */
    List<Problem> problems() {
        return warnings.stream()
                .map(warning -> new Problem(
                        warning.reason().name(),
                        "application.json#/" + PLACES.getOrDefault(warning.place(), ""),
                        advice(warning)))
                .toList();
    }

    private static String advice(EligibilityWarning warning) {
        EligibilityReason reason = warning.reason();
        String detail = reason == EligibilityReason.DUPLICATE ? "" : " (" + warning.detail() + ")";
        return "%s%s %s (%s)"
                .formatted(
                        reason.sentence().replaceFirst("\\.$", ""), detail + ".", reason.remedy(), reason.citation());
    }
}
