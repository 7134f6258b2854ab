package imr.letters.rationale;

import imr.domain.casefile.CaseDocument;
import imr.domain.casefile.DocumentId;
import imr.domain.casefile.DocumentKind;
import imr.letters.view.Wording;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The documents of a record by kind and date, as a physician refers to them. */
final class Documents {
    private final Map<DocumentId, CaseDocument> byId = new HashMap<>();

    Documents(List<CaseDocument> documents) {
        for (CaseDocument document : documents) byId.put(document.id(), document);
    }

    Optional<CaseDocument> find(DocumentId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** {@code the progress report of September 18, 2013}. */
    static String name(CaseDocument document) {
        String kind = noun(document.kind());
        return document.dated() == null ? "an undated " + kind : "the " + kind + " of " + Wording.day(document.dated());
    }

    /** {@code the records from September 30, 2011 to September 18, 2013}, of these documents. */
    String span(Iterable<DocumentId> ids) {
        List<LocalDate> days = new java.util.ArrayList<>();
        for (DocumentId id : ids)
            find(id).map(CaseDocument::dated).filter(Objects::nonNull).ifPresent(days::add);
        if (days.isEmpty()) return "the records";
        LocalDate first = java.util.Collections.min(days);
        LocalDate last = java.util.Collections.max(days);
        return first.equals(last)
                ? "the record of " + Wording.day(first)
                : "the records from " + Wording.day(first) + " to " + Wording.day(last);
    }

    static String verb(DocumentKind kind) {
        return switch (kind) {
            case OPERATIVE_REPORT -> "describes";
            case IMAGING_REPORT, ELECTRODIAGNOSTIC_REPORT, LABORATORY_REPORT -> "reports";
            case MEDICATION_LIST -> "lists";
            case THERAPY_NOTE -> "records";
            case APPLICATION,
                    UR_DECISION,
                    REQUEST_FOR_AUTHORIZATION,
                    PROGRESS_REPORT,
                    INITIAL_REPORT,
                    CLINICAL_SUMMARY,
                    LETTER,
                    OTHER -> "states";
        };
    }

    private static String noun(DocumentKind kind) {
        return switch (kind) {
            case APPLICATION -> "application";
            case UR_DECISION -> "utilization review decision";
            case REQUEST_FOR_AUTHORIZATION -> "request for authorization";
            case PROGRESS_REPORT -> "progress report";
            case INITIAL_REPORT -> "first report";
            case OPERATIVE_REPORT -> "operative report";
            case IMAGING_REPORT -> "imaging report";
            case ELECTRODIAGNOSTIC_REPORT -> "electrodiagnostic report";
            case THERAPY_NOTE -> "therapy note";
            case MEDICATION_LIST -> "medication list";
            case LABORATORY_REPORT -> "laboratory report";
            case CLINICAL_SUMMARY -> "clinical summary";
            case LETTER -> "letter";
            case OTHER -> "record";
        };
    }
}
