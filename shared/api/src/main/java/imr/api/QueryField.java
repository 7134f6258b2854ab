package imr.api;

import imr.domain.BodyPart;
import imr.domain.TreatmentId;
import imr.domain.reviewer.Specialties;
import imr.json.Characters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** A field of a query: what it is called, what it may hold, and what is said when it holds something else. */
public enum QueryField {
    VERSION("version", "VERSION_INVALID", "A version is a whole number from 1."),
    FORMAT("format", "LETTER_UNKNOWN", "A letter has a format, html or pdf."),
    COPY("copy", "LETTER_UNKNOWN", "A letter has a copy, reviewer, party or public."),
    DAY("day", "DAY_INVALID", "Ask for a day as day=2026-03-02."),
    ON("on", "DAY_INVALID", "Ask for a day as on=2026-03-02."),
    MONTH("month", "SEARCH_INVALID", "Ask for a month as month=2026-03."),
    TREATMENT(
            "treatment",
            "SEARCH_INVALID",
            "A treatment is its code in the library, such as acupuncture or imaging.mri."),
    BODY_PART("bodyPart", "SEARCH_INVALID", "A body part is its code, such as low-back or knee."),
    OUTCOME("outcome", "SEARCH_INVALID", "An outcome is UPHELD or OVERTURNED."),
    GUIDELINE("guideline", "SEARCH_INVALID", "Of the name of a guideline give 3 to 100 characters that stand in it."),
    SPECIALTY(
            "specialty",
            "SEARCH_INVALID",
            "A specialty of reviewers is its code, such as pain-medicine or orthopedic-surgery."),
    /** The place to go on from in a list of cases. */
    AFTER_CASE(
            "after", "AFTER_INVALID", "Take the value of next in the part before as it stands there, and encode it."),
    /** The place to go on from in a list of items. */
    AFTER_ITEM(
            "after", "AFTER_INVALID", "Take the value of next in the part before as it stands there, and encode it.");

    private static final int LONGEST_TREATMENT = 100;
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 100;
    private static final String PLACE = "\\d{4}-\\d{2}-\\d{2}#CM\\d{2}-\\d{7}";

    private final String field;
    private final String code;
    private final String advice;

    QueryField(String field, String code, String advice) {
        this.field = field;
        this.code = code;
        this.advice = advice;
    }

    public String field() {
        return field;
    }

    public String code() {
        return code;
    }

    public String advice() {
        return advice;
    }

    public boolean isValid(String value) {
        return switch (this) {
            case VERSION -> value.matches("[1-9]\\d{0,8}");
            case FORMAT -> value.matches("html|pdf");
            case COPY -> value.matches("reviewer|party|public");
            case DAY, ON -> value.matches("\\d{4}-\\d{2}-\\d{2}") && exists(() -> LocalDate.parse(value));
            case MONTH -> value.matches("\\d{4}-\\d{2}") && exists(() -> YearMonth.parse(value));
            case TREATMENT -> value.length() <= LONGEST_TREATMENT && TreatmentId.isValid(value);
            case BODY_PART -> BodyPart.ofCode(value).isPresent();
            case GUIDELINE ->
                value.codePointCount(0, value.length()) >= SHORTEST_NAME
                        && value.codePointCount(0, value.length()) <= LONGEST_NAME
                        && Characters.refused(value).isEmpty();
            case SPECIALTY -> Specialties.ofCode(value).isPresent();
            case OUTCOME -> value.matches("UPHELD|OVERTURNED");
            case AFTER_CASE -> value.matches(PLACE);
            case AFTER_ITEM -> value.matches(PLACE + "#[1-9]\\d{0,8}");
        };
    }

    private static boolean exists(Runnable parse) {
        try {
            parse.run();
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
