package imr.letters;

import static imr.letters.SampleFindings.PR2;
import static imr.letters.SampleFindings.THERAPY;
import static imr.letters.SampleFindings.all;
import static imr.letters.SampleFindings.choice;
import static imr.letters.SampleFindings.evidence;
import static imr.letters.SampleFindings.fact;
import static imr.letters.SampleFindings.met;
import static imr.letters.SampleFindings.silent;

import imr.domain.Digest;
import imr.domain.casefile.Amount;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DisputedItem;
import imr.domain.casefile.Employee;
import imr.domain.determination.CaseOutcome;
import imr.domain.determination.Deadlines;
import imr.domain.determination.Determination;
import imr.domain.determination.ReviewerQualifications;
import imr.domain.evaluation.Candidate;
import imr.domain.evaluation.Contradiction;
import imr.domain.evaluation.CriterionId;
import imr.domain.evaluation.Evaluation;
import imr.domain.evaluation.Finding;
import imr.domain.evaluation.GuidelineRef;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Pins;
import imr.domain.evaluation.Rank;
import imr.domain.evaluation.Recommendation;
import imr.domain.evaluation.Selection;
import imr.domain.evaluation.SummarySentence;
import imr.domain.evaluation.Trigger;
import imr.domain.fact.FactStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invented determinations with items of every outcome. */
final class SampleDetermination {
    static final ReviewerQualifications REVIEWER = new ReviewerQualifications(
            List.of("California", "Florida"), List.of("Acupuncture and Oriental Medicine"), 11, 26);
    static final GuidelineRef GUIDELINE = new GuidelineRef(
            "mtus-acupuncture-2009",
            "Acupuncture Medical Treatment Guidelines",
            "MTUS Acupuncture Treatment 2007",
            "8 CCR 9792.24.1",
            "2009",
            Rank.MTUS,
            LocalDate.of(2009, 7, 18),
            null,
            Trigger.DECISION);
    private static final GuidelineRef OLDER = new GuidelineRef(
            "mtus-acupuncture-2007",
            "Acupuncture Medical Treatment Guidelines",
            "MTUS Acupuncture Treatment 2007",
            "8 CCR 9792.21(a)(2)",
            "2007",
            Rank.MTUS,
            LocalDate.of(2007, 6, 15),
            LocalDate.of(2009, 7, 17),
            Trigger.DECISION);
    private static final GuidelineRef SHOULDER = new GuidelineRef(
            "acoem-shoulder-2004",
            "Shoulder Complaints",
            "MTUS Shoulder Complaints 2004",
            "8 CCR 9792.23.2",
            "2004",
            Rank.MTUS,
            LocalDate.of(2009, 7, 18),
            null,
            Trigger.DECISION);
    private static final GuidelineRef STATUTE = new GuidelineRef(
            "labor-code-4604-5",
            "Limit on visits",
            "Labor Code 4604.5(c)",
            "Labor Code 4604.5(c)",
            "2004",
            Rank.MTUS,
            LocalDate.of(2004, 1, 1),
            null,
            Trigger.DECISION);
    private static final LocalDate GOVERNING = LocalDate.of(2013, 10, 20);

    private SampleDetermination() {}

    static Determination draft() {
        return of(SampleCase.EMPLOYEE, items(), SUMMARY, null);
    }

    static Determination signed() {
        return of(SampleCase.EMPLOYEE, items(), SUMMARY, REVIEWER);
    }

    /** A determination over these items, with this summary. */
    static Determination of(
            Employee employee,
            List<ItemEvaluation> items,
            List<SummarySentence> summary,
            @Nullable ReviewerQualifications reviewer) {
        CaseFile file = SampleCase.file(
                employee, items.stream().map(ItemEvaluation::item).toList(), SampleCase.DOCUMENTS);
        Pins pins = new Pins(
                file.caseNumber(),
                file.version(),
                Digest.of("case"),
                Digest.of("library"),
                Digest.of("facts"),
                "imr-engine-1");
        Evaluation evaluation =
                new Evaluation(Evaluation.FORMAT, pins, SampleCase.DOCUMENTS, summary, items, CONTRADICTIONS);
        return new Determination(
                file,
                evaluation,
                CaseOutcome.of(items),
                new Deadlines(LocalDate.of(2013, 11, 27), LocalDate.of(2013, 11, 4)),
                reviewer);
    }

    static ItemEvaluation upheld(
            DisputedItem item,
            Finding finding,
            Recommendation.Reason reason,
            List<String> rationale,
            List<List<String>> settle) {
        return new ItemEvaluation(
                item,
                selection(),
                finding,
                Recommendation.Uphold.lacking(new CriterionId("c"), reason, settle),
                rationale);
    }

