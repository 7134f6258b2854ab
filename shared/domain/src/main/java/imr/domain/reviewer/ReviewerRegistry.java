package imr.domain.reviewer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All reviewers of the organization, each once, in the order of their ids. */
public final class ReviewerRegistry {
    private final Map<ReviewerId, Reviewer> reviewers = new TreeMap<>();

    /**
     * A registry of these.
     *
     * @throws IllegalArgumentException when two have the same id
     */
    public ReviewerRegistry(Collection<Reviewer> reviewers) {
        for (Reviewer reviewer : reviewers)
            if (this.reviewers.put(reviewer.id(), reviewer) != null)
                throw new IllegalArgumentException("two reviewers have the id " + reviewer.id());
    }

    public List<Reviewer> all() {
        return List.copyOf(reviewers.values());
    }

    public Optional<Reviewer> find(ReviewerId id) {
        return Optional.ofNullable(reviewers.get(id));
    }

    /** Ids alone, so that a registry can be logged. */
    @Override
    public String toString() {
        return reviewers.keySet().toString();
    }
}
