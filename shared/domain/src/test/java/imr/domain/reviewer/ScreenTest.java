package imr.domain.reviewer;

import static imr.domain.reviewer.Sample.DAY;
import static imr.domain.reviewer.Sample.EMPLOYEE;
import static imr.domain.reviewer.Sample.EMPLOYER;
import static imr.domain.reviewer.Sample.PHYSICIAN;
import static imr.domain.reviewer.Sample.licence;
import static imr.domain.reviewer.Sample.physiatrist;
import static imr.domain.reviewer.Sample.specialty;
import static imr.domain.reviewer.Sample.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import imr.domain.CaseNumber;
import imr.domain.reviewer.Affiliation.Familial;
import imr.domain.reviewer.Affiliation.Financial;
import imr.domain.reviewer.Affiliation.Professional;
import imr.domain.reviewer.Affiliation.Relation;
import imr.domain.reviewer.Affiliation.Tie;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One thing changed on a reviewer who may review: does the screen see it, and only it? */
class ScreenTest {
    private static final Reviewer ONE = physiatrist(1);
    private static final Practice FULL = ONE.practice();

    static Stream<Arguments> nothingAgainst() {
        return Stream.of(
                arguments("as is", ONE),
                arguments(
                        "exactly 24 hours and 5 years",
                        with(ONE, new Practice(24, 5), PanelStatus.ACTIVE, Standing.GOOD)),
                arguments(
                        "a licence that ends that day",
                        licensed(new Licence(LicenceType.MD, UsState.CA, "1", DAY, false))),
                arguments("licensed in Florida alone", licensed(licence(LicenceType.DO, UsState.FL))),
                arguments(
                        "an old licence beside a good one",
                        licensed(
                                new Licence(LicenceType.MD, UsState.NV, "1", DAY.minusDays(1), false),
                                licence(LicenceType.MD, UsState.TX))),
                arguments("bare staff privileges", with(ONE, new Professional(EMPLOYER, Tie.STAFF_PRIVILEGES))),
                arguments("exactly five percent", with(ONE, new Financial(EMPLOYER, new BigDecimal("5.00")))),
                arguments("employed by a stranger", with(ONE, new Professional(new PartyId("O-77"), Tie.EMPLOYMENT))),
                arguments(
                        "treated another worker",
                        with(ONE, new Interests(List.of(), Set.of(new PartyId("P-77")), Set.of()))),
                arguments(
                        "reviewed another dispute",
                        with(ONE, new Interests(List.of(), Set.of(), Set.of(new CaseNumber("CM24-0000005"))))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void nothingAgainst(String what, Reviewer reviewer) {
        assertThat(codes(reviewer)).isEmpty();
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments(RefusalCode.NOT_ON_PANEL, with(ONE, FULL, PanelStatus.ON_LEAVE, Standing.GOOD)),
                arguments(RefusalCode.NOT_ON_PANEL, with(ONE, FULL, PanelStatus.SUSPENDED, Standing.GOOD)),
                arguments(RefusalCode.NOT_ON_PANEL, with(ONE, FULL, PanelStatus.LEFT, Standing.GOOD)),
                arguments(RefusalCode.DISCIPLINED, with(ONE, FULL, PanelStatus.ACTIVE, new Standing(true, false))),
                arguments(
                        RefusalCode.MEDICAL_EVALUATOR, with(ONE, FULL, PanelStatus.ACTIVE, new Standing(false, true))),
                arguments(
                        RefusalCode.TOO_FEW_HOURS, with(ONE, new Practice(23, 12), PanelStatus.ACTIVE, Standing.GOOD)),
                arguments(RefusalCode.TOO_FEW_YEARS, with(ONE, new Practice(30, 4), PanelStatus.ACTIVE, Standing.GOOD)),
                arguments(
                        RefusalCode.SPECIALTY_DOES_NOT_FIT,
                        with(ONE, ONE.licences(), Set.of(specialty("dermatology")), List.of())),
                arguments(
                        RefusalCode.SPECIALTY_BEYOND_LICENCE, licensed(licence(LicenceType.CHIROPRACTOR, UsState.CA))),
                arguments(
                        RefusalCode.SPECIALTY_BEYOND_LICENCE,
                        licensed(
                                new Licence(LicenceType.MD, UsState.CA, "1", DAY.minusDays(1), false),
                                licence(LicenceType.ACUPUNCTURIST, UsState.CA))),
                arguments(RefusalCode.NOT_BOARD_CERTIFIED, with(ONE, ONE.licences(), ONE.specialties(), List.of())),
                arguments(
                        RefusalCode.NOT_BOARD_CERTIFIED,
                        with(
                                ONE,
                                ONE.licences(),
                                ONE.specialties(),
                                List.of(new BoardCertification(
                                        "American Board of Surgery", specialty("general-surgery"))))),
                arguments(RefusalCode.IS_A_PARTY, Sample.whoIs(ONE, PHYSICIAN)),
                arguments(RefusalCode.PROFESSIONAL_TIE, with(ONE, new Professional(EMPLOYER, Tie.EMPLOYMENT))),
                arguments(
                        RefusalCode.PROFESSIONAL_TIE, with(ONE, new Professional(new PartyId("O-2"), Tie.CONTRACTOR))),
                arguments(RefusalCode.PROFESSIONAL_TIE, with(ONE, new Professional(PHYSICIAN, Tie.PARTNERSHIP))),
                arguments(RefusalCode.PROFESSIONAL_TIE, with(ONE, new Professional(EMPLOYER, Tie.SHAREHOLDER))),
                arguments(RefusalCode.PROFESSIONAL_TIE, with(ONE, new Professional(EMPLOYEE, Tie.PHYSICIAN_PATIENT))),
                arguments(RefusalCode.FAMILY_TIE, with(ONE, new Familial(PHYSICIAN, Relation.CHILDS_SPOUSE))),
                arguments(RefusalCode.FAMILY_TIE, with(ONE, new Familial(EMPLOYEE, Relation.SIBLING))),
                arguments(RefusalCode.FINANCIAL_TIE, with(ONE, new Financial(EMPLOYER, new BigDecimal("5.01")))),
                arguments(
                        RefusalCode.TREATED_THE_WORKER,
                        with(ONE, new Interests(List.of(), Set.of(EMPLOYEE), Set.of()))),
                arguments(
                        RefusalCode.REVIEWED_BEFORE,
                        with(ONE, new Interests(List.of(), Set.of(), Set.of(Sample.CASE)))),
                arguments(
                        RefusalCode.REVIEWED_BEFORE,
                        with(ONE, new Interests(List.of(), Set.of(), Set.of(new CaseNumber("CM25-0000009"))))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void eachReasonIsFoundAndItAlone(RefusalCode code, Reviewer reviewer) {
        assertThat(codes(reviewer)).containsExactly(code);
    }

    @Test
    void withoutAnyGoodLicenceNoSpecialtyIsLicensedEither() {
        Reviewer restricted = licensed(new Licence(LicenceType.MD, UsState.CA, "1", DAY.plusYears(1), true));
        assertThat(codes(restricted))
                .containsExactly(RefusalCode.NO_GOOD_LICENCE, RefusalCode.SPECIALTY_BEYOND_LICENCE);
    }

    @Test
    void everyReasonIsKeptNotTheFirstAlone() {
        Reviewer many = with(
                with(ONE, new Practice(10, 1), PanelStatus.LEFT, new Standing(true, true)),
                new Interests(
                        List.of(new Professional(EMPLOYER, Tie.EMPLOYMENT), new Familial(PHYSICIAN, Relation.SPOUSE)),
                        Set.of(EMPLOYEE),
                        Set.of()));
        assertThat(codes(many))
                .containsExactly(
                        RefusalCode.NOT_ON_PANEL,
                        RefusalCode.DISCIPLINED,
                        RefusalCode.MEDICAL_EVALUATOR,
                        RefusalCode.TOO_FEW_HOURS,
                        RefusalCode.TOO_FEW_YEARS,
                        RefusalCode.TREATED_THE_WORKER,
                        RefusalCode.PROFESSIONAL_TIE,
                        RefusalCode.FAMILY_TIE);
    }

    @Test
    void aReasonIsASentenceWithRolesAndIds() {
        assertThat(consider(with(ONE, new Financial(EMPLOYER, new BigDecimal("6.50"))))
                        .refusals())
                .extracting(Refusal::sentence)
                .containsExactly("Is tied to the employer (O-1): 6.5 % of income.");
    }

    private static Reviewer licensed(Licence... licences) {
        return with(ONE, List.of(licences), ONE.specialties(), ONE.certifications());
    }

    private static List<RefusalCode> codes(Reviewer reviewer) {
        return consider(reviewer).refusals().stream().map(Refusal::code).toList();
    }

    private static Consideration consider(Reviewer reviewer) {
        return Assignment.propose(new ReviewerRegistry(List.of(reviewer)), Sample.PROFILE, Load.NONE)
                .considered()
                .getFirst();
    }
}
