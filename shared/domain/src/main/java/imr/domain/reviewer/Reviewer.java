package imr.domain.reviewer;

import imr.domain.determination.ReviewerQualifications;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A physician who reviews cases, as the organization knows them. Printing one shows no name.
 *
 * @param person         the same human being where parties are named by id, so that nobody reviews what they are a party to
 * @param specialties    what they practise
 * @param certifications by boards; of doctors of medicine and osteopathy only a certified specialty counts
 */
public record Reviewer(
        ReviewerId id,
        ReviewerName name,
        PartyId person,
        List<Licence> licences,
        Set<Specialty> specialties,
        List<BoardCertification> certifications,
        Practice practice,
        PanelStatus status,
        Standing standing,
        Interests interests) {
    public Reviewer {
        licences = List.copyOf(licences);
        specialties = Set.copyOf(specialties);
        certifications = List.copyOf(certifications);
        if (!person.isPerson()) throw new IllegalArgumentException("a reviewer is a person");
        if (licences.isEmpty()) throw new IllegalArgumentException("a reviewer holds a licence");
        if (specialties.isEmpty()) throw new IllegalArgumentException("a reviewer has a specialty");
    }

    public boolean isLicensedIn(UsState state, LocalDate day) {
        return licences.stream().anyMatch(licence -> licence.state() == state && licence.isGoodOn(day));
    }

    boolean isCertifiedIn(Specialty specialty) {
        return certifications.stream().anyMatch(held -> held.specialty().equals(specialty));
    }

    /**
     * What a letter of that day says of the reviewer instead of a name.
     *
     * @throws IllegalArgumentException when no licence is good on that day
     */
    public ReviewerQualifications qualifications(LocalDate day) {
        return new ReviewerQualifications(
                licences.stream()
                        .filter(licence -> licence.isGoodOn(day))
                        .map(licence -> licence.state().words())
                        .distinct()
                        .sorted()
                        .toList(),
                certifications.isEmpty()
                        ? specialties.stream().map(Specialty::words).sorted().toList()
                        : certifications.stream()
                                .map(BoardCertification::words)
                                .sorted()
                                .toList(),
                practice.years(),
                practice.hoursPerWeek());
    }
}
