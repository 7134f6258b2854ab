package imr.domain.reviewer;

import static imr.domain.reviewer.Sample.PROFILE;
import static imr.domain.reviewer.Sample.licence;
import static imr.domain.reviewer.Sample.physiatrist;
import static imr.domain.reviewer.Sample.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imr.domain.BodyPart;
import imr.domain.CaseNumber;
import imr.domain.TreatmentId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    private static final ReviewerId FIRST = new ReviewerId("R-0001");
    private static final ReviewerId SECOND = new ReviewerId("R-0002");

    @Test
    void theOneWithFewestOpenReviewsIsAsked() {
        Assignment assignment = Assignment.propose(
                registry(physiatrist(1), physiatrist(2)), PROFILE, new Load(Map.of(FIRST, 3, SECOND, 2)));
        assertThat(assignment.proposed()).isEqualTo(SECOND);
        assertThat(assignment.considered())
                .extracting(Consideration::openReviews)
                .containsExactly(2, 3);
    }

    @Test
    void aCaliforniaLicenceComesBeforeAFreeDesk() {
        Reviewer florida = from(physiatrist(1), UsState.FL);
        assertThat(Assignment.propose(registry(florida, physiatrist(2)), PROFILE, new Load(Map.of(SECOND, 9)))
                        .proposed())
                .isEqualTo(SECOND);
        assertThat(Assignment.propose(registry(florida), PROFILE, Load.NONE).proposed())
                .as("preferred is not required")
                .isEqualTo(FIRST);
    }

    @Test
    void manyCasesSpreadOverAllWhoCanReviewThem() {
        ReviewerRegistry panel = registry(physiatrist(1), physiatrist(2), physiatrist(3), physiatrist(4));
        Map<ReviewerId, Integer> open = new HashMap<>();
        for (int i = 0; i < 40; i++)
            open.merge(
                    Objects.requireNonNull(
                            Assignment.propose(panel, ofCase(i), new Load(open)).proposed()),
                    1,
                    Integer::sum);
        assertThat(open.values()).containsExactly(10, 10, 10, 10);
    }

    @Test
    void amongEqualsTheCaseDecidesAndAlwaysTheSame() {
        ReviewerRegistry panel = registry(physiatrist(1), physiatrist(2), physiatrist(3));
        Set<ReviewerId> asked = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            ReviewerId proposed = Objects.requireNonNull(
                    Assignment.propose(panel, ofCase(i), Load.NONE).proposed());
            assertThat(Assignment.propose(panel, ofCase(i), Load.NONE).proposed())
                    .isEqualTo(proposed);
            asked.add(proposed);
        }
        assertThat(asked).hasSize(3);
    }

    @Test
    void aReviewerHasToFitEveryDisputedTreatment() {
        DisputedTreatment surgery =
                new DisputedTreatment(new TreatmentId("surgery.spine.fusion"), List.of(BodyPart.LOW_BACK));
        Reviewer surgeon = with(
                physiatrist(2),
                physiatrist(2).licences(),
                Set.of(Sample.specialty("neurological-surgery")),
                List.of(new BoardCertification(
                        "American Board of Neurological Surgery", Sample.specialty("neurological-surgery"))));
        Assignment both = Assignment.propose(
                registry(physiatrist(1), surgeon),
                Sample.profile(List.of(Sample.EPIDURAL, surgery), Set.of()),
                Load.NONE);
        assertThat(both.proposed()).isEqualTo(SECOND);
        assertThat(both.considered().getLast().refusals()).singleElement().satisfies(refusal -> assertThat(
                        refusal.sentence())
                .isEqualTo(
                        "Practises Physical Medicine and Rehabilitation; surgery.spine.fusion of the low back needs one of"
                                + " Neurological Surgery, Orthopedic Surgery, Orthopedic Surgery of the Spine."));
    }

    @Test
    void whatWasNotRecognizedIsAssignedByAPerson() {
        Assignment assignment = Assignment.propose(
                registry(physiatrist(1)),
                Sample.profile(List.of(new DisputedTreatment(TreatmentId.UNRECOGNIZED, List.of())), Set.of()),
                Load.NONE);
        assertThat(assignment.proposed()).isNull();
        assertThat(assignment.considered().getFirst().isRefusedFor(RefusalCode.NO_SPECIALTY_KNOWN))
                .isTrue();
    }

    @Test
    void onRemandTheFormerReviewerIsRefusedAndTheRecordProvesIt() {
        CaseProfile remanded = Sample.profile(List.of(Sample.EPIDURAL), Set.of(FIRST));
        Assignment assignment =
                Assignment.propose(registry(physiatrist(1), physiatrist(2)), remanded, new Load(Map.of(SECOND, 50)));
        assertThat(assignment.proposed()).isEqualTo(SECOND);
        assertThat(assignment.formerReviewers()).containsExactly(FIRST);
        assertThat(assignment.considered())
                .filteredOn(one -> one.isRefusedFor(RefusalCode.FORMER_REVIEWER))
                .extracting(Consideration::reviewer)
                .containsExactly(FIRST);
    }

    @Test
    void aFormerReviewerWhoLeftTheRegistryIsStillOnTheRecord() {
        CaseProfile remanded = Sample.profile(List.of(Sample.EPIDURAL), Set.of(new ReviewerId("R-7777")));
        assertThat(Assignment.propose(registry(physiatrist(1)), remanded, Load.NONE)
                        .considered())
                .extracting(Consideration::reviewer)
                .containsExactly(FIRST, new ReviewerId("R-7777"));
    }

    @Test
    void aRecordThatProvesNothingCannotBeMade() {
        Consideration passed = new Consideration(FIRST, true, 0, List.of());
        Consideration refused = new Consideration(FIRST, true, 0, List.of(Impartial.former()));
        assertThatThrownBy(() -> new Assignment(Sample.CASE, Sample.DAY, Set.of(FIRST), FIRST, List.of(passed)))
                .hasMessageContaining("former reviewer");
        assertThatThrownBy(() -> new Assignment(Sample.CASE, Sample.DAY, Set.of(FIRST), FIRST, List.of(refused)))
                .hasMessageContaining("every screen");
        assertThatThrownBy(() -> new Assignment(Sample.CASE, Sample.DAY, Set.of(), SECOND, List.of(passed)))
                .hasMessageContaining("every screen");
    }

    @Test
    void noNameIsPrinted() {
        Reviewer one = physiatrist(1);
        Assignment assignment = Assignment.propose(registry(one), PROFILE, Load.NONE);
        assertThat(List.of(one, registry(one), assignment, one.name(), one.qualifications(Sample.DAY)))
                .allSatisfy(printed -> assertThat(printed.toString())
                        .doesNotContain("Quintessa")
                        .doesNotContain("Marlowe"));
        assertThat(one.name().revealedWithinTheOrganization()).isEqualTo("Quintessa Marlowe");
    }

    @Test
    void aLetterSaysWhereOneIsLicensedByWhomCertifiedAndHowMuchInPractice() {
        Reviewer two = with(
                physiatrist(1),
                List.of(
                        licence(LicenceType.MD, UsState.NV),
                        licence(LicenceType.MD, UsState.CA),
                        new Licence(LicenceType.MD, UsState.TX, "1", Sample.DAY.minusDays(1), false)),
                physiatrist(1).specialties(),
                physiatrist(1).certifications());
        var said = two.qualifications(Sample.DAY);
        assertThat(said.licensedIn()).containsExactly("California", "Nevada");
        assertThat(said.certifications())
                .containsExactly(
                        "American Board of Physical Medicine and Rehabilitation: Physical Medicine and Rehabilitation");
        assertThat(said.yearsInPractice()).isEqualTo(12);
        assertThat(said.hoursPerWeek()).isEqualTo(30);
    }

    @Test
    void aCaseWithoutItsEmployeeCannotBeScreened() {
        assertThatThrownBy(() -> new CaseProfile(
                        Sample.CASE, List.of(Sample.EPIDURAL), UsState.CA, Sample.DAY, List.of(), Set.of(), Set.of()))
                .hasMessageContaining("employee");
    }

    private static CaseProfile ofCase(int number) {
        return new CaseProfile(
                new CaseNumber("CM26-%07d".formatted(number)),
                PROFILE.treatments(),
                UsState.CA,
                Sample.DAY,
                PROFILE.parties(),
                Set.of(),
                Set.of());
    }

    private static Reviewer from(Reviewer one, UsState state) {
        return with(one, List.of(licence(LicenceType.MD, state)), one.specialties(), one.certifications());
    }

    private static ReviewerRegistry registry(Reviewer... reviewers) {
        return new ReviewerRegistry(List.of(reviewers));
    }
}
