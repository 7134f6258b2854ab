package imr.letters.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a person's name as applications and reports write it: {@code Ana M. Ruiz}, {@code Raman, Priya, MD}. */
final class PersonName {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}'\u2019\u02bc`.-]*|\\(");
    private static final Set<String> CREDENTIALS = Set.of(
            "md", "do", "dc", "lac", "pt", "dpt", "ot", "otr", "np", "fnp", "pa", "pa-c", "rn", "phd", "psyd", "dpm",
            "dds", "mpt", "faap", "facs", "faaos", "dabr", "qme", "esq", "mph", "msw", "lcsw", "daom", "dom", "(");
    /** Titles and the words of specialties, institutions and roles: they are no names, and the case summary needs them. */
    private static final Set<String> NO_NAMES = Set.of(
            ("dr doctor mr mrs ms miss prof jr sr ii iii iv the of and for a in at medicine medical pain management surgery surgeon"
                            + " orthopedic orthopaedic spine hand shoulder occupational physical therapy therapist rehabilitation chiropractic"
                            + " chiropractor acupuncture acupuncturist radiology radiologist imaging diagnostic center centre clinic hospital"
                            + " group department office family internal neurology neurosurgery psychiatry psychology physician nurse"
                            + " practitioner assistant reviewer review utilization claims administrator insurance company services service"
                            + " associates institute laboratory outpatient surgical health care treating primary secondary requesting"
                            + " report unknown unstated illegible signature california")
                    .split(" "));

    private PersonName() {}

    /** The words that would tell who it is, in the order written; single initials are left out. Empty when only roles are named. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        var matcher = WORD.matcher(name);
        while (matcher.find()) {
            String word = matcher.group().replaceAll("[.'\u2019-]+$", "");
            String plain = word.toLowerCase(Locale.ROOT).replace(".", "");
            if (CREDENTIALS.contains(plain) && !words.isEmpty()) break;
            if (plain.length() > 1 && !NO_NAMES.contains(plain)) words.add(word);
        }
        return words;
    }

    /** The words of the worker's own name: nothing is taken for a role or a title but what stands before a name. */
    static List<String> allWords(String name) {
        return WORD.matcher(name)
                .results()
                .map(m -> m.group().replaceAll("[.'\u2019-]+$", ""))
                .filter(w -> w.length() > 1)
                .toList();
    }
}
