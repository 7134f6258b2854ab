package imr.local.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import imr.authoring.Compiler;
import imr.authoring.cases.GoldenCase;
import imr.authoring.cases.GoldenCases;
import imr.authoring.syntax.TreatmentCodes;
import imr.guidelines.evaluation.Evaluator;
import imr.guidelines.library.Library;
import imr.local.show.Look;
import imr.local.show.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CriterionUseTest {
    private static final String GUIDELINE = """
            id: one
            title: One
            label: One
            citation: ch. 1
            edition: "2010"
            rank: MTUS
            source: T
            effective: {from: 2010-01-01, trigger: DECISION}
            applies: {treatment: acupuncture}
            pathways:
              use:
                cite: ch. 1
                status: D
                source: T
                all:
                  - {id: pain, says: Pain is recorded, symptom.pain: documented, WHY}
                  - {id: way, says: One of two, any: [exam.effusion, symptom.pain]}
                  - {id: sign, says: An effusion is found, exam.effusion: documented}
            """;
    private static final String FACTS = """
            - {id: symptom.pain, type: flag, meaning: pain is recorded}
            - {id: exam.effusion, type: flag, meaning: the joint has an effusion}
            """;

    @Test
    void aCriterionThatNearlyEveryRecordMeetsIsAskedForItsReason() {
        Library library = library("");
        CriterionUse use = used(library);
        assertThat(use.counts().stream().filter(CriterionUse.Count::isOftenMet))
                .extracting(count -> count.criterion().text().id().value())
                // An alternative that is met never decides alone, and is not asked.
                .containsExactly("one/use/pain", "one/use/way");
        assertThat(shown(use)).isEqualTo(2);
    }

    @Test
    void aReasonIsEnough() {
        assertThat(shown(used(library(", often met because: nobody asks without it"))))
                .isEqualTo(1);
    }

    @Test
    void aPathwayThatIsItselfTheCriterionHasItsReasonAtItsHead() {
        String alone = GUIDELINE.substring(0, GUIDELINE.indexOf("    all:")) + "    symptom.pain: documented\n";
        assertThat(shown(used(compiled(alone)))).isEqualTo(1);
        assertThat(shown(used(compiled(alone + "    often met because: nobody asks without it\n"))))
                .isZero();
    }

    @Test
    void eachFindingIsCounted() {
        CriterionUse.Count sign = used(library("")).counts().getLast();
        assertThat(List.of(sign.met(), sign.notMet(), sign.notDocumented(), sign.notApplicable()))
                .containsExactly(1, 1, 4, 0);
    }

    private static int shown(CriterionUse use) {
        return new UseReport(new Page(new Look(false, 100))).show(use);
    }

    private static Library library(String reason) {
        return compiled(GUIDELINE.replace(", WHY", reason));
    }

    private static Library compiled(String guideline) {
        return new Compiler(TreatmentCodes.ANY)
                .compile(Map.of("facts.yaml", FACTS, "one.yaml", guideline))
                .library()
                .orElseThrow();
    }

    /** Six records of pain: one with an effusion, one without, four silent on it. */
    private static CriterionUse used(Library library) {
        List<GoldenCase> cases = GoldenCases.of(Map.of("cases.yaml", """
                        guideline: one
                        item: {treatment: acupuncture}
                        date: 2014-05-01
                        facts: [symptom.pain]
                        cases:
                          one: {also: [exam.effusion], expect: {outcome: overturned}}
                          two: {also: [{exam.effusion: no}], expect: {outcome: upheld}}
                          three: {expect: {outcome: upheld}}
                          four: {expect: {outcome: upheld}}
                          five: {expect: {outcome: upheld}}
                          six: {expect: {outcome: upheld}}
                        """), library, TreatmentCodes.ANY)
                .cases();
        CriterionUse use = new CriterionUse(library);
        Evaluator evaluator = new Evaluator(library);
        for (GoldenCase golden : cases)
            use.add(evaluator.evaluate(golden.caseFile(), golden.record()).getFirst());
        return use;
    }
}
