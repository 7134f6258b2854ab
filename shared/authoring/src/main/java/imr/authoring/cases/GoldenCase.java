package imr.authoring.cases;

import imr.domain.casefile.CaseFile;
import imr.domain.fact.CaseRecord;

/**
 * A made-up case with what is expected of it.
 *
 * @param name   says what it shows, such as {@code seven-visits-are-too-many}
 * @param source its file, relative to the folder of cases
 * @param line   where it begins in the file
 * @param ofDraft whether it belongs to a draft, and is evaluated as though the drafts were confirmed
 */
public record GoldenCase(
        String name,
        String source,
        int line,
        CaseFile caseFile,
        CaseRecord record,
        Expected expected,
        boolean ofDraft) {
    /** File, line and name, to be found by. */
    public String place() {
        return source + ":" + line + " " + name;
    }
}
