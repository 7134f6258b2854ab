package imr.authoring;

import imr.authoring.words.TestWords;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Draft;
import imr.guidelines.library.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a draft asks of a fact, in itself or in a part that shares its check.
 *
 * @param sentence that of the draft, empty where the vocabulary made it
 * @param parts    those of the parts around the comparison and its own, without the ones that the vocabulary made
 */
record DraftedComparison(Expression.Compare comparison, String sentence, List<String> parts) {
    DraftedComparison {
        parts = List.copyOf(parts);
    }

    /** As a guideline file writes it. */
    String written() {
        return TestWords.of(comparison.query()) + ": " + TestWords.of(comparison.test());
    }

    static List<DraftedComparison> in(Criterion draft, ComparisonReader comparisons) {
        List<DraftedComparison> found = new ArrayList<>();
        new Walk(draft.draft(), sentence(draft, comparisons), comparisons, found).into(draft, List.of());
        return found;
    }

    /** The sentence someone wrote, empty where the vocabulary has it. */
    private static String sentence(Criterion criterion, ComparisonReader comparisons) {
        String says = criterion.text().says();
        boolean made =
                criterion.decidedBy() instanceof Expression.Compare compare && says.equals(comparisons.says(compare));
        return made ? "" : says;
    }

    private record Walk(
            @Nullable Draft draft, String sentence, ComparisonReader comparisons, List<DraftedComparison> found) {
        void into(Criterion criterion, List<String> around) {
            if (criterion.decidedBy() instanceof Expression.Compare compare)
                found.add(new DraftedComparison(compare, sentence, around));
            criterion.decidedBy().parts().forEach(part -> part(part, around));
            Criterion unless = criterion.unless();
            if (unless != null) part(unless, around);
        }

        private void part(Criterion part, List<String> around) {
            if (!Objects.equals(part.draft(), draft)) return;
            List<String> own = new ArrayList<>(around);
            own.add(DraftedComparison.sentence(part, comparisons));
            into(part, own);
        }
    }
}
