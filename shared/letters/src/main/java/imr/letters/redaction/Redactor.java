package imr.letters.redaction;

import imr.domain.casefile.CaseDocument;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.Employee;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes from texts of the record what identifies the worker or a provider (Labor Code 4610.6(f) and (m)): the names and numbers that the
 * case states, in any case and accent, each word of a name by itself too, and what {@link Patterns} know.
 */
public final class Redactor {
    /** What stands where something was taken out. */
    public static final String MARK = "[redacted]";

    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final Pattern REPEATED = Pattern.compile("\\[redacted\\](?:[\\s,.]*\\[redacted\\])+");

    private final List<Pattern> known;
    private final List<Pattern> unnamed;

    /**
     * @param known   what the case names, over folded text
     * @param unnamed how a text itself tells whom it names
     */
    private Redactor(List<Pattern> known, List<Pattern> unnamed) {
        this.known = List.copyOf(known);
        this.unnamed = List.copyOf(unnamed);
    }

    /** For the names of this case: the worker's and the documents' authors'. */
    public static Redactor of(CaseFile file, List<CaseDocument> documents) {
        return of(file, documents, Withheld.NOTHING);
    }

    /** For the names of this case and those that its file does not state. */
    public static Redactor of(CaseFile file, List<CaseDocument> documents, Withheld withheld) {
        List<Pattern> known = new ArrayList<>();
        Employee employee = file.employee();
        if (employee.birthDate() != null) known.add(Pattern.compile(BirthDate.pattern(employee.birthDate())));
        if (employee.claimNumber() != null) known.add(number(employee.claimNumber()));
        withheld.contacts().forEach(contact -> known.addAll(Contact.patterns(contact)));
        withheld.numbers().forEach(number -> known.add(number(number)));
        List<List<String>> names = new ArrayList<>();
        if (employee.name() != null) names.add(PersonName.allWords(employee.name()));
        for (CaseDocument document : documents)
            if (document.author() != null) names.add(PersonName.words(document.author()));
        withheld.persons().forEach(name -> names.add(PersonName.words(name)));
        withheld.reviewers().forEach(name -> names.add(PersonName.words(name)));
        addNames(names, known);
        withheld.organizations().forEach(name -> known.addAll(Organization.patterns(name)));
        return new Redactor(known, Patterns.ALL);
    }

    /** For the reviewers' names alone, which the parties are not told either. */
    public static Redactor ofReviewers(Withheld withheld) {
        List<Pattern> known = new ArrayList<>();
        addNames(withheld.reviewers().stream().map(PersonName::words).toList(), known);
        return new Redactor(known, List.of());
    }

    private static void addNames(List<List<String>> names, List<Pattern> known) {
        List<List<String>> told = names.stream().filter(name -> !name.isEmpty()).toList();
        if (!told.isEmpty()) known.add(Names.pattern(told));
    }

    /** The text without what identifies anyone. */
    public String redact(String text) {
        String result = remove(text, mark(text));
        for (Pattern pattern : unnamed) result = remove(result, firstGroups(pattern.matcher(result)));
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

    /** A claim number, whatever stands between its characters; a short one only where it stands alone. */
    private static Pattern number(String claim) {
        String characters = Folded.fold(claim).replaceAll("[^\\p{L}\\p{N}]", "");
        if (characters.isEmpty()) return NOTHING;
        List<String> parts = characters
                .codePoints()
                .mapToObj(c -> Pattern.quote(Character.toString(c)))
                .toList();
        String pattern = String.join("[-/._ ]{0,3}", parts);
        return Pattern.compile(
                characters.length() < 5 ? "(?<![\\p{L}\\p{N}])" + pattern + "(?![\\p{L}\\p{N}])" : pattern);
    }
}
