package imr.letters;

import java.util.List;

/** Rationales in the form the evaluator writes them. */
final class SampleRationale {
    static final List<String> NOT_MET = List.of(
            "The request is governed by Acupuncture Medical Treatment Guidelines (8 CCR 9792.24.1), in the edition in force on October 20, 2013, the date of decision.",
            "The criteria for the initial course apply, because no acupuncture is documented before this request.",
            "It is asked that this be so: enough treatments to show an effect, not more (8 CCR 9792.24.1(c)(1)). The record shows that it is not: the request asks for “Acupuncture, lumbar spine, 12 visits” (visits requested: 12 visits, where the guideline has at most 6 visits).",
            "It is asked that this be so: pain medication is reduced or not tolerated, or acupuncture goes with rehabilitation or surgery (8 CCR 9792.24.1(a)(1)). The record does not document it in the 15 pages of 4 documents that were searched; the nearest passage is “Continues gabapentin 300 mg three times a day” (pr2-2013-09-18-ontiveros.pdf, page 2).",
            "Because the criteria are not all met, it is recommended to uphold the denial.");
    static final List<String> MET = List.of(
            "The request is governed by Acupuncture Medical Treatment Guidelines (8 CCR 9792.24.1), in the edition in force on October 20, 2013, the date of decision.",
            "The criteria for the extension apply, because acupuncture was given before this request.",
            "It is asked that this be so: daily activities improved through acupuncture (8 CCR 9792.20(e)). The record bears it out: “since the six acupuncture visits he can stand to cook for 40 minutes instead of 15” (pr2-2013-09-18-ontiveros.pdf, page 3).",
            "Every criterion that applies is met, so the treatment is medically necessary and it is recommended to overturn the denial.");
    static final List<String> NOT_DOCUMENTED = List.of(
            "The request is governed by Low Back Complaints (8 CCR 9792.23.5), in the edition in force on October 20, 2013, the date of decision.",
            "It is asked that this be so: a neurologic deficit is new or gets worse (8 CCR 9792.23.5). The record does not document it in the 15 pages of 4 documents that were searched; the nearest passage is “left foot drop, unchanged since surgery” (pr2-2013-09-18-ontiveros.pdf, page 1).",
            "Because the criteria are not all documented on the record as it stands, it is recommended to uphold the denial; that says what the record shows, not what the worker needs.");

    private SampleRationale() {}
}
