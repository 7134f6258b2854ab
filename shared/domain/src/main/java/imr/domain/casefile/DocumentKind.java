package imr.domain.casefile;

/** What a document of the record is; the words are those of the forms and of practice (8 CCR 9785, 9792.10.5). */
public enum DocumentKind {
    APPLICATION("Application for Independent Medical Review"),
    UR_DECISION("Utilization review decision"),
    REQUEST_FOR_AUTHORIZATION("Request for authorization (DWC Form RFA)"),
    PROGRESS_REPORT("Treating physician's progress report (PR-2)"),
    INITIAL_REPORT("Initial or first report"),
    OPERATIVE_REPORT("Operative report"),
    IMAGING_REPORT("Imaging report"),
    ELECTRODIAGNOSTIC_REPORT("Electrodiagnostic report"),
    THERAPY_NOTE("Therapy note"),
    MEDICATION_LIST("Medication list"),
    LABORATORY_REPORT("Laboratory report"),
    CLINICAL_SUMMARY("Clinical summary"),
    LETTER("Letter"),
    OTHER("Other document");

    private final String title;

    DocumentKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether it is a medical record; a determination never rests on the utilization review decision alone (8 CCR 9792.10.6(b)(2)). */
    public boolean isMedicalRecord() {
        return switch (this) {
            case APPLICATION, UR_DECISION, REQUEST_FOR_AUTHORIZATION, LETTER -> false;
            case PROGRESS_REPORT,
                    INITIAL_REPORT,
                    OPERATIVE_REPORT,
                    IMAGING_REPORT,
                    ELECTRODIAGNOSTIC_REPORT,
                    THERAPY_NOTE,
                    MEDICATION_LIST,
                    LABORATORY_REPORT,
                    CLINICAL_SUMMARY,
                    OTHER -> true;
        };
    }
}
