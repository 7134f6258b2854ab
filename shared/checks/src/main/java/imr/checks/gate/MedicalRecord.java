package imr.checks.gate;

import imr.checks.Check;
import imr.checks.CheckCode;
import imr.checks.CheckResult;
import imr.checks.Draft;
import imr.checks.Place;
import imr.checks.Section;
import imr.checks.text.ReadDraft;
import java.util.List;

/** No determination rests on the utilization review decision alone (8 CCR 9792.10.6(b)(2)): some page of a medical record was read. */
public final class MedicalRecord implements Check {
    @Override
    public List<CheckResult> of(ReadDraft draft) {
        return draft.record().filter(record -> !isRead(record)).stream()
                .map(
                        record -> new CheckResult(
                                CheckCode.NO_MEDICAL_RECORD,
                                new Place(Section.DOCUMENTS, null, 0, 0, 0),
                                "The case has no medical record that could be read.",
                                "Ask the claims administrator and the physician for the records; without them there is no determination."))
                .toList();
    }

    private static boolean isRead(Draft.WithRecord record) {
        return record.facts().documents().stream()
                .anyMatch(document -> document.kind().isMedicalRecord() && document.pagesRead() > 0);
    }
}
