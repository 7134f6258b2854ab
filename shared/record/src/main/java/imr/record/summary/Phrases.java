package imr.record.summary;

import imr.domain.fact.FactId;
import imr.record.words.WordFile;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How facts read in a sentence of the summary ({@code phrases.txt}). */
public final class Phrases {
    private static final WordFile FILE = WordFile.of(Phrases.class, "phrases.txt");

    static final Map<String, String> SYMPTOMS = FILE.group("symptoms");
    static final Map<String, String> EXAMINATION = FILE.group("examination");
    static final Map<String, String> STUDIES = FILE.group("studies");
    static final Map<String, String> DIAGNOSES = FILE.group("diagnoses");
    static final Map<String, String> WORK = FILE.group("work");
    static final Map<String, String> TOLERANCE = FILE.group("tolerance");
    static final Map<String, String> RESPONSE = FILE.group("response");
    static final Map<String, String> TREATMENTS = FILE.group("treatments");

    /** Kinds of drugs, which a reader does not take for the name of one. */
    static final Set<String> DRUG_CLASSES = FILE.list("drug classes");

    private Phrases() {}

    /** A fact in words, as the summary has it; its name in the vocabulary where the summary does not speak of it. */
    public static String of(FactId fact) {
        for (Map<String, String> group : List.of(SYMPTOMS, EXAMINATION, STUDIES, DIAGNOSES, WORK, TOLERANCE)) {
            String phrase = group.get(fact.value());
            if (phrase != null) return phrase;
        }
        return fact.value().replace('.', ' ').replace('-', ' ');
    }
}
