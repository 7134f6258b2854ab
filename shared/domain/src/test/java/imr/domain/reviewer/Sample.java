package imr.domain.reviewer;

import imr.domain.BodyPart;
import imr.domain.CaseNumber;
import imr.domain.TreatmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A case about a lumbar epidural injection, and a physiatrist who may review it; tests change one thing at a time. */
final class Sample {
    static final LocalDate DAY = LocalDate.parse("2026-03-02");
    static final CaseNumber CASE = new CaseNumber("CM26-0000001");
    static final PartyId EMPLOYEE = new PartyId("P-1");
    static final PartyId EMPLOYER = new PartyId("O-1");
    static final PartyId PHYSICIAN = new PartyId("P-2");
    static final DisputedTreatment EPIDURAL =
            new DisputedTreatment(new TreatmentId("injection.epidural"), List.of(BodyPart.LOW_BACK));
    static final CaseProfile PROFILE = profile(List.of(EPIDURAL), Set.of());

    private Sample() {}

    static CaseProfile profile(List<DisputedTreatment> treatments, Set<ReviewerId> former) {
        return new CaseProfile(
                CASE,
                treatments,
                UsState.CA,
                DAY,
                List.of(
                        new Party(EMPLOYEE, PartyRole.EMPLOYEE),
                        new Party(EMPLOYER, PartyRole.EMPLOYER),
                        new Party(new PartyId("O-2"), PartyRole.CLAIMS_ADMINISTRATOR),
                        new Party(PHYSICIAN, PartyRole.TREATING_PHYSICIAN)),
                Set.of(new CaseNumber("CM25-0000009")),
                former);
    }

    static Specialty specialty(String code) {
        return Specialties.ofCode(code).orElseThrow();
    }

    static Licence licence(LicenceType type, UsState state) {
        return new Licence(type, state, "A-100", LocalDate.parse("2027-06-30"), false);
    }

    static Reviewer physiatrist(int number) {
        return new Reviewer(
                new ReviewerId("R-%04d".formatted(number)),
                new ReviewerName("Quintessa Marlowe"),
                new PartyId("P-9" + number),
                List.of(licence(LicenceType.MD, UsState.CA)),
                Set.of(specialty("physical-medicine")),
                List.of(new BoardCertification(
                        "American Board of Physical Medicine and Rehabilitation", specialty("physical-medicine"))),
                new Practice(30, 12),
                PanelStatus.ACTIVE,
                Standing.GOOD,
                Interests.NONE);
    }

    static Reviewer with(Reviewer one, Interests interests) {
        return new Reviewer(
                one.id(),
                one.name(),
                one.person(),
                one.licences(),
                one.specialties(),
                one.certifications(),
                one.practice(),
                one.status(),
                one.standing(),
                interests);
    }

    static Reviewer with(Reviewer one, Affiliation affiliation) {
        return with(one, new Interests(List.of(affiliation), Set.of(), Set.of()));
    }

    static Reviewer with(Reviewer one, Practice practice, PanelStatus status, Standing standing) {
        return new Reviewer(
                one.id(),
                one.name(),
                one.person(),
                one.licences(),
                one.specialties(),
                one.certifications(),
                practice,
                status,
                standing,
                one.interests());
    }

    static Reviewer with(
            Reviewer one, List<Licence> licences, Set<Specialty> specialties, List<BoardCertification> certifications) {
        return new Reviewer(
                one.id(),
                one.name(),
                one.person(),
                licences,
                specialties,
                certifications,
                one.practice(),
                one.status(),
                one.standing(),
                one.interests());
    }

    static Reviewer whoIs(Reviewer one, PartyId person) {
        return new Reviewer(
                one.id(),
                one.name(),
                person,
                one.licences(),
                one.specialties(),
                one.certifications(),
                one.practice(),
                one.status(),
                one.standing(),
                one.interests());
    }
}
