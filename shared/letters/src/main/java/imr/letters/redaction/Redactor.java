package imr.letters.redaction;

import imr.domain.casefile.CaseDocument;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.Employee;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes from texts of the record what identifies the worker or a provider (Labor Code 4610.6(f) and (m)): the names and numbers that the
 * case states, in any case and accent, each word of a name by itself too, and what {@link Patterns} know.
 */
public final class Redactor {
    /** What stands where something was taken out. */
    public static final String MARK = "[redacted]";

    private static final Pattern REPEATED = Pattern.compile("\\[redacted\\](?:[\\s,.]*\\[redacted\\])+");

    private final List<Pattern> known;

    private Redactor(List<Pattern> known) {
        this.known = List.copyOf(known);
    }

    /** For the names of this case: the worker's and the documents' authors'. */
    public static Redactor of(CaseFile file, List<CaseDocument> documents) {
        Set<String> words = new LinkedHashSet<>();
        List<Pattern> known = new ArrayList<>();
        Employee employee = file.employee();
        if (employee.birthDate() != null) known.add(Pattern.compile(BirthDate.pattern(employee.birthDate())));
        if (employee.claimNumber() != null && !employee.claimNumber().isBlank())
            known.add(number(employee.claimNumber().strip()));
        if (employee.name() != null) words.addAll(PersonName.allWords(employee.name()));
        for (CaseDocument document : documents)
            if (document.author() != null) words.addAll(PersonName.words(document.author()));
        if (!words.isEmpty()) known.add(names(words));
        return new Redactor(known);
    }

    /** The text without what identifies anyone. */
    public String redact(String text) {
        String result = remove(text, mark(text));
        for (Pattern pattern : Patterns.ALL) result = remove(result, firstGroups(pattern.matcher(result)));
        return REPEATED.matcher(result).replaceAll(Matcher.quoteReplacement(MARK));
    }

    private BitSet mark(String text) {
        Folded folded = Folded.of(text);
        BitSet marked = new BitSet(text.length());
        for (Pattern pattern : known) {
            Matcher matcher = pattern.matcher(folded.text());
            while (matcher.find()) marked.set(folded.origin(matcher.start()), folded.origin(matcher.end()));
        }
        return marked;
    }

    private static BitSet firstGroups(Matcher matcher) {
        BitSet marked = new BitSet();
        while (matcher.find()) if (!matcher.group(1).contains(MARK)) marked.set(matcher.start(1), matcher.end(1));
        return marked;
    }

    private static String remove(String text, BitSet marked) {
        if (marked.isEmpty()) return text;
        StringBuilder kept = new StringBuilder(text.length());
        int at = 0;
        for (int from = marked.nextSetBit(0); from >= 0; from = marked.nextSetBit(at)) {
            kept.append(text, at, from).append(MARK);
            at = marked.nextClearBit(from);
        }
        return kept.append(text, at, text.length()).toString();
    }

    /** Each of the words by itself, not inside a longer word; an initial between two of them goes with them. */
    private static Pattern names(Set<String> words) {
        List<String> folded = words.stream()
                .map(Folded::fold)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .toList();
        String word = "(?:" + String.join("|", folded) + ")";
        return Pattern.compile("(?<!\\p{L})" + word + "(?:,? (?:\\p{L}\\.? )?" + word + ")*(?!\\p{L})");
    }

    /** A claim number, whatever stands between its characters; a short one only where it stands alone. */
    private static Pattern number(String claim) {
        String characters = Folded.fold(claim).replaceAll("[^\\p{L}\\p{N}]", "");
        if (characters.isEmpty()) return Pattern.compile(Pattern.quote(Folded.fold(claim)));
        List<String> parts = characters
                .codePoints()
                .mapToObj(c -> Pattern.quote(Character.toString(c)))
                .toList();
        String pattern = String.join("[-/. ]?", parts);
        return Pattern.compile(
                characters.length() < 5 ? "(?<![\\p{L}\\p{N}])" + pattern + "(?![\\p{L}\\p{N}])" : pattern);
    }
}
