package imr.local.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.evaluation.Outcome;
import imr.evaluation.CaseEvaluator;
import imr.json.EvaluationJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The run without what the summaries say. */
class ControlsTest {
    private static final String LETTER =
            LetterFixture.decided(Outcome.UPHELD, Outcome.OVERTURNED).text();

    @TempDir
    Path folder = Path.of("");

    private LetterEvaluations.Result read =
            new LetterEvaluations.Result(List.of(), java.util.Map.of(), java.util.Map.of(), java.util.Map.of());

    @BeforeEach
    void twoLettersOfWhichOneSaysNothing() throws IOException {
        List<Path> letters = List.of(
                letter(1, LETTER),
                letter(2, LETTER.replaceAll("(?s)The worker is.*low back\\.", "The worker has pain.")));
        read = new LetterEvaluations(new CaseEvaluator()).of(letters);
        assertThat(outcome(read.recommendations(), "CM16-0000001")).isEqualTo(Outcome.OVERTURNED);
        assertThat(outcome(read.recommendations(), "CM16-0000002")).isEqualTo(Outcome.UPHELD);
    }

    @Test
    void emptiedSummariesSayNothing() {
        List<Recommended> emptied = new Controls(new CaseEvaluator(), read.read()).emptied();
        assertThat(emptied).hasSameSizeAs(read.recommendations());
        assertThat(outcome(emptied, "CM16-0000001")).isEqualTo(Outcome.UPHELD);
    }

    @Test
    void swappedSummariesSpeakForTheOtherLetter() {
        List<Recommended> swapped = new Controls(new CaseEvaluator(), read.read()).swapped();
        assertThat(outcome(swapped, "CM16-0000001")).isEqualTo(Outcome.UPHELD);
        assertThat(outcome(swapped, "CM16-0000002")).isEqualTo(Outcome.OVERTURNED);
    }

    @Test
    void theOrderIsTheSameEveryTime() {
        assertThat(bytes(new Controls(new CaseEvaluator(), read.read()).swapped()))
                .isEqualTo(bytes(new Controls(new CaseEvaluator(), read.read()).swapped()));
    }

    private static List<String> bytes(List<Recommended> items) {
        return items.stream()
                .map(one -> new String(EvaluationJson.write(one.evaluation()), java.nio.charset.StandardCharsets.UTF_8))
                .toList();
    }

    private static Outcome outcome(List<Recommended> items, String number) {
        return items.stream()
                .filter(one -> one.caseNumber().value().equals(number))
                .filter(one -> one.item().item().number().value() == 2)
                .map(one -> Objects.requireNonNull(one.outcome()))
                .findFirst()
                .orElseThrow();
    }

    private Path letter(int number, String text) throws IOException {
        String name = "CM16-000000" + number;
        return Files.writeString(folder.resolve(name + ".txt"), text.replace("CM16-0000001", name));
    }
}
