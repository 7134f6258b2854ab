package imr.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imr.domain.casefile.CaseFile;
import imr.domain.determination.Determination;
import imr.domain.evaluation.Evaluation;
import imr.domain.fact.FactsFile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StoredDocumentsTest {
    @Property(tries = 150)
    void aCaseComesBackAsItWasAndGivesTheSameBytes(@ForAll long seed) {
        CaseFile caseFile = new AnyRecord(seed).of(CaseFile.class);
        byte[] json = CaseJson.write(caseFile);
        assertThat(CaseJson.read(json)).isEqualTo(caseFile);
        assertThat(CaseJson.write(CaseJson.read(json))).isEqualTo(json);
        assertThat(Schemas.CASE.violations(json)).isEmpty();
    }

    @Property(tries = 150)
    void anEvaluationComesBackAsItWasAndGivesTheSameBytes(@ForAll long seed) {
        Evaluation evaluation = new AnyRecord(seed).of(Evaluation.class);
        byte[] json = EvaluationJson.write(evaluation);
        assertThat(EvaluationJson.read(json)).isEqualTo(evaluation);
        assertThat(EvaluationJson.write(EvaluationJson.read(json))).isEqualTo(json);
        assertThat(Schemas.TRACE.violations(json)).isEmpty();
    }

    @Property(tries = 150)
    void factsComeBackAsTheyWereAndGiveTheSameBytes(@ForAll long seed) {
        FactsFile facts = new AnyRecord(seed).of(FactsFile.class);
        byte[] json = FactsJson.write(facts);
        assertThat(FactsJson.read(json)).isEqualTo(facts);
        assertThat(FactsJson.write(FactsJson.read(json))).isEqualTo(json);
        assertThat(Schemas.FACTS.violations(json)).isEmpty();
    }

    @Property(tries = 50)
    void aDeterminationComesBackAsItWasAndGivesTheSameBytes(@ForAll long seed) {
        Determination determination = new AnyRecord(seed).of(Determination.class);
        byte[] json = DeterminationJson.write(determination);
        assertThat(DeterminationJson.read(json)).isEqualTo(determination);
        assertThat(DeterminationJson.write(DeterminationJson.read(json))).isEqualTo(json);
    }

    @Test
    void anEvaluationOfEarlierWithItsFactsAndWhatWouldSettleItIsStillRead() {
        Evaluation evaluation = new AnyRecord(7).of(Evaluation.class);
        String json = new String(EvaluationJson.write(evaluation), UTF_8);
        String before = json.replaceFirst("\\{", "{\"facts\": [{\"id\": \"a\"}],")
                .replaceAll("\"questions\": \\[", "\"wouldSettle\": [[\"a\"]], \"questions\": [");
        assertThat(before).contains("wouldSettle");
        assertThat(EvaluationJson.read(before.getBytes(UTF_8))).isEqualTo(evaluation);
    }

    @Test
    void aDocumentNamesItsFormatFirst() {
        String json = new String(CaseJson.write(new AnyRecord(1).of(CaseFile.class)), UTF_8);
        assertThat(json).startsWith("{\n  \"format\": \"imr.case.v1\",\n  \"caseNumber\": \"CM26-");
    }

    @Test
    void aDocumentOfAnotherFormatIsRefused() {
        byte[] json = "{\"format\": \"imr.case.v2\"}".getBytes(UTF_8);
        assertThatThrownBy(() -> CaseJson.read(json))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("/format");
        assertThatThrownBy(() -> EvaluationJson.read(json)).isInstanceOf(UnreadableDocument.class);
    }

    @Test
    void theMessageOfAnUnreadableDocumentSaysTheWayButNotTheContent() {
        String json = new String(CaseJson.write(new AnyRecord(2).of(CaseFile.class)), UTF_8);
        byte[] broken = json.replaceFirst("\"unit\": \"[A-Z_]+\"", "\"unit\": \"Jane Doe\"")
                .getBytes(UTF_8);
        assertThatThrownBy(() -> CaseJson.read(broken))
                .hasMessageContaining("/unit")
                .hasMessageNotContaining("Jane")
                .hasNoCause();
    }

    @Test
    void aSchemaSeesAMissingAndAnUnknownProperty() {
        String json = new String(CaseJson.write(new AnyRecord(3).of(CaseFile.class)), UTF_8);
        assertThat(Schemas.CASE.violations(
                        json.replace("\"priority\"", "\"prioritee\"").getBytes(UTF_8)))
                .isNotEmpty();
    }
}
