package imr.reading.letter.layout;

import java.util.List;

/**
 * Where the parts of a letter stand. Numbers of lines only: what a part says is for those to take who may.
 *
 * @param header  case number, dates and priority; before everything else
 * @param summary the clinical case summary without its title and opening
 * @param items   the disputed items in order
 */
public record LetterPlaces(Label.Wording wording, Span header, Span summary, List<ItemPlace> items) {
    public LetterPlaces {
        items = List.copyOf(items);
    }

    /**
     * Where an item stands.
     *
     * @param heading       what is disputed, with the decision behind it where the letter is decided
     * @param administrator the claims administrator's guideline with its label; empty when the letter has none
     * @param rest          everything from there to the next item: the guideline relied on and the rationale
     */
    public record ItemPlace(Span heading, Span administrator, Span rest) {}
}
