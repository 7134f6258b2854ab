package imr.letters.view;

import imr.domain.determination.ReviewerQualifications;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The paragraphs that do not depend on the record: how the determination was made, and the right to appeal. */
final class Paragraphs {
    private Paragraphs() {}

    static List<String> made(@Nullable ReviewerQualifications reviewer) {
        String method =
                "For each disputed item the governing guideline was looked up in the order of the medical evidence search sequence (8 CCR 9792.21.1), and each of its criteria was compared with the documents listed below. A document that is silent was not read as a document that says no.";
        if (reviewer == null)
            return List.of(
                    "This is a draft. It is a recommendation produced by software from the application and the records received. It decides nothing and binds nobody.",
                    "It awaits a licensed reviewer, who reads the record, corrects what is wrong here, decides each item on the worker’s own medical needs (Labor Code 4610.6) and signs. Until then no licensed reviewer has adopted a word of it.",
                    method);
        return List.of(
                "A licensed reviewer read the case file and decided each disputed item on the worker’s own medical needs (Labor Code 4610.6). The law keeps the reviewer's name confidential; the qualifications are given here.",
                "A reviewer may have no material professional, family or financial tie to the employer, the worker, the providers or the claims administrator (Labor Code 139.5), and must know the condition, the treatment and the guidelines that apply.",
                method + " Software prepared that comparison; the reviewer answers for the decision.");
    }

    static List<Row> qualifications(@Nullable ReviewerQualifications reviewer) {
        if (reviewer == null) return List.of();
        return List.of(
                new Row("Licensed in", Wording.list(reviewer.licensedIn())),
                new Row(
                        "Certification or specialty",
                        reviewer.certifications().isEmpty() ? "None stated" : Wording.list(reviewer.certifications())),
                new Row(
                        "Active practice",
                        Wording.count(reviewer.yearsInPractice(), "year") + ", at present "
                                + Wording.count(reviewer.hoursPerWeek(), "hour") + " a week"));
    }

    static List<String> appeal(boolean draft) {
        String right =
                "A final determination is that of the Administrative Director and binds all parties. Any party may appeal it by a verified petition to the Workers’ Compensation Appeals Board within 30 days after it was mailed (Labor Code 4610.6(h)). It is presumed to be correct and is set aside only on clear and convincing evidence that it was made without or in excess of powers, was procured by fraud, was made by a reviewer with a material conflict of interest, resulted from bias, or rests on a plainly mistaken finding of fact that takes no expert to see.";
        String implementing =
                "Treatment found medically necessary must be authorized within 5 working days; treatment already given must be reimbursed within 20 days (Labor Code 4610.6(j)).";
        return draft
                ? List.of(
                        "This draft cannot be appealed. The following applies once a reviewer has signed it.",
                        right,
                        implementing)
                : List.of(right, implementing);
    }
}
