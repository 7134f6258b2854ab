package imr.letters.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** An address, telephone number or e-mail address as regular expressions over folded text, whatever stands between its parts. */
final class Contact {
    private static final Pattern STREET_TYPE = Pattern.compile(
            " (?:street|st|avenue|ave|boulevard|blvd|road|rd|lane|ln|way|court|ct|drive|dr|place|pl|circle|terrace|highway|hwy)\\.?$");
    private static final Pattern STATE_AND_ZIP = Pattern.compile("(?:^| )(?:ca|california)(?: (\\d{5})(?:-\\d{4})?)?$");
    private static final int TELEPHONE = 7;
    private static final int NATIONAL = 10;

    private Contact() {}

    static List<Pattern> patterns(String contact) {
        String folded = Folded.fold(contact).strip();
        if (folded.contains("@")) return List.of(Pattern.compile(Pattern.quote(folded)));
        if (folded.chars().noneMatch(Character::isLetter)) return telephone(folded);
        List<Pattern> patterns = new ArrayList<>();
        for (String line : folded.split("\\s*[,;\\n]\\s*")) addPart(line, patterns);
        return patterns;
    }

    private static List<Pattern> telephone(String text) {
        String digits = text.replaceAll("\\D", "");
        if (digits.length() < TELEPHONE) return List.of();
        String national = digits.length() > NATIONAL ? digits.substring(digits.length() - NATIONAL) : digits;
        return List.of(Pattern.compile("(?:\\+?1[-. ]{0,2})?\\(?"
                + String.join(
                        "[-./ ()]{0,2}",
                        national.chars().mapToObj(Character::toString).toList())));
    }

    /** A line of an address: its street whatever its type is called, its city, its postal code. */
    private static void addPart(String line, List<Pattern> patterns) {
        var zip = STATE_AND_ZIP.matcher(line);
        String rest = line;
        if (zip.find()) {
            if (zip.group(1) != null) patterns.add(bounded(zip.group(1)));
            rest = line.substring(0, zip.start()).strip();
        }
        rest = STREET_TYPE.matcher(rest).replaceAll("");
        List<String> words = new ArrayList<>();
        for (String word : rest.split("[^\\p{L}\\p{N}']+")) if (!word.isEmpty()) words.add(Pattern.quote(word));
        if (rest.length() > 2) patterns.add(bounded(String.join("[^\\p{L}\\p{N}]{1,3}", words)));
    }

    private static Pattern bounded(String text) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + text + "(?![\\p{L}\\p{N}])");
    }
}
