package imr.local.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.Problem;
import imr.domain.evaluation.Outcome;
import imr.evaluation.CaseEvaluator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a letter alone taught the lexicons counts for nothing when that letter is measured. */
class LeftOutTest {
    private static final String LETTER =
            LetterFixture.decided(Outcome.UPHELD, Outcome.OVERTURNED).text();

    @TempDir
    Path folder = Path.of("");

    @Test
    void wordsThatOnlyTheMeasuredLetterHasAreNotRead() throws IOException {
        List<Path> letters = List.of(letter(1, LETTER), letter(2, LETTER.replaceAll("(?s)Sensation.*low back\\.", "")));

        assertThat(outcome(letters, 2)).isEqualTo(Outcome.UPHELD);
        assertThat(outcome(letters.subList(0, 1), 2)).isEqualTo(Outcome.UPHELD);
    }

    @Test
    void wordsThatAnotherLetterHasTooAreRead() throws IOException {
        assertThat(outcome(List.of(letter(1, LETTER), letter(2, LETTER)), 2)).isEqualTo(Outcome.OVERTURNED);
    }

    @Test
    void halvesAreEveryOtherLetterAndEveryLetterIsMeasuredOnce() throws IOException {
        List<Path> letters = List.of(letter(1, LETTER), letter(2, LETTER), letter(3, LETTER));

        List<LetterEvaluations.Result> halves = LeftOut.of(letters).by(LeftOut.Fold.HALF, new CaseEvaluator());

        assertThat(halves)
                .extracting(half -> half.letters().keySet())
                .map(List::copyOf)
                .containsExactly(List.of("CM16-0000001", "CM16-0000003"), List.of("CM16-0000002"));
        assertThat(LeftOut.together(halves).recommendations()).hasSize(6);
    }

    @Test
    void aLetterThatCannotBeReadIsToldAndKeepsNoOtherFromBeingMeasured() throws IOException {
        Path unreadable = Files.createDirectory(folder.resolve("unreadable.pdf"));

        LetterEvaluations.Result result = LeftOut.together(
                LeftOut.of(List.of(unreadable, letter(1, LETTER))).by(LeftOut.Fold.LETTER, new CaseEvaluator()));

        assertThat(result.problems().get("unreadable.pdf"))
                .extracting(Problem::code)
                .containsExactly("LETTER_FAILED");
        assertThat(result.recommendations()).hasSize(2);
    }

    private Path letter(int number, String text) throws IOException {
        String name = "CM16-000000" + number;
        return Files.writeString(folder.resolve(name + ".txt"), text.replace("CM16-0000001", name));
    }

    private static Outcome outcome(List<Path> letters, int item) {
        return LeftOut.together(LeftOut.of(letters).by(LeftOut.Fold.LETTER, new CaseEvaluator()))
                .recommendations()
                .stream()
                .filter(one -> one.caseNumber().value().equals("CM16-0000001"))
                .filter(one -> one.item().item().number().value() == item)
                .map(one -> Objects.requireNonNull(one.outcome()))
                .findFirst()
                .orElseThrow();
    }
}
