package imr.letters.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The name of an employer, administrator or clinic as a regular expression over folded text: whole, and each of its words that is no common one. */
final class Organization {
    private static final Set<String> COMMON = Set.of(
            ("the of and for at in a an de la el los inc llc llp lp ltd corp co corporation incorporated limited company companies group"
                            + " services service insurance indemnity assurance mutual claims administrators administrator management"
                            + " medical medicine clinic clinics center centers centre hospital health healthcare care physical therapy"
                            + " rehabilitation rehab orthopedic orthopaedic spine surgery surgical pain institute associates partners"
                            + " foods farms school schools district city county state california fund industries industrial"
                            + " construction logistics transport department office general national american united west north south"
                            + " east western northern southern eastern family occupational workers compensation first new")
                    .split(" "));

    private Organization() {}

    /** Empty for a name without a letter. */
    static List<Pattern> patterns(String name) {
        List<String> words = new ArrayList<>();
        for (String word : Folded.fold(name).split("[^\\p{L}\\p{N}'&]+")) if (!word.isEmpty()) words.add(word);
        while (words.size() > 1 && isLegalForm(words.getLast())) words.removeLast();
        List<Pattern> patterns = new ArrayList<>();
        if (words.isEmpty()) return patterns;
        String whole = String.join(
                "[^\\p{L}\\p{N}]{1,3}", words.stream().map(Pattern::quote).toList());
        patterns.add(bounded(whole));
        for (String word : words)
            if (word.length() > 2 && !COMMON.contains(word.toLowerCase(Locale.ROOT)))
                patterns.add(bounded(Pattern.quote(word)));
        return patterns;
    }

    private static boolean isLegalForm(String word) {
        return Set.of("inc", "llc", "llp", "lp", "ltd", "corp", "co", "corporation", "incorporated")
                .contains(word);
    }

    private static Pattern bounded(String text) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + text + "(?![\\p{L}\\p{N}])");
    }
}
