package imr.domain.reviewer;

import java.util.Set;

/**
 * A field of practice, from {@code specialties.txt}; got from {@link Specialties}.
 *
 * @param code     in files: {@code orthopedic-surgery}
 * @param words    in letters: {@code Orthopedic Surgery}
 * @param licences the licences on which it is practised
 */
public record Specialty(String code, String words, Set<LicenceType> licences) implements Comparable<Specialty> {
    public Specialty {
        licences = Set.copyOf(licences);
        if (licences.isEmpty()) throw new IllegalArgumentException("a specialty is practised on a licence");
    }

    @Override
    public int compareTo(Specialty other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
