package imr.local.newcase;

import imr.domain.casefile.DocumentKind;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What kind of document a file is, by its name and the head of its first page; {@link DocumentKind#OTHER} where neither tells. */
final class KindGuess {
    private static final Map<DocumentKind, Pattern> SIGNS = signs();

    private KindGuess() {}

    /** @param head the beginning of the first page */
    static DocumentKind of(String fileName, String head) {
        String name = fileName.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ");
        String text = head.toLowerCase(Locale.ROOT);
        for (String place : new String[] {name, text})
            for (Map.Entry<DocumentKind, Pattern> sign : SIGNS.entrySet())
                if (sign.getValue().matcher(place).find()) return sign.getKey();
        return DocumentKind.OTHER;
    }

    /** The closer ones first: a decision of review names the reports that it went through. */
    private static Map<DocumentKind, Pattern> signs() {
        Map<DocumentKind, Pattern> signs = new LinkedHashMap<>();
        signs.put(DocumentKind.APPLICATION, sign("application for independent medical review|\\bdwc form imr"));
        signs.put(
                DocumentKind.UR_DECISION,
                sign(
                        "\\bur\\b|\\bur (?:decision|denial)|utilization review|non-?certification|notice of (?:denial|modification)"));
        signs.put(DocumentKind.REQUEST_FOR_AUTHORIZATION, sign("\\brfa\\b|request for authorization"));
        signs.put(
                DocumentKind.INITIAL_REPORT,
                sign("first report|initial (?:report|evaluation|consultation)|\\bdfr\\b|doctor'?s first"));
        signs.put(DocumentKind.OPERATIVE_REPORT, sign("operative (?:report|note)|op report"));
        signs.put(DocumentKind.ELECTRODIAGNOSTIC_REPORT, sign("\\bemg\\b|\\bncs\\b|\\bncv\\b|electrodiagnostic"));
        signs.put(
                DocumentKind.THERAPY_NOTE,
                sign(
                        "(?:physical |occupational )?therapy|acupuncture (?:note|summary)|chiropractic note|discharge summary"));
        signs.put(
                DocumentKind.IMAGING_REPORT,
                sign(
                        "^\\W*(?:mri|ct|x ?ray|xray|radiology|ultrasound)\\b|magnetic resonance|radiograph|imaging report"));
        signs.put(
                DocumentKind.LABORATORY_REPORT,
                sign("\\buds\\b|urine drug|toxicology|laboratory report|\\blabs?\\b|drug screen"));
        signs.put(DocumentKind.MEDICATION_LIST, sign("medication (?:list|profile)|current medications$"));
        signs.put(DocumentKind.PROGRESS_REPORT, sign("\\bpr ?-?2\\b|progress (?:report|note)|follow.?up"));
        signs.put(DocumentKind.CLINICAL_SUMMARY, sign("clinical summary|case summary"));
        signs.put(DocumentKind.LETTER, sign("\\bletter\\b|^\\W*dear "));
        return signs;
    }

    private static Pattern sign(String regex) {
        return Pattern.compile(regex);
    }
}
