package imr.checks.text;

import imr.checks.Place;
import imr.domain.casefile.DisputedItem;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A disputed item said again where its rationale concludes ("the request for physical therapy, 12 visits, is not medically necessary").
 *
 * @param start first character within the rationale
 * @param item  as it is read there
 */
public record Restated(Statement in, int start, int end, DisputedItem item) {
    private static final Pattern REQUEST =
            Pattern.compile("(?i)\\b(?:requests? (?:is |was )?for|decision for|requested)\\s+(?<item>.{4,200}?)"
                    + "(?=,? (?:is|was|are|were|would|cannot|can not|does|do|exceeds?|has|have)\\b|[.;]?$)");

    public Place place() {
        return new Place(in.section(), in.item(), in.number(), start, end);
    }

    /** Where a sentence says an item again: from and to within the sentence. */
    static Optional<int[]> within(String sentence) {
        Matcher request = REQUEST.matcher(sentence);
        return request.find() ? Optional.of(new int[] {request.start("item"), request.end("item")}) : Optional.empty();
    }
}
