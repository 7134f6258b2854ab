package imr.guidelines.evaluation;

import imr.domain.casefile.DisputedItem;
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
