package imr.reading.letter;

import imr.domain.CaseNumber;
import imr.domain.casefile.CaseDates;
import imr.domain.casefile.Priority;
import imr.reading.item.RawItem;
import java.util.List;
import java.util.SortedMap;

/**
 * What a published letter says about a case before it decides it. There is no place in it for a decision, a guideline relied on or a
 * rationale.
 *
 * @param summary the clinical case summary, which stands for the record
 */
public record UndecidedLetter(
        CaseNumber caseNumber, CaseDates dates, Priority priority, String summary, List<RawItem> items) {
    /** File name of the summary in an upload. */
    public static final String SUMMARY = "clinical-summary.txt";

    public UndecidedLetter {
        items = List.copyOf(items);
    }

    /** The case as the portal would have uploaded it, files by name: {@code application.json}, and the summary as its only record. */
    public SortedMap<String, byte[]> asUpload() {
        return LetterUpload.of(this);
    }
}
