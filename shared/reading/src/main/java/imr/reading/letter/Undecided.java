package imr.reading.letter;

import imr.reading.document.Line;
import imr.reading.document.Paragraphs;
import imr.reading.letter.layout.Decision;
import imr.reading.letter.layout.Label;
import imr.reading.letter.layout.LetterPlaces;
import imr.reading.letter.layout.LetterPlaces.ItemPlace;
import java.util.ArrayList;
import java.util.List;

/**
 * What is left of a letter when everything decided is cut away: the only form in which this package reads on. The place of the guideline relied
 * on and of the rationale is not asked for here, and the decision behind a heading is taken off as the heading is taken out.
 *
 * @param header  the lines above the first section, joined
 * @param summary the clinical case summary in paragraphs
 */
record Undecided(String header, String summary, List<Item> items) {
    /**
     * A disputed item.
     *
     * @param heading   what is disputed, without the decision
     * @param guideline the guideline that the claims administrator cited, empty when the letter names none
     */
    record Item(String heading, String guideline) {}

    static Undecided cut(List<Line> letter, LetterPlaces places) {
        List<Item> items = new ArrayList<>();
        for (ItemPlace place : places.items()) {
            String heading = Decision.removed(words(place.heading().of(letter)));
            items.add(new Item(
                    withoutNumber(heading, items.size() + 1),
                    guideline(place.administrator().of(letter), places.wording())));
        }
        return new Undecided(
                words(places.header().of(letter)),
                Paragraphs.join(places.summary().of(letter)),
                List.copyOf(items));
    }

    private static String guideline(List<Line> lines, Label.Wording wording) {
        String text = words(lines);
        return text.isEmpty()
                ? ""
                : text.substring(Label.ADMINISTRATOR.length(text, wording)).strip();
    }

    private static String words(List<Line> lines) {
        return Paragraphs.join(lines).replace('\n', ' ');
    }

    /** Some years number the headings: "2. Acupuncture", "1) Regarding the request for acupuncture". */
    private static String withoutNumber(String heading, int number) {
        for (String mark : List.of(number + ". ", number + ") "))
            if (heading.startsWith(mark)) {
                String rest = heading.substring(mark.length()).strip();
                String regarding = "Regarding the request for ";
                return rest.startsWith(regarding) ? rest.substring(regarding.length()) : rest;
            }
        return heading;
    }
}
