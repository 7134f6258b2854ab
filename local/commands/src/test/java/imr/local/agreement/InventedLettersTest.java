package imr.local.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import imr.evaluation.CaseEvaluator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The invented letters of {@code events/letters}: where recommendations differ from their decisions stands in {@code disagreements.md}, so that
 * a change shows what it wins and what it loses; {@code -Dgolden.accept=true} writes it anew.
 */
class InventedLettersTest {
    private static final Path FOLDER = Path.of("..", "..", "events", "letters");

    @Test
    void recommendationsDifferWhereTheyDid() throws IOException {
        LetterEvaluations.Result result =
                new LetterEvaluations(new CaseEvaluator()).of(LetterFiles.in(List.of(FOLDER)));
        String differences =
                differences(Agreement.of(result.recommendations(), Labels.read(FOLDER.resolve("items.csv"))));
        Path expected = FOLDER.resolve("disagreements.md");
        if (Boolean.getBoolean("golden.accept")) Files.writeString(expected, differences);

        assertThat(result.problems()).isEmpty();
        assertThat(differences).isEqualTo(Files.readString(expected));
    }

    private static String differences(Agreement agreement) {
        Agreement.Matrix all = agreement.all();
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "upheld %d of %d, overturned %d of %d, without a recommendation %d\n",
                all.upheldUpheld,
                all.upheldUpheld + all.upheldOverturned,
                all.overturnedOverturned,
                all.overturnedUpheld + all.overturnedOverturned,
                all.without));
        for (Agreement.Disagreement one : agreement.disagreements())
            text.append(one.recommended().caseNumber())
                    .append(" item ")
                    .append(one.recommended().item().item().number())
                    .append(", recommended ")
                    .append(Objects.requireNonNull(one.recommended().outcome()).word())
                    .append(" by ")
                    .append(one.recommended().decidingCriterion())
                    .append('\n');
        return text.toString();
    }
}
