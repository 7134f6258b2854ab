package imr.domain.reviewer;

/** What somebody is to a dispute; a reviewer may be tied to none of them (Labor Code 139.5(c)(2), (d)(5)). */
public enum PartyRole {
    EMPLOYEE("the employee"),
    FAMILY_OF_EMPLOYEE("a member of the employee's family"),
    EMPLOYEE_ATTORNEY("the employee's attorney"),
    EMPLOYER("the employer"),
    INSURER("the insurer"),
    CLAIMS_ADMINISTRATOR("the claims administrator"),
    UTILIZATION_REVIEW("the utilization review organization"),
    UTILIZATION_REVIEWER("the physician of utilization review"),
    PROVIDER_NETWORK("the medical provider network"),
    OFFICER("an officer, director or manager of one of the parties"),
    TREATING_PHYSICIAN("the treating physician"),
    MEDICAL_GROUP("the physician's medical group or practice association"),
    FACILITY("the facility of the treatment"),
    MAKER("the developer or maker of what is disputed");

    private final String words;

    PartyRole(String words) {
        this.words = words;
    }

    /** The role in a sentence; never a name. */
    public String words() {
        return words;
    }
}