    static Selection selection() {
        return new Selection(
                GUIDELINE,
                GOVERNING,
                "initial course",
                "the criteria for the initial course apply, because no acupuncture is documented before this request",
                List.of(
                        new Candidate(
                                OLDER,
                                GOVERNING,
                                Candidate.Verdict.NOT_IN_FORCE,
                                "not in force on 2013-10-20, the date of decision"),
                        new Candidate(
                                STATUTE,
                                GOVERNING,
                                Candidate.Verdict.OTHER_CIRCUMSTANCES,
                                "limited to other circumstances"),
                        new Candidate(
                                SHOULDER, GOVERNING, Candidate.Verdict.OTHER_BODY_PART, "rules on another body part"),
                        new Candidate(
                                GUIDELINE,
                                GOVERNING,
                                Candidate.Verdict.CHOSEN,
                                "in force and applies to the request")));
    }

    static List<ItemEvaluation> items() {
        return List.of(
                upheld(
                        SampleCase.item(
                                1,
                                "Acupuncture, lumbar spine, 12 visits",
                                "acupuncture",
                                SampleCase.visits(12),
                                SampleCase.visits(3),
                                SampleCase.visits(9),
                                "MTUS Acupuncture Treatment 2007"),
                        all(SampleFindings.notMetAmount(), SampleFindings.silentPurpose()),
                        Recommendation.Reason.NOT_MET,
                        SampleRationale.NOT_MET,
                        List.of(
                                List.of("At most 6 visits are requested", "Pain medication is not tolerated"),
                                List.of(
                                        "At most 6 visits are requested",
                                        "Physical rehabilitation goes on at the same time"))),
                new ItemEvaluation(
                        SampleCase.item(
                                2,
                                "Six further acupuncture visits, cervical spine",
                                "acupuncture",
                                SampleCase.visits(6),
                                Amount.UNSTATED,
                                SampleCase.visits(6),
                                null),
                        selection(),
                        all(
                                met(
                                        "activities",
                                        "Daily activities improved through acupuncture",
                                        "8 CCR 9792.20(e)",
                                        evidence(
                                                PR2,
                                                3,
                                                "since the six acupuncture visits he can stand to cook for 40 minutes instead of 15")),
                                choice(
                                        SampleFindings.metDisputed(),
                                        silent("work", "Work restrictions were reduced", List.of("work restriction"))),
                                SampleFindings.waived(),
                                SampleFindings.silenceMeets()),
                        new Recommendation.Overturn(new CriterionId("c")),
                        SampleRationale.MET),
                upheld(
                        SampleCase.item(
                                3,
                                "MRI of the lumbar spine without contrast",
                                "imaging.mri",
                                Amount.UNSTATED,
                                Amount.UNSTATED,
                                Amount.UNSTATED,
                                "ACOEM Low Back Complaints, 2004, pages 303-305"),
                        all(silent(
                                "red-flag",
                                "A neurologic deficit is new or gets worse",
                                List.of("weakness", "reflex", "foot drop", "progressive"),
                                evidence(PR2, 1, "left foot drop, unchanged since surgery"))),
                        Recommendation.Reason.NOT_DOCUMENTED,
                        SampleRationale.NOT_DOCUMENTED,
                        List.of(List.of("A neurologic deficit is new or gets worse"))),
                new ItemEvaluation(
                        SampleCase.item(
                                4,
                                "H-wave unit, home use, 30 day trial",
                                "dme.h-wave",
                                Amount.UNSTATED,
                                Amount.UNSTATED,
                                Amount.UNSTATED,
                                null),
                        new Selection(null, null, null, null, List.of()),
                        null,
                        new Recommendation.None("no guideline of the library covers this treatment yet"),
                        List.of(
                                "No guideline of the library covers this treatment yet. No recommendation is made; the reviewer decides.")));
    }

    static final List<SummarySentence> SUMMARY = List.of(
            new SummarySentence(
                    "The worker is a 60-year-old cook who was injured at work on August 9, 2011",
                    List.of(evidence(PR2, 1, "60-year-old cook"))),
            new SummarySentence(
                    "A lumbar laminectomy and fusion at L4-5 was done on September 30, 2011",
                    List.of(evidence("operative-report-2011-09-30.pdf", 1, "L4-5"), evidence(PR2, 1, "s/p fusion"))),
            new SummarySentence(
                    "Left foot drop, chronic low back pain and disturbed sleep remain",
                    List.of(evidence(PR2, 2, "left foot drop"))),
            new SummarySentence("Butrans and gabapentin are prescribed", List.of(evidence(PR2, 2, "Butrans"))),
            new SummarySentence(
                    "Physical therapy and chiropractic care were given; no lasting gain in function is recorded",
                    List.of(evidence(THERAPY, 6, "plateaued"))));

    private static final List<Contradiction> CONTRADICTIONS = List.of(new Contradiction(
            "whether gabapentin is taken",
            List.of(
                    fact(
                            "medication.current",
                            FactStatus.ASSERTED,
                            evidence(PR2, 2, "Continues gabapentin 300 mg three times a day")),
                    fact(
                            "medication.current",
                            FactStatus.NEGATED,
                            evidence(THERAPY, 4, "Mr. Ontiveros tells me he stopped the gabapentin in May")))));
}
