package imr.authoring.draft;

import imr.domain.BodyPart;
import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.ItemNumber;
import imr.domain.Side;
import imr.domain.TreatmentId;
import imr.domain.casefile.Amount;
import imr.domain.casefile.CaseDates;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DisputedItem;
import imr.domain.casefile.Employee;
import imr.domain.casefile.Priority;
import imr.domain.casefile.RequestType;
import imr.domain.fact.CaseRecord;
import imr.guidelines.evaluation.Evaluator;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Interval;
import imr.guidelines.library.Library;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The request and the day on which a guideline governs, found by trying: a more special guideline or one of better rank may go before it.
 *
 * @param bodyParts empty when the guideline rules on every one
 */
record Ground(TreatmentId treatment, List<BodyPart> bodyParts, LocalDate date) {
    Ground {
        bodyParts = List.copyOf(bodyParts);
    }

    Ground on(LocalDate other) {
        return new Ground(treatment, bodyParts, other);
    }

    static Optional<Ground> of(Library library, Guideline guideline, CaseRecord record) {
        for (LocalDate day : days(guideline.effective()))
            for (TreatmentId treatment : guideline.scope().treatments())
                for (List<BodyPart> parts : parts(guideline)) {
                    Ground ground = new Ground(treatment, parts, day);
                    if (ground.governs(library, guideline.id(), record)) return Optional.of(ground);
                }
        return Optional.empty();
    }

    boolean governs(Library library, String guideline, CaseRecord record) {
        var chosen = new Evaluator(library)
                .evaluate(caseFile(), record)
                .getFirst()
                .selection()
                .chosen();
        return chosen != null && chosen.id().equals(guideline);
    }

    private static List<LocalDate> days(Interval effective) {
        List<LocalDate> days = new ArrayList<>();
        days.add(effective.from());
        LocalDate to = effective.to();
        if (to != null) {
            days.add(to);
            long length = to.toEpochDay() - effective.from().toEpochDay();
            for (int part = 1; part < 8; part++) days.add(effective.from().plusDays(length * part / 8));
        } else
            for (int years = 1; years < 12; years++) days.add(effective.from().plusYears(years));
        return days;
    }

    private static List<List<BodyPart>> parts(Guideline guideline) {
        List<List<BodyPart>> parts = new ArrayList<>();
        if (guideline.scope().bodyParts().isEmpty()) parts.add(List.of());
        else guideline.scope().bodyParts().forEach(part -> parts.add(List.of(part)));
        for (BodyPart part : List.of(BodyPart.NECK, BodyPart.SHOULDER, BodyPart.LOW_BACK))
            if (guideline.scope().bodyParts().isEmpty()) parts.add(List.of(part));
        return parts;
    }

    CaseFile caseFile() {
        DisputedItem item = new DisputedItem(
                new ItemNumber(1),
                treatment.code(),
                treatment,
                bodyParts,
                Side.UNSTATED,
                RequestType.UNSTATED,
                Amount.UNSTATED,
                Amount.UNSTATED,
                Amount.UNSTATED,
                null,
                false,
                null,
                false,
                null,
                null,
                List.of());
        return new CaseFile(
                new CaseNumber("CM00-0000000"),
                new CaseVersion(1),
                "draft",
                Priority.STANDARD,
                new CaseDates(null, date, null, null, null, null, date),
                Employee.UNNAMED,
                null,
                List.of(item),
                List.of(),
                List.of());
    }

    static CaseRecord silent() {
        return new CaseRecord(List.of(), new TreeMap<>(), List.of(), Map.of(), Map.of());
    }
}
