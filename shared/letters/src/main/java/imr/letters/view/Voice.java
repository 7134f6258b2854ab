package imr.letters.view;

import imr.domain.casefile.CaseDocument;
import imr.domain.casefile.DocumentId;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.letters.redaction.Redactor;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the letter speaks of the record: documents by their numbers in the list instead of file names, without characters that no page can
 * show, and in the public copy without what identifies people. Every text that comes from outside goes through here.
 */
public final class Voice {
    /** As much of a passage as a reader needs to find it again. */
    private static final int QUOTE = 280;

    /** Everything XML 1.0 has no place for: control characters and lone surrogates. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\x{9}\\x{A}\\x{D}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<DocumentId, Integer> numbers = new HashMap<>();
    private final @Nullable Pattern names;
    private final @Nullable Redactor redactor;

    /** @param redactor what takes out of a text whom it names; {@code null} for nothing */
    public Voice(List<CaseDocument> documents, @Nullable Redactor redactor) {
        for (CaseDocument document : documents) numbers.put(document.id(), numbers.size() + 1);
        this.names = documents.isEmpty() ? null : Pattern.compile(alternatives(documents));
        this.redactor = redactor;
    }

    private static String alternatives(List<CaseDocument> documents) {
        return "(?<![\\w.-])(?:"
                + String.join(
                        "|",
                        documents.stream()
                                .map(d -> d.id().value())
                                .sorted(Comparator.comparingInt(String::length).reversed())
                                .map(Pattern::quote)
                                .toList())
                + ")(?![\\w-])";
    }

    /** A text from outside as the letter may print it. */
    public String say(String text) {
        String clean = SPACE.matcher(UNPRINTABLE.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        if (names != null)
            clean = names.matcher(clean)
                    .replaceAll(m ->
                            Matcher.quoteReplacement("document " + numbers.getOrDefault(new DocumentId(m.group()), 0)));
        return redactor == null ? clean : redactor.redact(clean);
    }

    Source source(Evidence evidence) {
        DocumentId document = evidence.document();
        String title = document.isDrugList() ? "the " + document : null;
        return new Source(numbers.getOrDefault(document, 0), evidence.page(), title);
    }

    Quote quote(Evidence evidence) {
        return new Quote(shorten(say(evidence.words())), source(evidence));
    }

    /** The passages that facts rest on, each once. */
    List<Quote> quotes(Collection<Fact> facts, int atMost) {
        Map<Quote, Boolean> quotes = new LinkedHashMap<>();
        for (Fact fact : facts) for (Evidence evidence : fact.evidence()) quotes.put(quote(evidence), true);
        return quotes.keySet().stream().limit(atMost).toList();
    }

    /** The numbers of documents in the letter's list, in order. */
    List<Integer> numbers(Collection<DocumentId> ids) {
        return ids.stream()
                .map(id -> numbers.getOrDefault(id, 0))
                .filter(n -> n > 0)
                .sorted()
                .toList();
    }

    int documents() {
        return numbers.size();
    }

    private static String shorten(String words) {
        if (words.length() <= QUOTE) return words;
        int end = words.lastIndexOf(' ', QUOTE);
        int cut = end > QUOTE / 2 ? end : QUOTE;
        if (Character.isHighSurrogate(words.charAt(cut - 1))) cut--;
        return words.substring(0, cut) + " …";
    }
}
