package imr.letters;

import imr.domain.Side;
import imr.domain.casefile.DocumentId;
import imr.domain.evaluation.Combination;
import imr.domain.evaluation.CriterionId;
import imr.domain.evaluation.CriterionText;
import imr.domain.evaluation.Finding;
import imr.domain.evaluation.Search;
import imr.domain.evaluation.SourceStatus;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import imr.domain.fact.Provenance;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Findings of every form, as the evaluator makes them. */
final class SampleFindings {
    static final String PR2 = "pr2-2013-09-18-ontiveros.pdf";
    static final String RFA = "rfa-2013-09-20.pdf";
    static final String THERAPY = "therapy-notes-2013.pdf";

    private SampleFindings() {}

    static Evidence evidence(String document, int page, String words) {
        return new Evidence(new DocumentId(document), page, 10, 10 + words.length(), words);
    }

    static Fact fact(String id, FactStatus status, Evidence... evidence) {
        return new Fact(
                new FactId(id),
                FactValue.Flag.PRESENT,
                status,
                Provenance.READ,
                Set.of(),
                Side.UNSTATED,
                null,
                null,
                null,
                List.of(evidence));
    }

    static CriterionText text(String id, String says, String cite, Combination combination) {
        return new CriterionText(
                new CriterionId("mtus-acupuncture-2009/" + id), says, cite, SourceStatus.C, "R24.1", combination, null);
    }

    static Search search(List<String> terms, Evidence... nearest) {
        return new Search(
                List.of(new FactId("pain-medication.reduced")),
                terms,
                new TreeMap<>(Map.of(
                        new DocumentId(RFA),
                        2,
                        new DocumentId(PR2),
                        4,
                        new DocumentId(THERAPY),
                        4,
                        new DocumentId("ur-decision-2013-10-01.pdf"),
                        5)),
                List.of(nearest));
    }

    static Finding notMetAmount() {
        return new Finding.NotMet(
                text(
                        "amount",
                        "Enough treatments to show an effect, not more",
                        "8 CCR 9792.24.1(c)(1)",
                        Combination.NONE),
                "visits requested: 12 visits, where the guideline has at most 6 visits",
                List.of(fact(
                        "requested.visits",
                        FactStatus.ASSERTED,
                        evidence("application.json", 1, "Acupuncture, lumbar spine, 12 visits"))),
                List.of());
    }

    static Finding silentPurpose() {
        return new Finding.NotDocumented(
                text(
                        "purpose",
                        "Pain medication is reduced or not tolerated, or acupuncture goes with rehabilitation or surgery",
                        "8 CCR 9792.24.1(a)(1)",
                        Combination.ANY),
                "not documented",
                search(List.of("reduced", "weaned", "not tolerated")),
                List.of(
                        silent(
                                "reduced",
                                "Pain medication is reduced",
                                List.of(
                                        "reduced",
                                        "weaned",
                                        "tapered",
                                        "cut back",
                                        "decreased the dose",
                                        "lowered",
                                        "fewer pills"),
                                evidence(
                                        PR2,
                                        2,
                                        "Continues gabapentin 300 mg three times a day and Butrans 10 mcg/hour, refilled today")),
                        silent(
                                "not-tolerated",
                                "Pain medication is not tolerated",
                                List.of("not tolerated", "side effects", "intolerance", "stopped because")),
                        new Finding.NotMet(
                                text(
                                        "rehabilitation",
                                        "Physical rehabilitation goes on at the same time",
                                        "8 CCR 9792.24.1(a)(1)",
                                        Combination.NONE),
                                "not so: rehabilitation goes on",
                                List.of(
                                        fact(
                                                "rehabilitation.concurrent",
                                                FactStatus.NEGATED,
                                                evidence(
                                                        THERAPY,
                                                        6,
                                                        "Discharged from physical therapy 6/28/13; patient plateaued, no further visits planned"))),
                                List.of())));
    }

    static Finding silent(String id, String says, List<String> terms, Evidence... nearest) {
        return new Finding.NotDocumented(
                text(id, says, "8 CCR 9792.24.1(a)(1)", Combination.NONE),
                "not documented: " + says,
                search(terms, nearest),
                List.of());
    }

    static Finding met(String id, String says, String cite, Evidence... evidence) {
        return new Finding.Met(
                text(id, says, cite, Combination.NONE),
                says,
                List.of(fact("f." + id, FactStatus.ASSERTED, evidence)),
                List.of(),
                null,
                List.of());
    }

    static Finding metDisputed() {
        return new Finding.Met(
                text(
                        "medication",
                        "Pain medication was reduced during the first course",
                        "8 CCR 9792.20(e)",
                        Combination.NONE),
                "pain medication is reduced",
                List.of(fact(
                        "pain-medication.reduced",
                        FactStatus.ASSERTED,
                        evidence(PR2, 3, "has cut naproxen from twice daily to as needed since starting acupuncture"))),
                List.of(fact(
                        "pain-medication.reduced",
                        FactStatus.NEGATED,
                        evidence(THERAPY, 4, "medication use unchanged"))),
                null,
                List.of());
    }

    static Finding waived() {
        return new Finding.NotApplicable(
                text(
                        "first-trial",
                        "A first trial of six visits comes before more",
                        "8 CCR 9792.24.1(c)(1)",
                        Combination.NONE),
                "waived, because a first course was completed",
                List.of(fact(
                        "f.completed",
                        FactStatus.ASSERTED,
                        evidence(THERAPY, 1, "completed 6 of 6 acupuncture visits 5/2/13"))),
                List.of());
    }

    static Finding silenceMeets() {
        return new Finding.Met(
                text(
                        "no-anticoagulant",
                        "Nothing in the record speaks against needling",
                        "8 CCR 9792.24.1(a)(2)",
                        Combination.NONE),
                "nothing shows that needling is unsafe",
                List.of(),
                List.of(),
                search(List.of("anticoagulant", "bleeding disorder")),
                List.of());
    }

    static Finding all(Finding... parts) {
        CriterionText root = text("root", "", "8 CCR 9792.24.1", Combination.ALL);
        List<Finding> list = List.of(parts);
        for (Finding part : parts)
            if (part instanceof Finding.NotMet) return new Finding.NotMet(root, "", List.of(), list);
        for (Finding part : parts)
            if (part instanceof Finding.NotDocumented)
                return new Finding.NotDocumented(root, "", search(List.of()), list);
        return new Finding.Met(root, "", List.of(), List.of(), null, list);
    }

    static Finding choice(Finding made, Finding other) {
        return new Finding.Met(
                text(
                        "choice",
                        "Function improved, or work restrictions were reduced",
                        "8 CCR 9792.20(e)",
                        Combination.ANY),
                "",
                List.of(),
                List.of(),
                null,
                List.of(made, other));
    }
}
