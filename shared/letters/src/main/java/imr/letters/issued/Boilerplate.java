package imr.letters.issued;

import imr.domain.determination.ReviewerQualifications;
import imr.domain.determination.SignedDetermination;
import imr.letters.view.Wording;
import java.util.List;

/** The sentences that every final determination has, whatever the case. */
final class Boilerplate {
    static final String IMPLEMENTING_NECESSARY =
            "A treatment that is found medically necessary here must be authorized within 5 working days after the claims administrator receives this determination; one that was already given must be paid for within 20 days. Where liability for the injury or the body part is disputed, this waits until the dispute is settled (Labor Code 4610.6(j); 8 CCR 9792.10.7).";
    static final String IMPLEMENTING_UPHELD =
            "Where the decision of utilization review is upheld, it stays in effect for 12 months, unless the treating physician documents that the facts material to it have changed (Labor Code 4610(k)). What utilization review itself authorized is not affected.";
    static final List<String> GROUNDS = List.of(
            "the Administrative Director acted without powers or beyond them;",
            "the determination was procured by fraud;",
            "the reviewer had a material conflict of interest;",
            "the determination came of bias on account of race, national origin, ethnic group, religion, age, sex, sexual orientation, color or disability;",
            "the determination rests on a plainly mistaken finding of fact, express or implied, on a matter of ordinary knowledge and not of expert opinion.");
    static final String AFTER_APPEAL =
            "If a determination is set aside, the dispute goes to another review organization or, where there is none, to another reviewer. No judge, board or court decides on medical necessity in its place (Labor Code 4610.6(i)).";

    private Boilerplate() {}

    static List<String> made(ReviewerQualifications reviewer) {
        return List.of(
                "The review organization gave the whole case file to an independent physician reviewer, who has no professional, family or financial tie to the employer, the employee, the providers or the claims administrator (Labor Code 139.5). The reviewer has practiced for "
                        + Wording.count(reviewer.yearsInPractice(), "year") + " and at present gives "
                        + Wording.count(reviewer.hoursPerWeek(), "hour")
                        + " a week to active practice. The choice was made by education, training and experience in the specialty, or one like it, of those who evaluate or treat this condition with the treatment in dispute. The reviewer knows the laws and regulations of this review, among them the order in which medical evidence is searched and weighed (8 CCR 9792.21.1).",
                "The law keeps the reviewer’s name confidential (Labor Code 4610.6(f)). These are the qualifications:");
    }

    static String appeal(SignedDetermination determination) {
        return "This determination is deemed to be that of the Administrative Director of the Division of Workers’ Compensation and binds all parties (Labor Code 4610.6(g)). Any party may appeal it by a verified petition to the Workers’ Compensation Appeals Board within "
                + SignedDetermination.DAYS_TO_APPEAL + " days of its mailing, which was on "
                + Wording.day(determination.mailed()) + ": until "
                + Wording.day(determination.appealableUntil())
                + ". It is presumed to be correct and is set aside only on clear and convincing evidence of one or more of these grounds (Labor Code 4610.6(h)):";
    }
}
