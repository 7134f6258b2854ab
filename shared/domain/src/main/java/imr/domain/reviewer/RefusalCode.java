package imr.domain.reviewer;

/** Why a reviewer is not asked for a case, each with the provision it follows from. */
public enum RefusalCode {
    NOT_ON_PANEL("Labor Code 139.5(d)(3)"),
    NO_GOOD_LICENCE("Labor Code 139.5(d)(4)"),
    DISCIPLINED("Labor Code 139.5(d)(4)"),
    MEDICAL_EVALUATOR("Labor Code 139.5(d)(4)"),
    SPECIALTY_DOES_NOT_FIT("Labor Code 139.5(d)(4)"),
    SPECIALTY_BEYOND_LICENCE("Labor Code 3209.3(a)"),
    NOT_BOARD_CERTIFIED("Labor Code 139.5(d)(4)"),
    NO_SPECIALTY_KNOWN("Labor Code 139.5(d)(4)"),
    /** A promise of the letters, not of the statute. */
    TOO_FEW_HOURS("statement of qualifications in the letter"),
    TOO_FEW_YEARS("statement of qualifications in the letter"),
    IS_A_PARTY("Labor Code 139.5(d)(5)"),
    PROFESSIONAL_TIE("Labor Code 139.5(c)(2), (d)(5), (d)(6)"),
    FAMILY_TIE("Labor Code 139.5(c)(2), (d)(5), (d)(6)"),
    FINANCIAL_TIE("Labor Code 139.5(c)(2), (d)(5), (d)(6)"),
    TREATED_THE_WORKER("Labor Code 139.5(d)(5), (d)(6)"),
    REVIEWED_BEFORE("Labor Code 139.5(d)(3)"),
    FORMER_REVIEWER("Labor Code 4610.6(i)");

    private final String citation;

    RefusalCode(String citation) {
        this.citation = citation;
    }

    public String citation() {
        return citation;
    }
}
