package imr.checks.text;

import imr.checks.Place;
import imr.checks.Section;
import imr.domain.ItemNumber;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a draft.
 *
 * @param section the section it stands in, with its item
 * @param number  place within the section, from 1
 * @param start   first character within the section's text, from 0
 * @param text    its words
 * @param speaks  of what
 */
public record Statement(Section section, @Nullable ItemNumber item, int number, int start, String text, Speaks speaks) {

    /** What a sentence of a rationale speaks of. */
    public enum Speaks {
        /** Of what a guideline says, of anybody. */
        GUIDELINE,
        /** Of this worker. */
        CASE,
        /** Of whether the request is medically necessary. */
        CONCLUSION
    }

    /** Behind its last character. */
    public int end() {
        return start + text.length();
    }

    public Place place() {
        return new Place(section, item, number, start, end());
    }
}
