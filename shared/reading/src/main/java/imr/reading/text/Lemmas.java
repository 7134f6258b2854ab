package imr.reading.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The base forms a word of a report may have: {@code tries} may be of {@code try}, {@code stopped} of {@code stop}, {@code reducing} of {@code
 * reduce}. Candidates, not a choice: whoever asks looks them up in a list of base forms. Irregular forms stand in those lists themselves.
 */
public final class Lemmas {
    private static final int SHORTEST = 3;

    private Lemmas() {}

    /** The word itself first. */
    public static List<String> of(String word) {
        List<String> forms = new ArrayList<>(4);
        forms.add(word);
        if (word.length() <= SHORTEST || !Character.isLetter(word.charAt(word.length() - 1))) return forms;
        if (word.endsWith("ies") || word.endsWith("ied")) add(forms, stem(word, 3) + "y");
        if (word.endsWith("s") && !word.endsWith("ss")) {
            add(forms, stem(word, 1));
            if (word.endsWith("es")) add(forms, stem(word, 2));
        } else if (word.endsWith("ed")) {
            participle(forms, stem(word, 2));
        } else if (word.endsWith("ing")) {
            participle(forms, stem(word, 3));
        }
        return forms;
    }

    private static void participle(List<String> forms, String stem) {
        add(forms, stem);
        add(forms, stem + "e");
        int last = stem.length() - 1;
        if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) add(forms, stem.substring(0, last));
    }

    private static String stem(String word, int ending) {
        return word.substring(0, word.length() - ending);
    }

    private static void add(List<String> forms, String form) {
        if (form.length() >= 2) forms.add(form);
    }
}
