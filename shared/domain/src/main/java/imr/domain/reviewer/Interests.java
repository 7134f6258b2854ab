package imr.domain.reviewer;

import imr.domain.CaseNumber;
import java.util.List;
import java.util.Set;

/**
 * What could bias a reviewer.
 *
 * @param affiliations   ties to organizations and persons
 * @param treatedWorkers employees whom the reviewer has treated
 * @param earlierReviews cases that the reviewer has reviewed, here or for utilization review
 */
public record Interests(List<Affiliation> affiliations, Set<PartyId> treatedWorkers, Set<CaseNumber> earlierReviews) {
    public static final Interests NONE = new Interests(List.of(), Set.of(), Set.of());

    public Interests {
        affiliations = List.copyOf(affiliations);
        treatedWorkers = Set.copyOf(treatedWorkers);
        earlierReviews = Set.copyOf(earlierReviews);
    }
}
