package imr.local.check;

import imr.checks.Draft;
import imr.checks.Place;
import imr.domain.ItemNumber;
import java.util.function.Function;

/** The words of a draft at a place. A result tells places only; here, where the letter lies before whoever asks, its words may be shown. */
final class Passage {
    private Passage() {}

    /** Empty where the place is not in the text of the draft. */
    static String at(Place place, Draft draft) {
        String section =
                switch (place.section()) {
                    case SUMMARY -> draft.summary();
                    case ITEM -> of(place, draft, Draft.Item::text);
                    case GUIDELINE -> of(place, draft, Draft.Item::guideline);
                    case RATIONALE -> of(place, draft, Draft.Item::rationale);
                    case DOCUMENTS, FACTS -> "";
                };
        return place.end() > section.length() ? "" : section.substring(place.start(), place.end());
    }

    private static String of(Place place, Draft draft, Function<Draft.Item, String> section) {
        ItemNumber number = place.item();
        return draft.items().stream()
                .filter(item -> item.number().equals(number))
                .findFirst()
                .map(section)
                .orElse("");
    }
}
