package imr.store;

import imr.domain.CaseNumber;
import imr.domain.ItemNumber;
import imr.domain.TreatmentId;
import imr.domain.evaluation.Outcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An item as everybody may see it: without the words of the request. */
public record PublishedItem(
        CaseNumber caseNumber,
        ItemNumber number,
        TreatmentId treatment,
        @Nullable Outcome outcome,
        @Nullable String guideline,
        LocalDate published) {}
