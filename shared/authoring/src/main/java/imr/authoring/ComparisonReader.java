package imr.authoring;

import static imr.authoring.syntax.MistakeKind.STRAY_PARAMETER;
import static imr.authoring.syntax.MistakeKind.UNBOUND_FACT;
import static imr.authoring.syntax.MistakeKind.UNKNOWN_FACT;
import static imr.authoring.syntax.MistakeKind.UNKNOWN_QUALIFIER;

import imr.authoring.syntax.Call;
import imr.authoring.syntax.Fields;
import imr.authoring.syntax.Messages;
import imr.authoring.syntax.Mistakes;
import imr.authoring.syntax.Yaml;
import imr.authoring.words.TestWords;
import imr.guidelines.library.Expression;
import imr.guidelines.library.FactQuery;
import imr.guidelines.library.FactTest;
import imr.guidelines.library.FactType;
import imr.guidelines.library.VocabularyEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a comparison: a fact of the vocabulary, which statements of it count, and what is asked of them. */
final class ComparisonReader {
    private static final String QUALIFIERS =
            "of item, of and a treatment, of any, body any, drug item, drug and a name or kind, or drug any";

    private static final String THE_TREATMENT = "the treatment";

    private final Mistakes mistakes;
    private final Fields fields;
    private final Map<String, VocabularyEntry> vocabulary;
    private final TestReader tests;

    ComparisonReader(Mistakes mistakes, Fields fields, Map<String, VocabularyEntry> vocabulary) {
        this.mistakes = mistakes;
        this.fields = fields;
        this.vocabulary = vocabulary;
        this.tests = new TestReader(mistakes);
    }

    /** A comparison as written, with the words the vocabulary has for it. */
    record Reading(Expression.Compare comparison, String says) {}

    boolean isFact(String text) {
        return Call.parse(text).map(Call::name).filter(vocabulary::containsKey).isPresent();
    }

    /** Whether it names the treatment of the request or one of the catalogue; reports it otherwise. */
    boolean isTreatment(Yaml at, String of) {
        return of.equals(FactQuery.ITEM) || fields.treatment(at, of).isPresent();
    }

    /** @param test {@code null} for a bare fact, which is to be documented */
    Optional<Reading> read(Yaml at, String text, @Nullable Yaml test, Around around) {
        Optional<Call> call = Call.parse(text);
        Optional<VocabularyEntry> entry = call.map(Call::name).map(vocabulary::get);
        if (call.isEmpty() || entry.isEmpty()) {
            mistakes.unknown(UNKNOWN_FACT, at, call.map(Call::name).orElse(text), vocabulary.keySet());
            return Optional.empty();
        }
        Optional<FactQuery> query = query(at, entry.get(), call.get(), around);
        Optional<FactTest> asked =
                test == null ? Optional.of(new FactTest.Documented()) : tests.read(test, entry.get());
        if (query.isEmpty() || asked.isEmpty()) return Optional.empty();
        return Optional.of(new Reading(
                new Expression.Compare(query.get(), asked.get()), says(entry.get(), query.get(), asked.get())));
    }

    /** What a comparison with a fact of the vocabulary asks, in words that read true beside a check. */
    String says(Expression.Compare compare) {
        VocabularyEntry entry = vocabulary.get(compare.query().fact().value());
        return entry == null ? "" : says(entry, compare.query(), compare.test());
    }

    /** What is asked of the fact, in words that read true beside a check. */
    private static String says(VocabularyEntry entry, FactQuery query, FactTest test) {
        String meaning = meaning(entry, query);
        return switch (test) {
            case FactTest.Documented documented -> meaning;
            case FactTest.RuledOut ruledOut -> "the record denies that " + meaning;
            // A clause can be denied as it stands; an amount is a noun.
            case FactTest.NoneDocumented none ->
                entry.type() == FactType.FLAG ? "nothing shows that " + meaning : "no " + meaning;
            case FactTest.Within within -> meaning + ": " + TestWords.of(within);
            case FactTest.IsOneOf one -> meaning + ": " + TestWords.of(one);
            case FactTest.IsNotOneOf others -> meaning + ": " + TestWords.of(others);
        };
    }

    /** The fact in words, with the treatment it is asked of where that is not the item's own. */
    private static String meaning(VocabularyEntry entry, FactQuery query) {
        String of = query.of();
        if (of == null || of.equals(FactQuery.ANY) || of.equals(FactQuery.ITEM) || of.equals(FactQuery.PARAMETER))
            return entry.meaning();
        String treatment = of.replace('-', ' ').replace('.', ' ');
        return entry.meaning().startsWith(THE_TREATMENT + " ")
                ? treatment + entry.meaning().substring(THE_TREATMENT.length())
                : entry.meaning() + " (" + treatment + ")";
    }

    private Optional<FactQuery> query(Yaml at, VocabularyEntry entry, Call call, Around around) {
        @Nullable String of = null;
        @Nullable String drug = null;
        @Nullable String words = null;
        boolean anyBody = false;
        boolean understood = true;
        for (Call.Qualifier qualifier : call.qualifiers())
            switch (qualifier.word()) {
                case "of" -> {
                    of = qualifier.value();
                    understood &= of.equals(FactQuery.ANY) || treatment(at, of, around);
                }
                case "drug" -> {
                    drug = qualifier.value();
                    understood &= given(at, qualifier, !drug.isEmpty());
                }
                case "body" -> {
                    anyBody = true;
                    understood &= given(at, qualifier, qualifier.value().equals("any"));
                }
                case "words" -> {
                    words = qualifier.value();
                    understood &= given(at, qualifier, around.isPremise() && !words.isEmpty());
                }
                default -> understood = given(at, qualifier, false);
            }
        if (understood && !around.isPremise()) bound(at, entry, of, drug);
        return understood ? Optional.of(new FactQuery(entry.id(), of, anyBody, drug, words)) : Optional.empty();
    }

    /** What is said of one treatment or drug proves nothing for another, so a criterion says which one it means. */
    private void bound(Yaml at, VocabularyEntry entry, @Nullable String of, @Nullable String drug) {
        if (entry.attributed() == VocabularyEntry.Attribution.TREATMENT && of == null)
            mistakes.add(UNBOUND_FACT, at, entry.id(), "treatment", "(of item), (of physical-therapy) or (of any)");
        if (entry.attributed() == VocabularyEntry.Attribution.DRUG && drug == null)
            mistakes.add(
                    UNBOUND_FACT,
                    at,
                    entry.id(),
                    "drug",
                    "(drug item), (drug gabapentin), (drug opioid) or (drug any)");
    }

    private boolean given(Yaml at, Call.Qualifier qualifier, boolean understood) {
        if (!understood)
            mistakes.unknown(UNKNOWN_QUALIFIER, at, qualifier.toString(), List.of("of item", "body any"), QUALIFIERS);
        return understood;
    }

    private boolean treatment(Yaml at, String of, Around around) {
        if (!of.equals(FactQuery.PARAMETER)) return isTreatment(at, of);
        if (!around.parameter())
            mistakes.add(
                    STRAY_PARAMETER,
                    at,
                    Messages.text(
                            around.path().startsWith("definition/")
                                    ? "parameter.in-definition"
                                    : "parameter.in-guideline"));
        return around.parameter();
    }
}
