package imr.guidelines.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.BodyPart;
import imr.domain.Side;
import imr.domain.casefile.DocumentId;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import imr.domain.fact.Provenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of what may change, the latest statement holds. */
class LatestTest {
    private static final LocalDate JANUARY = LocalDate.of(2017, 1, 10);
    private static final LocalDate MARCH = LocalDate.of(2017, 3, 10);

    private static Fact weakness(FactStatus status, Side side, @Nullable LocalDate on) {
        return new Fact(
                new FactId("exam.motor-deficit"),
                FactValue.Flag.PRESENT,
                status,
                Provenance.READ,
                Set.of(BodyPart.LOW_BACK),
                side,
                null,
                null,
                on,
                List.of(new Evidence(new DocumentId("pr2.txt"), 1, 0, 3, "4/5")));
    }

    private static List<Fact> standing(Fact statement, Fact denial) {
        return Latest.standing(List.of(statement), List.of(denial));
    }

    @Test
    void aLaterDenialEndsAnEarlierStatement() {
        assertThat(standing(
                        weakness(FactStatus.ASSERTED, Side.LEFT, JANUARY),
                        weakness(FactStatus.NEGATED, Side.UNSTATED, MARCH)))
                .isEmpty();
    }

    @Test
    void aLaterStatementHoldsAgainstAnEarlierDenial() {
        assertThat(standing(
                        weakness(FactStatus.ASSERTED, Side.LEFT, MARCH),
                        weakness(FactStatus.NEGATED, Side.LEFT, JANUARY)))
                .hasSize(1);
    }

    @Test
    void ofOneDayTheStatementHolds() {
        assertThat(standing(
                        weakness(FactStatus.ASSERTED, Side.LEFT, MARCH),
                        weakness(FactStatus.NEGATED, Side.LEFT, MARCH)))
                .hasSize(1);
    }

    @Test
    void theOtherSideEndsNothing() {
        assertThat(standing(
                        weakness(FactStatus.ASSERTED, Side.LEFT, JANUARY),
                        weakness(FactStatus.NEGATED, Side.RIGHT, MARCH)))
                .hasSize(1);
    }

    @Test
    void withoutADateNothingEnds() {
        assertThat(standing(
                        weakness(FactStatus.ASSERTED, Side.LEFT, null), weakness(FactStatus.NEGATED, Side.LEFT, MARCH)))
                .hasSize(1);
        assertThat(standing(
                        weakness(FactStatus.ASSERTED, Side.LEFT, JANUARY),
                        weakness(FactStatus.NEGATED, Side.LEFT, null)))
                .hasSize(1);
    }
}
