package imr.letters.redaction;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What identifies people whose names the case does not state: somebody addressed by title, signed with a credential or named behind a
 * label, numbers and addresses. The first group of each is what is taken out.
 */
final class Patterns {
    private static final String NAME = "\\p{Lu}[\\p{L}'\u2019-]+";
    private static final String NAMES =
            "(?:\\p{Lu}\\.\\s*){0,2}" + NAME + "(?:\\s+(?:\\p{Lu}\\.\\s*)?" + NAME + "){0,2}";
    private static final String TWO_NAMES = NAME + "(?:\\s+\\p{Lu}\\.)?(?:\\s+" + NAME + "){1,2}";
    private static final String DATE = "(?:\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|\\p{Lu}\\p{L}+\\.? \\d{1,2},? \\d{4})";

    static final List<Pattern> ALL = List.of(
            Pattern.compile("\\b(?:Dr|Mr|Mrs|Ms|Prof|DR|MR|MRS|MS)(?:\\.\\s*|\\s+)(" + NAMES + ")"),
            Pattern.compile("\\b(" + TWO_NAMES
                    + "),?\\s+(?:M\\.?D|D\\.?C|L\\.?Ac|D\\.?P\\.?M|D\\.?P\\.?T|Ph\\.?D|Psy\\.?D|PA-C)\\b"),
            Pattern.compile("\\b(" + TWO_NAMES + "),\\s+(?:D\\.?O|P\\.?T|N\\.?P|R\\.?N|O\\.?T\\.?R?|FNP)\\b"),
            Pattern.compile(
                    "(?i:\\b(?:patient|employee|claimant|applicant|adjuster|employer|insurer|claims administrator|attorney"
                            + "|provider|physician|signed by|dictated by|electronically signed by)(?: name)?:)\\s*("
                            + NAMES + ")"),
            Pattern.compile("(?i)\\b(?:dob|d\\.o\\.b\\.?|date of birth|birth ?date|born(?: on)?)[:\\s]*(" + DATE + ")"),
            Pattern.compile(
                    "(?i)\\b(?:claim|mrn|medical record|chart|account|policy|ssn|social security|eams|license|npi)"
                            + "(?: ?(?:no|num|number|#))?\\.?[:#\\s]*([a-z]{0,4}-?\\d[\\d-]{3,}[a-z0-9-]*)"),
            Pattern.compile("\\b(ADJ ?\\d{5,})\\b"),
            Pattern.compile("(?<!\\d)(\\d{3}-\\d{2}-\\d{4})(?!\\d)"),
            Pattern.compile("(?<![\\d-])(\\(?\\d{3}\\)?[-. ]\\d{3}[-.]\\d{4})(?!\\d)"),
            Pattern.compile("([\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)"),
            Pattern.compile("(?<!\\d)(\\d{1,5}\\s+(?:\\p{Lu}\\p{L}+\\s+){1,3}"
                    + "(?:Street|St|Avenue|Ave|Boulevard|Blvd|Road|Rd|Lane|Ln|Way|Court|Ct|Suite)\\b\\.?)"));

    private Patterns() {}
}
