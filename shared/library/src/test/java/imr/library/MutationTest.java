package imr.library;

import static org.assertj.core.api.Assertions.assertThat;

import imr.authoring.mutation.MutationScore;
import org.junit.jupiter.api.Test;

/** A threshold, connective, test, date or exception that changes makes a golden case fail. */
final class MutationTest {
    private static final int FLOOR = 98;

    @Test
    void goldenCasesNoticeWhatChangesInAGuideline() {
        MutationScore score = MutationScore.of(Sources.LIBRARY, Sources.CASES.cases());
        assertThat(score.percent())
                .as(
                        "mutants noticed; survivors: %s",
                        score.survivors().stream()
                                .map(mutant -> mutant.where() + " " + mutant.change())
                                .toList())
                .isGreaterThanOrEqualTo(FLOOR);
    }
}
