package imr.functions.intake;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.CaseNumber;
import imr.domain.Problem;
import imr.domain.clock.Event;
import imr.domain.eligibility.EligibilityReason;
import imr.domain.eligibility.EligibilityWarning;
import imr.store.CaseChange;
import imr.store.CaseFolder;
import imr.store.CaseStatus;
import imr.store.IntakeFindings;
import imr.store.UploadState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the uploaded application to the warnings that are kept for whoever decides. */
class ApplicationEligibilityTest {
    private static final String FIRST = "CM26-0000001";
    private static final String SECOND = "CM26-0000002";

    private final Intake intake = new Intake();

    @Test
    void anApplicationThatSaysNothingOfItsFilingIsTakenAsMostAre() {
        assertThat(reasons(new FiledApplication(FIRST))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'signed': false                                             | UNSIGNED
            'served': '2025-09-01', 'service': 'ELECTRONIC'             | DATES_CONTRADICT UNTIMELY
            'ruling': 'DENIED_FOR_INFORMATION'                          | CONDITIONAL_DENIAL
            'ruling': 'DENIED_FOR_OTHER_REASON'                         | NOT_MEDICAL_NECESSITY
            'ruling': 'APPROVED'                                        | NO_DENIAL
            'contested': [{'code': 'OTHER'}]                            | NOT_MEDICAL_NECESSITY
            'contested': [{'code': 'REVIEW_TIMELINESS'}]                | NOT_FOR_THIS_REVIEW
            'liability': 'PENDING'                                      | LIABILITY_DISPUTE
            'liability': 'AGREED'                                       |
            'liability': 'RESOLVED', 'liabilityNoticeServed': '2025-10-10' |
            'applicant': 'AGENT', 'designated': '2025-09-30'            | DESIGNATION_TOO_EARLY
            'applicant': 'AGENT'                                        | DATE_MISSING
            'applicant': 'EMPLOYER'                                     | NOT_ENTITLED
            'applicant': 'EMERGENCY_PROVIDER'                           |
            'formEnclosed': false                                       |
            """)
    void howItWasFiledIsWarnedOf(String filing, String expected) {
        assertThat(String.join(" ", reasons(new FiledApplication(FIRST).filing(filing))))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void mailGivesFiveDaysMoreAndAnUnknownWayLeavesItOpen() {
        String served = "'served': '2025-10-01', 'service': ";
        FiledApplication late = new FiledApplication(FIRST)
                .on("applicationReceived", "2025-11-04")
                .on("assigned", "2025-11-05");
        assertThat(reasons(late.filing(served + "'MAIL'"))).isEmpty();
        assertThat(reasons(late.filing(served + "'IN_PERSON'").again("2"))).containsExactly("UNTIMELY");
        assertThat(reasons(late.filing("'served': '2025-10-01'").again("3"))).containsExactly("DATE_MISSING");
    }

    @Test
    void aDecisionThatIsNotEnclosedAnOldInjuryAndAMissingDayAreWarnedOf() {
        assertThat(reasons(new FiledApplication(FIRST).withoutDecision())).containsExactly("UR_DECISION_MISSING");
        assertThat(reasons(new FiledApplication(SECOND)
                        .claim("WC-2")
                        .on("injury", "2012-08-09")
                        .on("request", "2013-05-20")
                        .on("urDecision", "2013-06-10")
                        .on("applicationReceived", "2013-06-20")))
                .containsExactly("BEFORE_REVIEW_EXISTED");
        assertThat(reasons(new FiledApplication(SECOND)
                        .claim("WC-2")
                        .without("applicationReceived")
                        .again("2")))
                .containsExactly("DATE_MISSING");
    }

    @Test
    void everyWarningHasItsPlaceItsLawAndItsRemedyForTheUploader() {
        CaseNumber number =
                new FiledApplication(FIRST).filing("'signed': false").send(intake);
        Problem told = upload(number).warnings().getFirst();
        assertThat(told.code()).isEqualTo("UNSIGNED");
        assertThat(told.place()).isEqualTo("application.json#/filing/signed");
        assertThat(told.advice()).contains(EligibilityReason.UNSIGNED.citation(), EligibilityReason.UNSIGNED.remedy());
    }

    @Test
    void theSameTreatmentOfTheSameWorkerWithinTwelveMonthsIsADuplicate() {
        new FiledApplication(FIRST).send(intake);
        FiledApplication later = new FiledApplication(SECOND)
                .on("request", "2026-02-01")
                .on("urDecision", "2026-02-05")
                .on("applicationReceived", "2026-02-10")
                .on("assigned", "2026-02-12");
        CaseNumber number =
                later.item("Acupuncture for the lumbar spine, 6 sessions").send(intake);
        assertThat(findings(number).warnings())
                .extracting(EligibilityWarning::reason)
                .containsExactly(EligibilityReason.DUPLICATE);
        assertThat(findings(number).warnings().getFirst().detail()).contains(FIRST, "2026-10-01");
        assertThat(upload(number).warnings().getFirst().advice()).doesNotContain(FIRST);
        assertThat(reasons(later.filing("'changeShown': true").again("2"))).isEmpty();
        assertThat(reasons(later.filing("").item("MRI of the left knee").again("3")))
                .isEmpty();
        assertThat(reasons(later.item("Acupuncture, lumbar spine").claim("WC-9").again("4")))
                .isEmpty();
    }

    @Test
    void anotherPhysicianIsNoDuplicate() {
        new FiledApplication(FIRST)
                .filing("'physicianIdentifier': '1234567893'")
                .send(intake);
        assertThat(reasons(new FiledApplication(SECOND).filing("'physicianIdentifier': '1987654328'")))
                .isEmpty();
        assertThat(reasons(new FiledApplication(SECOND)
                        .filing("'physicianIdentifier': '1234567893'")
                        .again("2")))
                .containsExactly("DUPLICATE");
    }

    @Test
    void whatWasFoundIneligibleMayBeFiledAgain() {
        CaseNumber first = new FiledApplication(FIRST).filing("'signed': false").send(intake);
        var states = intake.stores.caseStates();
        assertThat(states.commit(CaseChange.to(states.find(first).orElseThrow().with(CaseStatus.CLOSED))))
                .isTrue();
        assertThat(reasons(new FiledApplication(SECOND))).isEmpty();
    }

    @Test
    void theEarlierOfTwoIsNotWarnedOfTheLaterWhenItsEventComesAgain() {
        CaseNumber first = new FiledApplication(FIRST).send(intake);
        new FiledApplication(SECOND).send(intake);
        UploadState before = upload(first);
        assertThat(reasons(new FiledApplication(FIRST))).isEmpty();
        assertThat(upload(first)).isEqualTo(before);
    }

    @Test
    void whatItStatesStartsTheClocks() {
        CaseNumber number = new FiledApplication(FIRST)
                .filing("'served': '2025-10-02', 'service': 'MAIL'")
                .send(intake);
        assertThat(folder(number).occurrences().of(Event.UR_DECISION_SERVED))
                .hasValueSatisfying(served -> assertThat(served.at().date()).hasToString("2025-10-02"));
        assertThat(findings(number).worker()).isNotNull();
    }

    private List<String> reasons(FiledApplication application) {
        return findings(application.send(intake)).warnings().stream()
                .map(warning -> warning.reason().name())
                .toList();
    }

    private CaseFolder folder(CaseNumber number) {
        return intake.stores.caseStates().folder(number).orElseThrow();
    }

    private IntakeFindings findings(CaseNumber number) {
        return folder(number).findings().orElseThrow();
    }

    private UploadState upload(CaseNumber number) {
        return folder(number).uploads().getFirst();
    }
}
