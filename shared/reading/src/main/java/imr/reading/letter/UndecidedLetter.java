package imr.reading.letter;

import imr.domain.CaseNumber;
import imr.domain.casefile.CaseDates;
import imr.domain.casefile.Priority;
import imr.reading.item.RawItem;
import java.util.List;

/**
 * What a published letter says about a case before it decides it. There is no place in it for a decision, a guideline relied on or a
 * rationale.
 *
 * @param summary the clinical case summary, which stands for the record
 */
public record UndecidedLetter(
        CaseNumber caseNumber, CaseDates dates, Priority priority, String summary, List<RawItem> items) {
    public UndecidedLetter {
        items = List.copyOf(items);
    }
}
