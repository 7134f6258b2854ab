package imr.domain.casefile;

import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complete case as intake assembled it ({@code case.json}): the input of an evaluation, together with the documents it names.
 *
 * @param requestingPhysician specialty of the requesting physician, where stated
 * @param problems            what was found wrong that does not keep the case from being evaluated, such as an unreadable page
 */
public record CaseFile(
        CaseNumber caseNumber,
        CaseVersion version,
        String uploadId,
        Priority priority,
        CaseDates dates,
        Employee employee,
        @Nullable String requestingPhysician,
        List<DisputedItem> items,
        List<CaseDocument> documents,
        List<Problem> problems) {
    public CaseFile {
        items = List.copyOf(items);
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
        if (items.isEmpty()) throw new IllegalArgumentException("a case disputes at least one item");
    }

    /** The same case disputing these items. */
    public CaseFile disputing(List<DisputedItem> disputed) {
        return new CaseFile(
                caseNumber,
                version,
                uploadId,
                priority,
                dates,
                employee,
                requestingPhysician,
                disputed,
                documents,
                problems);
    }
}
