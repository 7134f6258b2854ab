package imr.letters;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Recommendation;
import imr.domain.evaluation.Selection;
import imr.json.EvaluationJson;
import imr.letters.rationale.RationaleDraft;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RationaleDraftTest {
    static final List<String> CASES = EvaluatedCase.NAMES;
    private static final Path DRAFTS = Path.of("src", "test", "resources", "imr", "letters", "rationales.txt");
    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");

    /** All drafts of the sample cases, to be read. With {@code -Dimr.letters.write=true} they are written anew. */
    @Test
    void theDraftsReadAsWritten() throws IOException {
        StringBuilder all = new StringBuilder();
        for (EvaluatedCase sample : EvaluatedCase.all())
            for (ItemEvaluation item : sample.evaluation().items())
                all.append("== ")
                        .append(sample.name())
                        .append(", item ")
                        .append(item.item().number())
                        .append("\n\n")
                        .append(RationaleDraft.of(item, sample.file()).text())
                        .append("\n\n");
        if (Boolean.getBoolean("imr.letters.write")) Files.writeString(DRAFTS, all);
        assertThat(all.toString()).isEqualTo(Files.readString(DRAFTS));
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void everyQuotationStandsInTheRecordWordForWord(String name) {
        EvaluatedCase sample = EvaluatedCase.of(name);
        String record = new String(EvaluationJson.write(sample.evaluation()), StandardCharsets.UTF_8);
        for (ItemEvaluation item : sample.evaluation().items())
            QUOTED.matcher(RationaleDraft.of(item, sample.file()).text())
                    .results()
                    .forEach(quote -> assertThat(record).contains(quote.group(1)));
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void noWordOfTheToolsIsLeft(String name) {
        EvaluatedCase sample = EvaluatedCase.of(name);
        for (ItemEvaluation item : sample.evaluation().items())
            assertThat(RationaleDraft.of(item, sample.file()).text())
                    .doesNotContainPattern(
                            "(?i)criteri|not documented:|\\.pdf|\\.txt|software|recommended to|looked for “|evaluat|pathway")
                    .doesNotContainPattern("[a-z]+-[a-z]+-\\d{4}|\\b[a-z]+\\.[a-z-]+\\b|NOT_|null");
    }

    @Test
    void itTellsRequestRecordGuidelineApplicationAndConclusionInThisOrder() {
        EvaluatedCase sample = EvaluatedCase.of("acupuncture-after-laminectomy");
        assertThat(RationaleDraft.of(sample.evaluation().items().getFirst(), sample.file())
                        .paragraphs())
                .satisfiesExactly(
                        asked -> assertThat(asked)
                                .startsWith("At issue is the request of September 20, 2013 for “Acupuncture,"),
                        record -> assertThat(record)
                                .startsWith("The therapy note of June 28, 2013 records")
                                .contains("The progress report of September 18, 2013"),
                        guideline -> assertThat(guideline)
                                .contains("8 CCR 9792.24.1", "in force on October 20, 2013", "It asks that"),
                        applied -> assertThat(applied)
                                .contains("Not met is the condition that", "is 12, where the guideline has at most 6"),
                        conclusion -> assertThat(conclusion).endsWith("The decision of utilization review is upheld."));
    }

    @Test
    void whereNothingIsRecommendedItConcludesNothing() {
        ItemEvaluation item = SampleDetermination.items().getLast();
        assertThat(item.recommendation()).isInstanceOf(Recommendation.None.class);
        assertThat(RationaleDraft.of(
                                item, SampleCase.file(SampleCase.EMPLOYEE, List.of(item.item()), SampleCase.DOCUMENTS))
                        .paragraphs())
                .containsExactly(
                        "At issue is the request of September 20, 2013 for “H-wave unit, home use, 30 day trial”.");
    }

    @Test
    void whatSpeaksAgainstAMetConditionIsSaid() {
        ItemEvaluation sample = SampleDetermination.items().get(1);
        assertThat(draft(sample))
                .contains("The therapy note of June 28, 2013 records “medication use unchanged”")
                .contains("the therapy note of June 28, 2013 speaks otherwise");
    }

    @Test
    void whatIsAuthorizedStaysAuthorized() {
        assertThat(draft(SampleDetermination.items().getFirst()))
                .contains(
                        "Utilization review authorized 3 visits; in dispute remain 9 visits.",
                        "What was authorized is not affected.")
                .contains("the number of visits requested is 12, where the guideline has at most 6");
    }

    @Test
    void silenceIsToldWithWhatWasSearchedAndWhatComesNearest() {
        assertThat(draft(SampleDetermination.items().get(2)))
                .contains(
                        "Nothing in the records from June 28, 2013 to October 1, 2013 shows that a neurologic deficit is new or gets worse")
                .contains(
                        "what comes nearest is “left foot drop, unchanged since surgery” in the progress report of September 18, 2013")
                .contains("it does not say that the worker needs no care");
    }

    private static String draft(ItemEvaluation item) {
        Selection selection = item.selection().chosen() == null ? SampleDetermination.selection() : item.selection();
        return RationaleDraft.of(
                        new ItemEvaluation(item.item(), selection, item.finding(), item.recommendation(), List.of()),
                        SampleCase.file(SampleCase.EMPLOYEE, List.of(item.item()), SampleCase.DOCUMENTS))
                .text();
    }
}
