package imr.guidelines.evaluation;

import imr.domain.casefile.DisputedItem;
import imr.domain.fact.Fact;
import imr.domain.fact.FactValue;
import imr.guidelines.library.FactQuery;
import imr.guidelines.library.VocabularyEntry;
import org.jspecify.annotations.Nullable;

/** What a comparison asks for in words that name it: the treatment or drug it is asked of, not "the treatment". */
final class Names {
    private static final String THE_TREATMENT = "the treatment";
    private static final String THE_DRUG = "the drug";

    private final DisputedItem item;

    Names(DisputedItem item) {
        this.item = item;
    }

    /** What is not there: {@code no physical therapy on record}, {@code not documented: pain was less with chiropractic}. */
    String absence(VocabularyEntry entry, FactQuery query, @Nullable String from) {
        String treatment = treatment(FactQuery.PARAMETER.equals(query.of()) ? from : query.of());
        String drug = drug(query.drug());
        String silent = entry.silent();
        if (silent != null)
            return silent.replace("{treatment}", treatment.equals(THE_TREATMENT) ? "treatment" : treatment)
                    .replace("{drug}", drug.equals(THE_DRUG) ? "such drug" : drug);
        return Reasons.NOT_DOCUMENTED
                + entry.meaning().replace(THE_TREATMENT, treatment).replace(THE_DRUG, drug);
    }

    /** What a fact says, its treatment or drug named: {@code visits completed (physical therapy): 8 visits}. */
    static String said(VocabularyEntry entry, Fact fact) {
        String meaning = entry.meaning();
        if (fact.of() != null) meaning = naming(meaning, THE_TREATMENT, words(fact.of().code()));
        if (fact.drug() != null) meaning = naming(meaning, THE_DRUG, fact.drug().replace('-', ' '));
        return switch (fact.value()) {
            case FactValue.Flag flag -> meaning;
            case FactValue.Amount(var measure) -> meaning + ": " + measure.words();
            case FactValue.Day(var date) -> meaning + ": " + date;
            case FactValue.Code(String code) -> meaning + ": " + code.replace('-', ' ');
        };
    }

    private static String naming(String meaning, String placeholder, String name) {
        return meaning.contains(placeholder) ? meaning.replace(placeholder, name) : meaning + " (" + name + ")";
    }

    private String treatment(@Nullable String of) {
        if (of == null || of.equals(FactQuery.ANY)) return THE_TREATMENT;
        return words(of.equals(FactQuery.ITEM) ? item.treatment().code() : of);
    }

    private String drug(@Nullable String asked) {
        if (asked == null || asked.equals(FactQuery.ANY)) return THE_DRUG;
        if (!asked.equals(FactQuery.ITEM)) return asked.replace('-', ' ');
        return item.drug() == null ? THE_DRUG : item.drug().name().replace('-', ' ');
    }

    /** {@code imaging.mri} as people say it, {@code MRI}. */
    static String words(String code) {
        int dot = code.lastIndexOf('.');
        String last = code.substring(dot + 1).replace('-', ' ');
        return switch (dot < 0 ? "" : code.substring(0, code.indexOf('.'))) {
            case "injection" -> last + " injection";
            case "surgery" -> last + " surgery";
            case "imaging" ->
                switch (last) {
                    case "mri", "ct" -> last.toUpperCase(java.util.Locale.ROOT);
                    case "xray" -> "x-ray";
                    default -> last;
                };
            case "psychological" -> "psychological " + last;
            default -> last;
        };
    }
}
