package imr.authoring.cases;

import imr.domain.casefile.CaseFile;
import imr.domain.evaluation.Rank;
import imr.domain.fact.CaseRecord;
import org.jspecify.annotations.Nullable;

/**
 * A made-up case with what is expected of it.
 *
 * @param name   says what it shows, such as {@code seven-visits-are-too-many}
 * @param source its file, relative to the folder of cases
 * @param line   where it begins in the file
 * @param ofDraft the rung of the draft it belongs to, whose drafts are taken as confirmed; {@code null} where it belongs to none
 */
public record GoldenCase(
        String name,
        String source,
        int line,
        CaseFile caseFile,
        CaseRecord record,
        Expected expected,
        @Nullable Rank ofDraft) {
    /** File, line and name, to be found by. */
    public String place() {
        return source + ":" + line + " " + name;
    }
}
