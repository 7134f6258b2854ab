package imr.functions.intake.application;

import imr.domain.CaseNumber;
import imr.domain.casefile.CaseDates;
import imr.domain.casefile.Employee;
import imr.domain.casefile.Priority;
import imr.reading.item.RawItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an application states. */
public record Application(
        CaseNumber caseNumber,
        Priority priority,
        CaseDates dates,
        Employee employee,
        @Nullable String requestingPhysician,
        Filing filing,
        List<RawItem> items,
        List<AnnouncedFile> files) {
    public Application {
        items = List.copyOf(items);
        files = List.copyOf(files);
    }
}
