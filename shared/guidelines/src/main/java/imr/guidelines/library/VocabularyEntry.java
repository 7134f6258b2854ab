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
 * @param codes        the values a code may have
 * @param searchedFor  the words a reader looks for, shown when nothing was found
 */
public record VocabularyEntry(
        FactId id,
        FactType type,
        @Nullable Unit unit,
        String meaning,
        boolean byBodyPart,
        boolean pastCounts,
        List<String> codes,
        List<String> searchedFor) {
    public VocabularyEntry {
        codes = List.copyOf(codes);
        searchedFor = List.copyOf(searchedFor);
    }
}
