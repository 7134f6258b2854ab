package imr.local.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import imr.domain.fact.FactsFile;
import imr.json.FactsJson;
import imr.local.run.BadSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts read against facts labelled by hand. */
class FactScoreTest {
    private static final String LABELS = """
            {"case": "CM16-0000001", "quote": "he had therapy", "facts": [
             {"id": "treatment.tried", "status": "asserted", "of": "physical-therapy"},
             {"id": "requested.visits", "status": "asserted"}, {"id": "surgery.done", "status": "planned"}]}
            {"case": "CM16-0000001", "quote": "therapy again", "facts": [
             {"id": "treatment.tried", "status": "past", "of": "Physical Therapy"}]}
            {"case": "CM16-0000001", "quote": "taking Norco daily", "facts": [{"id": "medication.taken", "of": "Norco"}]}
            {"case": "CM16-0000001", "quote": "no spasm was found", "facts": [{"id": "exam.spasm", "status": "negated"}]}
            {"case": "CM16-0000002", "quote": "nothing", "facts": []}
            """.replace("[\n ", "[").replace(",\n ", ",");

    @TempDir
    Path folder = Path.of("");

    @Test
    void aFactCountsOnceALetterAndNeedsTheSameStatusAndTreatment() throws IOException {
        FactScore score = score(
                fact("treatment.tried", "ASSERTED", "of", "physical-therapy", "therapy"),
                fact("treatment.tried", "HISTORICAL", "of", "physical-therapy", "therapy again"),
                fact("treatment.tried", "ASSERTED", "of", "acupuncture", "needles"),
                fact("exam.spasm", "ASSERTED", "drug", "", "spasm"));
        FactScore.Tally tried = tally(score, "treatment.tried");
        assertThat(List.of(tried.labelled, tried.found, tried.read, tried.right))
                .containsExactly(1, 1, 2, 1);
        FactScore.Tally spasm = tally(score, "exam.spasm");
        assertThat(List.of(spasm.labelled, spasm.found, spasm.read, spasm.right))
                .containsExactly(1, 0, 1, 0);
        assertThat(score.all().recall()).isCloseTo(1.0 / 3, within(1e-9));
    }

    @Test
    void aBrandIsTheDrugWhenBothQuoteTheSameWords() throws IOException {
        assertThat(tally(
                                score(fact(
                                        "medication.taken",
                                        "ASSERTED",
                                        "drug",
                                        "hydrocodone-acetaminophen",
                                        "He is taking Norco daily")),
                                "medication.taken")
                        .f1())
                .isEqualTo(1);
        assertThat(tally(
                                score(fact("medication.taken", "ASSERTED", "drug", "ibuprofen", "ibuprofen is used")),
                                "medication.taken")
                        .f1())
                .isZero();
    }

    @Test
    void whatIsPlannedOrOfTheRequestIsLeftOut() throws IOException {
        FactScore score = score(
                fact("surgery.done", "PLANNED", "drug", "", "an operation"),
                fact("request.initial", "ASSERTED", "drug", "", "initial"));
        assertThat(score.all().read).isZero();
        assertThat(score.byId()).doesNotContainKeys("surgery.done", "requested.visits");
    }

    @Test
    void aLabelledLetterThatWasNotGivenIsNamed() throws IOException {
        assertThat(score().absent()).containsExactly("CM16-0000002");
        assertThat(score().letters()).isEqualTo(1);
    }

    @Test
    void aLineThatIsNoLabelIsToldWithItsNumber() throws IOException {
        Path file = Files.writeString(folder.resolve("labels.jsonl"), LABELS + "{\"quote\": \"x\"}\n");
        assertThatThrownBy(() -> LabelledFacts.read(List.of(file)))
                .isInstanceOf(BadSource.class)
                .hasMessageContaining("line 6");
    }

    private static FactScore.Tally tally(FactScore score, String id) {
        return score.byId().getOrDefault(id, new FactScore.Tally());
    }

    private FactScore score(String... facts) throws IOException {
        Path file = Files.writeString(folder.resolve("labels.jsonl"), LABELS);
        FactsFile read = FactsJson.read(
                """
                {"format": "imr.facts.v1", "caseNumber": "CM16-0000001", "version": 1,
                 "reader": {"version": "test", "lexicons": "%1$s"}, "caseFile": "%1$s", "documents": [], "items": [], "clauses": [],
                 "facts": [%2$s], "mentions": [], "terms": [], "names": {}, "amounts": []}
                """.formatted("0".repeat(64), String.join(",", facts)).getBytes(StandardCharsets.UTF_8));
        return FactScore.of(
                LabelledFacts.read(List.of(file)),
                number -> number.equals("CM16-0000001") ? Optional.of(read) : Optional.empty());
    }

    private static String fact(String id, String status, String kind, String of, String words) {
        String about = of.isEmpty() ? "" : "\"%s\": \"%s\",".formatted(kind, of);
        return """
                {"id": "%s", "value": {"type": "flag"}, "status": "%s", "provenance": "READ", "bodyParts": [], "side": "UNSTATED",
                 %s "evidence": [{"document": "a", "page": 1, "start": 0, "end": 9, "words": "%s"}]}
                """.formatted(id, status, about, words);
    }
}
