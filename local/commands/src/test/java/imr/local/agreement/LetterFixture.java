package imr.local.agreement;

import imr.domain.evaluation.Outcome;

/** A made-up letter in the form of the published ones, with decisions and reasons to choose. Empty ones are cut out with their labels. */
record LetterFixture(String first, String second, String guideline, String rationale) {
    static LetterFixture decided(Outcome first, Outcome second) {
        return new LetterFixture(
                ": " + first.word(),
                ": " + second.word(),
                "Decision based on MTUS Acupuncture Treatment.",
                "The reviewer weighed the findings and came to this end.");
    }

    static LetterFixture undecided() {
        return new LetterFixture("", "", "", "");
    }

    String text() {
        return """
                IMR Case Number: CM16-0000001   Date of Injury: 03/02/2016
                UR Denial Date: 11/21/2016   Application Received: 12/02/2016

                HOW THE IMR FINAL DETERMINATION WAS MADE

                A reviewer with no tie to the parties looked at the papers.

                CLINICAL CASE SUMMARY

                The worker is 44 years old and has neck pain since 03/02/2016. On 11/02/2016 the range of
                motion of the cervical spine is decreased. Treatment has included physical therapy. Sensation
                is decreased in the left L5 dermatome. 8 visits of physical therapy did not help the low back.

                IMR ISSUES, DECISIONS AND RATIONALES

                1. Acupuncture, 6 visits, cervical spine%s

                Claims Administrator guideline: MTUS Acupuncture Treatment.

                %s2. MRI of the lumbar spine without contrast%s

                Claims Administrator guideline: MTUS ACOEM Low Back Complaints.

                %s""".formatted(first, reasons(), second, reasons());
    }

    private String reasons() {
        if (guideline.isEmpty() && rationale.isEmpty()) return "";
        return "MAXIMUS guideline: " + guideline + "\n\nDecision rationale: " + rationale + "\n\n";
    }
}
