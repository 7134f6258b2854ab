package imr.local.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.evaluation.Outcome;
import imr.domain.fact.FactId;
import imr.evaluation.CaseEvaluator;
import imr.guidelines.library.Library;
import imr.library.BuiltInLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was read beside what a careful reader noted. */
class ReasonScoreTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void eachNoteIsRightWrongOrMissed() throws IOException {
        ReasonScore score = score("""
                {"case_number": "CM16-0000001", "item": 1, "facts": {"requested_visits": 6, "spasm_on_exam": true, "ambulatory": true}}
                {"case_number": "CM16-0000001", "item": 2, "facts": {"objective_radiculopathy": false, "red_flags": false, "prior_visits": 0}}
                """);
        assertThat(tally(score, "requested_visits")).containsExactly(1, 0, 0);
        assertThat(tally(score, "spasm_on_exam")).containsExactly(0, 0, 1);
        assertThat(tally(score, "objective_radiculopathy")).containsExactly(0, 1, 0);
        assertThat(tally(score, "red_flags")).containsExactly(1, 0, 0);
        assertThat(tally(score, "prior_visits")).containsExactly(1, 0, 0);
        assertThat(score.without()).containsOnlyKeys("ambulatory");
    }

    @Test
    void aReasonIsTheSameWhenTheDecidingCriterionIsAboutWhatItNames() throws IOException {
        assertThat(score(
                                "{\"case_number\": \"CM16-0000001\", \"item\": 2, \"facts\": {\"objective_radiculopathy\": true}}\n")
                        .reasons())
                .first()
                .asString()
                .startsWith("of 1 items")
                .contains(", 1 are decided");
        assertThat(score("{\"case_number\": \"CM16-0000001\", \"item\": 2, \"facts\": {\"gi_risk\": true}}\n")
                        .reasons())
                .first()
                .asString()
                .contains(", 0 are decided");
    }

    @Test
    void everyFactThatIsComparedIsInTheVocabulary() {
        Library library = BuiltInLibrary.library();
        for (String note : NotedFacts.meanings().keySet())
            for (FactId fact : NotedFacts.facts(note))
                assertThat(library.entry(fact)).as(note + ": " + fact).isPresent();
    }

    private static List<Integer> tally(ReasonScore score, String note) {
        ReasonScore.Tally tally = score.byNote().getOrDefault(note, new ReasonScore.Tally());
        return List.of(tally.right, tally.wrong, tally.missed);
    }

    private ReasonScore score(String reasons) throws IOException {
        Path letter = Files.writeString(
                folder.resolve("CM16-0000001.txt"),
                LetterFixture.decided(Outcome.UPHELD, Outcome.OVERTURNED).text());
        Path labels = Files.writeString(
                folder.resolve("items.csv"),
                "case_number,item,disputed_item,decision\nCM16-0000001,1,x,Upheld\nCM16-0000001,2,x,Overturned\n");
        return ReasonScore.of(
                new LetterEvaluations(new CaseEvaluator()).of(List.of(letter)),
                Reasons.read(Files.writeString(folder.resolve("reasons.jsonl"), reasons)),
                Labels.read(labels));
    }
}
