package imr.reviewers;

/** What can be wrong with a registry file, and what to do about it. */
public enum MistakeCode {
    NOT_UTF8("Save the file as CSV in UTF-8."),
    NOT_CSV("Close every quotation mark and separate cells by commas."),
    NO_ROWS("Put the names of the columns into the first row and one reviewer into each row after it."),
    COLUMN_MISSING("Add the column; it may be empty where nothing is to be told."),
    COLUMN_UNKNOWN("Remove the column or correct its name."),
    COLUMN_TWICE("Keep one of the columns."),
    CELL_COUNT("Give the row as many cells as the first row has."),
    CELL_EMPTY("Fill the cell."),
    ID_FORM("Correct the id."),
    ID_TWICE("Give each reviewer an id of their own, or remove one of the rows."),
    PERSON_FORM("Correct the id of the person."),
    PERSON_TWICE("Keep one row for each person."),
    LICENCE_FORM("Write type, state, number and last valid day, separated by spaces."),
    LICENCE_TYPE_UNKNOWN("Use MD, DO, DC, LAC, PSY, DDS, DPM or OD; others may not review (Labor Code 3209.3)."),
    STATE_UNKNOWN("Use the two capitals of a state, such as CA."),
    DATE_FORM("Write the day as 2027-06-30."),
    SPECIALTY_UNKNOWN("Use a code from the list of specialties."),
    SPECIALTY_BEYOND_LICENCE("Add the licence on which it is practised, or remove the specialty."),
    CERTIFICATION_FORM("Write board = specialty."),
    NUMBER_FORM("Write a whole number in digits."),
    NUMBER_RANGE("Correct the number."),
    STATUS_UNKNOWN("Use one of the four words."),
    YES_NO("Write yes or no."),
    AFFILIATION_FORM("Write kind and party, and percent where it is financial."),
    AFFILIATION_KIND_UNKNOWN(
            "Use physician-patient, partnership, employment, shareholder, contractor, staff-privileges, spouse, child, parent, sibling,"
                    + " spouses-parent, childs-spouse or financial."),
    PARTY_FORM("Write O- and digits for an organization, P- and digits for a person; a relative is a person."),
    PERCENT_FORM("Write the percentage of a year's income, 0 to 100, such as 6.5."),
    CASE_NUMBER_FORM("Write case numbers as CM26-0000001.");

    private final String advice;

    MistakeCode(String advice) {
        this.advice = advice;
    }

    /** What to do. */
    public String advice() {
        return advice;
    }
}
