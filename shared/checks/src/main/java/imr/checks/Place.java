package imr.checks;

import imr.domain.ItemNumber;
import org.jspecify.annotations.Nullable;

/**
 * Where a fault stands. By numbers only, so that it can be told without repeating the text, which is health information.
 *
 * @param item     the disputed item the section belongs to, {@code null} for a section of the whole determination
 * @param sentence number of the sentence within the section, from 1, or of the entry in a list; 0 for the section as a whole
 * @param start    first character within the section's text, from 0
 * @param end      behind the last
 */
public record Place(Section section, @Nullable ItemNumber item, int sentence, int start, int end) {
    public Place {
        if (sentence < 0 || start < 0 || end < start) throw new IllegalArgumentException("a place has a span");
    }

    /** A section as a whole. */
    public static Place of(Section section, @Nullable ItemNumber item, String text) {
        return new Place(section, item, 0, 0, text.length());
    }

    /** In words: {@code item 2, rationale, sentence 3 (characters 120-188)}, {@code facts, 12}. */
    public String words() {
        StringBuilder words = new StringBuilder();
        if (item != null) words.append("item ").append(item.value());
        if (section != Section.ITEM || item == null)
            words.append(words.isEmpty() ? "" : ", ").append(section.words());
        if (sentence > 0 && isList()) words.append(", ").append(sentence);
        else if (sentence > 0)
            words.append(", sentence ")
                    .append(sentence)
                    .append(" (characters ")
                    .append(start)
                    .append('-')
                    .append(end)
                    .append(')');
        return words.toString();
    }

    private boolean isList() {
        return section == Section.DOCUMENTS || section == Section.FACTS;
    }
}
