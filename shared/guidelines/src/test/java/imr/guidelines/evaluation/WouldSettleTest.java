package imr.guidelines.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.evaluation.CriterionId;
import imr.domain.evaluation.CriterionText;
import imr.domain.evaluation.Finding;
import imr.domain.evaluation.Search;
import imr.domain.evaluation.SourceStatus;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Expression;
import imr.guidelines.library.Library;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How few things the record would have to show besides. A criterion is what it asks; whether it is met stands in its name. */
final class WouldSettleTest {
    private static final Library LIBRARY =
            new Library(new Library.Content(Library.FORMAT, List.of(), List.of(), List.of(), List.of(), List.of()));

    @Test
    void ofSeveralAskedForOnlyThoseThatAreLeftCount() {
        assertThat(smallest(some(3, met("a"), open("b"), open("c"), open("d")))).isEqualTo(2);
        assertThat(smallest(some(3, met("a"), met("b"), open("c")))).isEqualTo(1);
    }

    @Test
    void aThingThatServesTwoCriteriaCountsOnce() {
        assertThat(smallest(all(any(open("a"), all(open("b"), open("c"))), any(open("b"), open("d")), open("b"))))
                .isEqualTo(2);
        assertThat(smallest(all(open("a"), open("a")))).isEqualTo(1);
    }

    @Test
    void aWayThatIsAllMetLacksNothing() {
        assertThat(smallest(any(open("a"), met("b")))).isZero();
    }

    private record Part(Criterion criterion, Finding finding) {}

    private static int smallest(Part part) {
        return WouldSettle.of(LIBRARY, part.criterion(), part.finding())
                .getFirst()
                .size();
    }

    private static Part met(String name) {
        return new Part(
                criterion(name, new Expression.All(List.of())),
                new Finding.Met(text(name), "", List.of(), List.of(), null, List.of()));
    }

    private static Part open(String name) {
        // Nothing of the library can be asked for here, so a denial of nothing stands for a comparison.
        Criterion nothing = criterion("nothing", new Expression.All(List.of()));
        return silent(name, new Expression.Not(nothing));
    }

    private static Part all(Part... parts) {
        return silent("all", new Expression.All(criteria(parts)), parts);
    }

    private static Part any(Part... parts) {
        return anyMet(parts)
                ? new Part(
                        criterion("any", new Expression.Any(criteria(parts))),
                        new Finding.Met(text("any"), "", List.of(), List.of(), null, findings(parts)))
                : silent("any", new Expression.Any(criteria(parts)), parts);
    }

    private static boolean anyMet(Part... parts) {
        return findings(parts).stream().anyMatch(Finding.Met.class::isInstance);
    }

    private static Part some(int count, Part... parts) {
        return silent("some", new Expression.AtLeast(count, criteria(parts)), parts);
    }

    private static Part silent(String name, Expression expression, Part... parts) {
        return new Part(
                criterion(name, expression),
                new Finding.NotDocumented(
                        text(name), "", new Search(List.of(), List.of(), new TreeMap<>(), List.of()), findings(parts)));
    }

    private static List<Criterion> criteria(Part... parts) {
        List<Criterion> criteria = new ArrayList<>();
        for (Part part : parts) criteria.add(part.criterion());
        return criteria;
    }

    private static List<Finding> findings(Part... parts) {
        List<Finding> findings = new ArrayList<>();
        for (Part part : parts) findings.add(part.finding());
        return findings;
    }

    private static Criterion criterion(String name, Expression expression) {
        return new Criterion(text(name), expression, null);
    }

    private static CriterionText text(String name) {
        return new CriterionText(new CriterionId("g/p/" + name), name, "cite", SourceStatus.S, "source");
    }
}
