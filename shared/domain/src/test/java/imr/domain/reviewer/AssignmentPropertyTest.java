package imr.domain.reviewer;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.BodyPart;
import imr.domain.CaseNumber;
import imr.domain.TreatmentId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Any panel, any case: the screens are asked for here again, in other words than the code's. */
class AssignmentPropertyTest {
    private static final List<String> TREATMENTS = List.of(
            "injection.epidural",
            "acupuncture",
            "surgery.spine",
            "drug.opioid",
            "psychological.therapy",
            "imaging.mri");

    @Property(tries = 500)
    void whoeverIsProposedPassesEachScreenAndNobodyPreferredWithLessToDoIsLeft(@ForAll long seed) {
        Random random = new Random(seed);
        ReviewerRegistry registry = registry(random);
        CaseProfile profile = profile(random);
        Map<ReviewerId, Integer> open = new HashMap<>();
        registry.all().forEach(one -> open.put(one.id(), random.nextInt(6)));
        Assignment assignment = Assignment.propose(registry, profile, new Load(open));

        assertThat(assignment.considered())
                .extracting(Consideration::reviewer)
                .containsAll(registry.all().stream().map(Reviewer::id).toList())
                .containsAll(profile.formerReviewers())
                .doesNotHaveDuplicates();
        for (Reviewer one : registry.all())
            assertThat(consideration(assignment, one).couldBeAsked())
                    .as("%s", one)
                    .isEqualTo(mayReview(one, profile));
        ReviewerId proposed = assignment.proposed();
        if (proposed == null) {
            assertThat(registry.all()).noneMatch(one -> mayReview(one, profile));
            return;
        }
        Reviewer asked = registry.find(proposed).orElseThrow();
        assertThat(mayReview(asked, profile)).isTrue();
        for (Reviewer other : registry.all())
            if (mayReview(other, profile)) {
                boolean preferred = other.isLicensedIn(UsState.CA, Sample.DAY);
                boolean askedPreferred = asked.isLicensedIn(UsState.CA, Sample.DAY);
                assertThat(preferred && !askedPreferred).isFalse();
                if (preferred == askedPreferred)
                    assertThat(open.get(other.id())).isGreaterThanOrEqualTo(open.get(proposed));
            }
    }

    private static boolean mayReview(Reviewer one, CaseProfile profile) {
        boolean fit = profile.treatments().stream().allMatch(treatment -> FittingSpecialties.of(treatment).stream()
                .filter(one.specialties()::contains)
                .anyMatch(specialty -> one.licences().stream()
                        .filter(licence ->
                                !licence.restricted() && !licence.expires().isBefore(Sample.DAY))
                        .filter(licence -> specialty.licences().contains(licence.type()))
                        .anyMatch(licence ->
                                !Set.of(LicenceType.MD, LicenceType.DO).contains(licence.type())
                                        || one.certifications().stream().anyMatch(held -> held.specialty()
                                                .equals(specialty)))));
        Set<PartyId> parties =
                Set.copyOf(profile.parties().stream().map(Party::id).toList());
        boolean tied = one.interests().affiliations().stream()
                .filter(tie -> parties.contains(tie.with()))
                .anyMatch(tie -> switch (tie) {
                    case Affiliation.Professional work -> work.tie() != Affiliation.Tie.STAFF_PRIVILEGES;
                    case Affiliation.Familial _ -> true;
                    case Affiliation.Financial money -> money.percent().doubleValue() > 5;
                });
        return fit
                && !tied
                && one.status() == PanelStatus.ACTIVE
                && one.practice().hoursPerWeek() >= 24
                && one.practice().years() >= 5
                && !one.standing().disciplined()
                && !one.standing().medicalEvaluator()
                && !parties.contains(one.person())
                && !one.interests().treatedWorkers().contains(Sample.EMPLOYEE)
                && !one.interests().earlierReviews().contains(profile.caseNumber())
                && !profile.formerReviewers().contains(one.id());
    }

    private static Consideration consideration(Assignment assignment, Reviewer one) {
        return assignment.considered().stream()
                .filter(considered -> considered.reviewer().equals(one.id()))
                .findFirst()
                .orElseThrow();
    }

    private static CaseProfile profile(Random random) {
        List<DisputedTreatment> treatments = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++)
            treatments.add(new DisputedTreatment(new TreatmentId(any(random, TREATMENTS)), List.of(BodyPart.LOW_BACK)));
        return Sample.profile(treatments, random.nextInt(3) == 0 ? Set.of(new ReviewerId("R-0003")) : Set.of());
    }

    private static ReviewerRegistry registry(Random random) {
        List<Reviewer> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) all.add(reviewer(i, random));
        return new ReviewerRegistry(all);
    }

    private static Reviewer reviewer(int number, Random random) {
        Specialty specialty = any(
                random,
                List.of(
                        Sample.specialty("pain-medicine"),
                        Sample.specialty("physical-medicine"),
                        Sample.specialty("neurological-surgery"),
                        Sample.specialty("acupuncture"),
                        Sample.specialty("psychology")));
        LicenceType type = rarely(random) ? LicenceType.CHIROPRACTOR : any(random, List.copyOf(specialty.licences()));
        Licence licence = new Licence(
                type,
                any(random, List.of(UsState.CA, UsState.NV)),
                "1",
                Sample.DAY.plusDays(random.nextInt(12) - 1),
                rarely(random));
        return new Reviewer(
                new ReviewerId("R-%04d".formatted(number)),
                new ReviewerName("Somebody"),
                rarely(random) ? Sample.PHYSICIAN : new PartyId("P-5" + number),
                List.of(licence),
                Set.of(specialty),
                rarely(random) ? List.of() : List.of(new BoardCertification("A board", specialty)),
                new Practice(rarely(random) ? 23 : 24, rarely(random) ? 4 : 5),
                rarely(random) ? PanelStatus.ON_LEAVE : PanelStatus.ACTIVE,
                new Standing(rarely(random), rarely(random)),
                new Interests(
                        affiliations(random),
                        rarely(random) ? Set.of(Sample.EMPLOYEE) : Set.of(),
                        rarely(random) ? Set.of(Sample.CASE) : Set.of(new CaseNumber("CM20-0000001"))));
    }

    private static List<Affiliation> affiliations(Random random) {
        return switch (random.nextInt(8)) {
            case 0 ->
                List.of(new Affiliation.Professional(Sample.EMPLOYER, any(random, List.of(Affiliation.Tie.values()))));
            case 1 ->
                List.of(new Affiliation.Familial(
                        Sample.PHYSICIAN, any(random, List.of(Affiliation.Relation.values()))));
            case 2 -> List.of(new Affiliation.Financial(Sample.EMPLOYER, BigDecimal.valueOf(random.nextInt(11))));
            default -> List.of();
        };
    }

    private static boolean rarely(Random random) {
        return random.nextInt(12) == 0;
    }

    private static <T> T any(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
