package imr.domain.eligibility;

/**
 * What can stand between an application and its review, each with its citation, one sentence for the parties and what the applicant can do. The
 * names are stable codes.
 */
public enum EligibilityReason {
    UNSIGNED(
            Consequence.INELIGIBLE,
            "Labor Code 4610.5(f); 8 CCR 9792.10.1",
            "The application is not signed.",
            "Sign the form and file it again before the time to file ends."),
    UNTIMELY(
            Consequence.INELIGIBLE,
            "Labor Code 4610.5(h)(1)-(3); 8 CCR 9792.10.1",
            "The application was filed after the time to file had ended.",
            "Show that the decision was served later, or came without the application form; otherwise the physician may ask for the treatment anew"
                    + " when the material facts have changed."),
    UR_DECISION_MISSING(
            Consequence.INELIGIBLE,
            "8 CCR 9792.10.1, 9792.10.3",
            "No copy of the utilization review decision came with the application.",
            "File the application again with a copy of the decision before the time to file ends."),
    CONDITIONAL_DENIAL(
            Consequence.INELIGIBLE,
            "8 CCR 9792.9.1, 9792.10.3",
            "Utilization review denied the request only because information was missing, so necessity has not been decided.",
            "Let the physician send what was asked for with a new request; file again if that is denied or modified."),
    DUPLICATE(
            Consequence.INELIGIBLE,
            "Labor Code 4610(k); 8 CCR 9792.10.3",
            "The same treatment is under review or was decided, and the decision is still in effect.",
            "Let the physician make a new request that documents what has changed in the material facts, or wait until 12 months have passed."),
    LIABILITY_DISPUTE(
            Consequence.DEFERRED,
            "Labor Code 4610.5(h)(2), (k); 8 CCR 9792.10.3",
            "The employer also disputes that it is liable for the treatment, so review waits until that is resolved.",
            "Resolve the dispute or have the claims administrator agree to review; then the application is reopened, and there are 30 days to"
                    + " file one."),
    NOT_MEDICAL_NECESSITY(
            Consequence.INELIGIBLE,
            "Labor Code 4610.5(k)",
            "The dispute is not about whether the treatment is medically necessary.",
            "Bring the dispute before the Workers' Compensation Appeals Board or whoever decides disputes of its kind."),
    NOT_FOR_THIS_REVIEW(
            Consequence.INELIGIBLE,
            "Dubon v. World Restoration (Appeals Board en banc, 6 Oct 2014, ADJ4274323)",
            "The application contests only whether utilization review decided in time, which the Appeals Board decides.",
            "File a petition with the Workers' Compensation Appeals Board; file here, within the time, if necessity is contested as well."),
    NO_DENIAL(
            Consequence.INELIGIBLE,
            "Labor Code 4610.5(d)",
            "Utilization review approved the request, so nothing is in dispute.",
            "Ask the claims administrator to provide what was authorized."),
    DESIGNATION_TOO_EARLY(
            Consequence.INELIGIBLE,
            "Labor Code 4610.5(d), (j)",
            "The agent was designated before the utilization review decision, which makes the designation invalid.",
            "Let the employee sign the application, or a designation dated after the decision, and file again before the time to file ends."),
    NOT_ENTITLED(
            Consequence.INELIGIBLE,
            "Labor Code 4610.5(d), (h)(4), (j)",
            "Who filed the application has no right to ask for review.",
            "Let the employee or a designated agent file it; the requesting physician may join and assist."),
    BEFORE_REVIEW_EXISTED(
            Consequence.INELIGIBLE,
            "Labor Code 4610.5(a)(1), (2)",
            "Injury and decision are older than Independent Medical Review, which covers injuries from 2013-01-01 on and decisions from"
                    + " 2013-07-01 on.",
            "Bring the dispute before the Workers' Compensation Appeals Board."),
    DATE_MISSING(
            Consequence.MORE_INFORMATION,
            "8 CCR 9792.10.3",
            "A date that eligibility depends on is not stated.",
            "State the date, with the document that shows it."),
    DATES_CONTRADICT(
            Consequence.MORE_INFORMATION,
            "8 CCR 9792.10.3",
            "Dates of the application cannot both be right.",
            "Say which date is right, with the document that shows it.");

    /** What a reason leads to, if the person who decides finds it to hold. */
    public enum Consequence {
        INELIGIBLE,
        DEFERRED,
        MORE_INFORMATION
    }

    private final Consequence consequence;
    private final String citation;
    private final String sentence;
    private final String remedy;

    EligibilityReason(Consequence consequence, String citation, String sentence, String remedy) {
        this.consequence = consequence;
        this.citation = citation;
        this.sentence = sentence;
        this.remedy = remedy;
    }

    public Consequence consequence() {
        return consequence;
    }

    public String citation() {
        return citation;
    }

    /** For the parties, in one sentence. */
    public String sentence() {
        return sentence;
    }

    /** What the applicant can do. */
    public String remedy() {
        return remedy;
    }
}
