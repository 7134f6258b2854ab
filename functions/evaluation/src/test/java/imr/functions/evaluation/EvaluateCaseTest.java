package imr.functions.evaluation;

import static imr.store.testing.Samples.CASE;
import static imr.store.testing.Samples.FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.Fault;
import imr.domain.casefile.CaseFile;
import imr.domain.evaluation.Evaluation;
import imr.domain.fact.FactsFile;
import imr.evaluation.CaseEvaluator;
import imr.json.CaseJson;
import imr.json.EvaluationJson;
import imr.json.FactsJson;
import imr.store.Artefact;
import imr.store.CaseKey;
import imr.store.testing.TestStores;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EvaluateCaseTest {
    private static final CaseKey FACTS = new CaseKey(CASE, FIRST, Artefact.FACTS);
    private static final CaseFile FILE = GoldenCase.parse("""
            request: 2013-10-01
            decision: 2013-10-20
            item: Acupuncture, low back, 12 visits
            ---
            Low back pain. Acupuncture is requested. He has had no acupuncture.
            """).file();
    private static final FactsFile READ = GoldenCase.parse("""
            request: 2013-10-01
            decision: 2013-10-20
            item: Acupuncture, low back, 12 visits
            ---
            Low back pain. Acupuncture is requested. He has had no acupuncture.
            """).facts();

    private final TestStores stores = new TestStores();
    private final EvaluateCase evaluate = new EvaluateCase(stores.caseStore(), new CaseEvaluator());

    @BeforeEach
    void aCaseIsRead() {
        stores.caseStore().put(FACTS.beside(Artefact.CASE), CaseJson.write(FILE));
        stores.caseStore().put(FACTS, FactsJson.write(READ));
    }

    @Test
    void aCaseThatWasReadIsEvaluatedFromItsFacts() {
        assertThat(evaluate.accept(FACTS.toString())).isEqualTo("CM26-0000001 v1 evaluated");
        Evaluation evaluation = EvaluationJson.read(
                stores.caseStore().read(FACTS.beside(Artefact.EVALUATION)).orElseThrow());
        assertThat(evaluation.pins().caseFile()).isEqualTo(Digest.of(CaseJson.write(FILE)));
        assertThat(evaluation.pins().facts()).isEqualTo(Digest.of(FactsJson.write(READ)));
        assertThat(evaluation.items()).hasSize(1);
    }

    @Test
    void aRepeatedDeliveryChangesNothing() {
        evaluate.accept(FACTS.toString());
        Map<String, String> once = stores.artefacts();
        assertThat(evaluate.accept(FACTS.toString())).endsWith("evaluated before");
        assertThat(stores.artefacts()).isEqualTo(once);
    }

    @Test
    void factsOfAnotherCaseFileAreRefused() {
        stores.caseStore()
                .put(
                        FACTS.beside(Artefact.CASE),
                        (new String(CaseJson.write(FILE), StandardCharsets.UTF_8) + "\n")
                                .getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> evaluate.accept(FACTS.toString()))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.retryable()).isFalse());
    }

    @Test
    void factsThatAreNotThereAreTriedAgainLater() {
        CaseKey missing = new CaseKey(CASE, new CaseVersion(2), Artefact.FACTS);
        assertThatThrownBy(() -> evaluate.accept(missing.toString()))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.retryable()).isTrue());
    }

    @Test
    void otherObjectsAreNoFacts() {
        assertThat(evaluate.accept("cases/CM26-0000001/v1/case.json")).isEqualTo("not facts");
    }
}
