package imr.reading.item;

import imr.domain.TreatmentId;
import imr.domain.casefile.Drug;
import imr.reading.item.PhraseSet.Span;
import imr.reading.text.Term;
import imr.reading.text.Terms;
import imr.reading.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The drugs of a request: which the lexicon knows, and what strength and form say of one that nobody knows. */
final class DrugReader {
    private static final Pattern PERCENT = Pattern.compile("\\d\\s*%");

    /** What is asked for as a drug. */
    record Found(TreatmentId treatment, Drug drug) {}

    private final Terms terms = Terms.load();
    private final WordList kinds = WordList.of("drug-kinds.txt");
    private final Pattern strength =
            Pattern.compile("(?i)(?<![a-z])\\d+(?:[.,]\\d+)*(?:\\s*[-/]\\s*\\d+(?:\\.\\d+)?)*\\s*(?:"
                    + alternatives("strengths") + ")(?![a-z])");
    private final Pattern form = Pattern.compile("(?i)\\b(?:" + alternatives("forms") + ")(?:s|es)?\\b");
    private final Pattern onSkin =
            Pattern.compile("(?i)\\b(?:" + alternatives("forms on skin") + ")(?:s|es)?\\b|\\d\\s*%");

    private String alternatives(String key) {
        return String.join("|", kinds.words(key).stream().map(Pattern::quote).toList());
    }

    List<Term> in(List<Token> tokens) {
        return terms.in(tokens).stream().filter(t -> t.kind().equals("drug")).toList();
    }

    /** Whether several percentages are stated, as of a mixture. */
    static boolean isMixture(String request) {
        return PERCENT.matcher(request).results().count() > 1;
    }

    /** The drug asked for among those named. */
    Found known(String request, List<Term> drugs) {
        Term first = drugs.getFirst();
        return new Found(kind(request, drugs, first), drug(first.code(), request));
    }

    /** A drug class of the catalogue that is asked for by itself. */
    Found ofClass(TreatmentId treatment, String request) {
        return new Found(treatment, drug(treatment.code().substring("drug.".length()), request));
    }

    /** A drug that is known by strength and form only; {@code null} when the request states no strength and no form that only drugs have. */
    @Nullable
    Found unknown(String request, @Nullable TreatmentId kind, List<RawWord> words, Predicate<RawWord> isName) {
        if (!strength.matcher(request).find() && kind == null) return null;
        boolean mixture = isMixture(request);
        String code = mixture ? "drug.topical-compound" : kind == null ? "drug.unknown" : kind.code();
        String name = words.stream()
                .filter(isName)
                .map(word -> request.substring(word.start(), word.end()).toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse(code.substring("drug.".length()));
        return new Found(new TreatmentId(code), drug(mixture ? "compound" : name, request));
    }

    /** Where strengths and forms stand. */
    List<Span> spans(String request) {
        List<Span> spans = new ArrayList<>();
        for (Pattern pattern : List.of(strength, form))
            pattern.matcher(request).results().forEach(found -> spans.add(new Span(found.start(), found.end())));
        return spans;
    }

    /** The treatment that an injection of the drug is, where it is another than the drug. */
    @Nullable
    TreatmentId injected(Term drug) {
        return kinds.words("injected " + drug.family()).stream()
                .findFirst()
                .map(TreatmentId::new)
                .orElse(null);
    }

    private TreatmentId kind(String request, List<Term> drugs, Term first) {
        String lower = request.toLowerCase(Locale.ROOT);
        boolean topical = onSkin.matcher(request).find();
        boolean several = drugs.stream().map(Term::code).distinct().count() > 1 || isMixture(request);
        if (topical && several && kinds.words("marketed").stream().noneMatch(lower::contains))
            return new TreatmentId("drug.topical-compound");
        String family = String.valueOf(first.family());
        List<String> closer = new ArrayList<>(kinds.words("drug " + first.code()));
        if (topical) closer.addAll(kinds.words("on skin drug " + first.code(), "on skin " + family));
        if (!closer.isEmpty()) return new TreatmentId(closer.getFirst());
        if (family.equals("topical"))
            return new TreatmentId(
                    kinds.words("lidocaine names").stream().anyMatch(lower::contains)
                            ? "drug.topical-lidocaine"
                            : "drug.topical");
        boolean swallowed = lower.contains("tab") || lower.contains("cap");
        if (topical && !family.equals("opioid") && form.matcher(request).find() && !swallowed)
            return new TreatmentId("drug.topical");
        return new TreatmentId(kinds.words(family).stream().findFirst().orElse("drug.other"));
    }

    private Drug drug(String name, String request) {
        return new Drug(name, first(strength, request), first(form, request));
    }

    private static @Nullable String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group().strip() : null;
    }
}
