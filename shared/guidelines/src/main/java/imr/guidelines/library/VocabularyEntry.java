package imr.guidelines.library;

import imr.domain.Unit;
import imr.domain.fact.FactId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fact of the vocabulary ({@code facts.yaml}).
 *
 * @param unit         unit of an amount, {@code null} for other types
 * @param meaning      the fact in plain words, as it stands in a sentence: "pain medication is not tolerated"
 * @param byBodyPart   whether it speaks only for the region and side it was found at
 * @param pastCounts   whether a statement about the past meets a criterion too (treatments tried)
 * @param attributed   what a statement of it is attributed to, so that a criterion must say of what; {@code null} for nothing
 * @param codes        the values a code may have
 * @param searchedFor  the words a reader looks for, shown when nothing was found
 * @param silent       the words for its absence, {@code {treatment}} or {@code {drug}} where what was asked about is named, such as
 *                     {@code no {treatment} on record}; {@code null} to make them from the meaning
 */
public record VocabularyEntry(
        FactId id,
        FactType type,
        @Nullable Unit unit,
        String meaning,
        boolean byBodyPart,
        boolean pastCounts,
        @Nullable Attribution attributed,
        List<String> codes,
        List<String> searchedFor,
        @Nullable String silent) {
    /** What statements of a fact are attributed to. */
    public enum Attribution {
        TREATMENT,
        DRUG
    }

    public VocabularyEntry {
        codes = List.copyOf(codes);
        searchedFor = List.copyOf(searchedFor);
    }
}
