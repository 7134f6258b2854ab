package imr.local.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import imr.domain.evaluation.Outcome;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Area under the curve, precision, and how far they may be off. */
class FiguresTest {
    private static final Outcome UP = Outcome.UPHELD;
    private static final Outcome OVER = Outcome.OVERTURNED;

    @Test
    void theAreaIsTheChanceThatTheOverturnedItemLacksLess() {
        assertThat(RankCurve.area(List.of(item("a", OVER, 1), item("b", UP, 2), item("c", UP, 1), item("d", OVER, 3))))
                .isCloseTo(1.5 / 4, within(1e-9));
    }

    @Test
    void anItemWithoutARecommendationRanksLast() {
        assertThat(RankCurve.area(List.of(item("a", OVER, 5), item("b", UP, -1))))
                .isEqualTo(1);
        assertThat(RankCurve.area(List.of(item("a", OVER, -1), item("b", UP, -1))))
                .isEqualTo(0.5);
    }

    @Test
    void withoutBothDecisionsThereIsNoArea() {
        assertThat(RankCurve.area(List.of(item("a", UP, 1)))).isNaN();
    }

    @Test
    void precisionIsOfThoseCalledOverturned() {
        Agreement.Matrix matrix =
                Judged.matrix(List.of(item("a", OVER, 0), item("b", UP, 0), item("c", UP, 0), item("d", OVER, 2)));
        assertThat(matrix.precisionOverturned()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(matrix.recallOverturned()).isEqualTo(0.5);
    }

    @Test
    void lettersAreDrawnWholeSoThatItemsOfOneLetterDoNotPassForMany() {
        List<Judged> apart = new ArrayList<>();
        List<Judged> together = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            apart.add(item("letter " + i, OVER, i % 2));
            together.add(item("letter " + i / 20, OVER, i / 20));
        }
        Bootstrap.Interval many =
                new Bootstrap(apart).of(items -> Judged.matrix(items).recallOverturned());
        Bootstrap.Interval few =
                new Bootstrap(together).of(items -> Judged.matrix(items).recallOverturned());
        assertThat(many.low()).isBetween(0.3, 0.45);
        assertThat(many.high()).isBetween(0.55, 0.7);
        assertThat(few).isEqualTo(new Bootstrap.Interval(0, 1));
    }

    @Test
    void theSameItemsGiveTheSameTable() {
        List<Judged> items = List.of(item("a", OVER, 0), item("b", UP, 2), item("c", OVER, 1), item("d", UP, 0));
        assertThat(table(items)).isEqualTo(table(items)).contains("as read", "0.500", "summaries swapped");
    }

    private static String table(List<Judged> items) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        new FiguresTable(out).print(items, items, items);
        out.flush();
        return text.toString();
    }

    /** Recommended as its lack says; none below 0. */
    private static Judged item(String letter, Outcome decided, int missing) {
        @Nullable Outcome recommended = missing < 0 ? null : missing == 0 ? OVER : UP;
        return new Judged(letter, recommended, decided, missing < 0 ? null : missing);
    }
}
