package imr.domain.reviewer;

import java.util.Map;

/**
 * How many reviews each reviewer has open.
 *
 * @param open 0 where a reviewer is not named
 */
public record Load(Map<ReviewerId, Integer> open) {
    public static final Load NONE = new Load(Map.of());

    public Load {
        open = Map.copyOf(open);
        if (open.values().stream().anyMatch(reviews -> reviews < 0))
            throw new IllegalArgumentException("nobody has fewer than 0 reviews open");
    }

    public int of(ReviewerId reviewer) {
        return open.getOrDefault(reviewer, 0);
    }
}
