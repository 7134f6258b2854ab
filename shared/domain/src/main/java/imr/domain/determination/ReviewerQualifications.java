package imr.domain.determination;

import java.util.List;

/**
 * What a letter says of the reviewer, whose name stays confidential (Labor Code 4610.6(f)): licences, certification, practice (139.5(d)(4)).
 */
public record ReviewerQualifications(
        List<String> licensedIn, List<String> certifications, int yearsInPractice, int hoursPerWeek) {
    public ReviewerQualifications {
        licensedIn = List.copyOf(licensedIn);
        certifications = List.copyOf(certifications);
        if (licensedIn.isEmpty()) throw new IllegalArgumentException("a reviewer holds a licence");
    }
}
