package imr.reading.fact;

import imr.domain.Digest;
import imr.domain.fact.FactWords;
import imr.domain.fact.SearchTerms;
import imr.json.Json;
import imr.reading.text.LexiconPart;
import imr.reading.text.ReadingData;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a release's words add to the lexicons. A fact that the lexicons know keeps its settings and gets further phrases; one that they do
 * not know is found as its own lines say.
 */
final class AddedWords {
    /** What the words of a layer are called where lexicons are named. */
    static final String FILE = "words.txt";

    private AddedWords() {}

    /** The entries of the lexicons with those of further words behind them. */
    static List<LexiconEntry> after(List<LexiconEntry> entries, List<FactWords> words, Predicate<LexiconPart> known) {
        List<LexiconEntry> all = new ArrayList<>(entries);
        for (FactWords added : words) {
            EntryBuilder builder = entries.stream()
                    .filter(entry -> entry.id().equals(added.fact()))
                    .findFirst()
                    .map(entry -> EntryBuilder.like(entry, known))
                    .orElseGet(() -> new EntryBuilder(FILE, added.fact(), known));
            added.lines().forEach(builder::line);
            all.add(builder.build());
        }
        return all;
    }

    /** What is searched for a fact in all, where words were added for it. */
    static SearchTerms together(SearchTerms terms, SearchTerms added) {
        return new SearchTerms(
                terms.fact(),
                Stream.concat(terms.terms().stream(), added.terms().stream())
                        .distinct()
                        .toList());
    }

    /** The digest of all that is read with: that of reading itself where nothing is added. */
    static Digest digest(List<FactWords> words) {
        if (words.isEmpty()) return ReadingData.digest();
        String all = ReadingData.digest() + "\n" + new String(Json.write(words), StandardCharsets.UTF_8);
        return Digest.of(all.getBytes(StandardCharsets.UTF_8));
    }
}
