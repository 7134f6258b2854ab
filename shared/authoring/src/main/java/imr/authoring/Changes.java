package imr.authoring;

import static imr.authoring.syntax.MistakeKind.UNCLEAR_CHANGE;

import imr.authoring.syntax.Messages;
import imr.authoring.syntax.Mistakes;
import imr.authoring.syntax.Yaml;
import imr.authoring.words.TestWords;
import imr.domain.evaluation.CriterionId;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Expression;
import imr.guidelines.library.FactQuery;
import imr.guidelines.library.FactTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a confirmation changes of a draft: {@code changed: {says: …, requested.visits: at most 8 visits}}. It must be clear which
 * comparison is meant, and no sentence may go on naming the number that was drafted.
 */
final class Changes {
    private static final String SAYS = "says";
    private static final Pattern NUMBER = Pattern.compile(
            "\\b(\\d+(\\.\\d+)?|(?<!at least )one(?! of)|once|two|twice|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|third)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Mistakes mistakes;
    private final ComparisonReader comparisons;

    Changes(Mistakes mistakes, ComparisonReader comparisons) {
        this.mistakes = mistakes;
        this.comparisons = comparisons;
    }

    /** @param at the change as written */
    Optional<ConfirmedChange> read(Yaml at, Criterion draft) {
        List<DraftedComparison> asked = DraftedComparison.in(draft, comparisons);
        CriterionId id = draft.text().id();
        String says = at.text(SAYS).orElse("");
        Map<FactQuery, FactTest> tests = new LinkedHashMap<>();
        boolean clear = true;
        for (Yaml.Entry entry : at.entries())
            if (!entry.key().equals(SAYS)) clear &= test(entry, id, asked, says, tests);
        if (clear
                && tests.isEmpty()
                && (says.isEmpty() || says.equals(draft.text().says()))) {
            String example = asked.isEmpty() ? SAYS + ": …" : asked.getFirst().written();
            return unclear(at, id, says.isEmpty() ? "change.empty" : "change.same", example);
        }
        return clear ? Optional.of(new ConfirmedChange(says.isEmpty() ? null : says, tests)) : Optional.empty();
    }

    private boolean test(
            Yaml.Entry entry,
            CriterionId id,
            List<DraftedComparison> asked,
            String says,
            Map<FactQuery, FactTest> tests) {
        Around around = new Around(id.value(), "", imr.domain.evaluation.SourceStatus.C, "", DraftText.NONE, false);
        Optional<Expression.Compare> read = comparisons
                .read(entry.at(), entry.key(), entry.value(), around)
                .map(ComparisonReader.Reading::comparison);
        if (read.isEmpty()) return false;
        FactQuery query = read.get().query();
        List<DraftedComparison> meant = asked.stream()
                .filter(one -> one.comparison().query().equals(query))
                .toList();
        if (meant.size() != 1)
            return unclear(
                            entry.at(),
                            id,
                            meant.isEmpty() ? "change.none" : "change.several",
                            TestWords.of(query),
                            asked.stream().map(DraftedComparison::written).collect(Collectors.joining("; ")))
                    .isPresent();
        DraftedComparison drafted = meant.getFirst();
        if (drafted.comparison().test().equals(read.get().test()))
            return unclear(entry.value(), id, "change.same").isPresent();
        for (String sentence : drafted.parts())
            if (number(sentence) != null)
                return unclear(entry.at(), id, "change.part", sentence).isPresent();
        if (says.isEmpty() && number(drafted.sentence()) != null)
            return unclear(entry.at(), id, "change.sentence", drafted.sentence())
                    .isPresent();
        tests.put(query, read.get().test());
        return true;
    }

    private static @Nullable String number(String sentence) {
        Matcher number = NUMBER.matcher(sentence);
        return number.find() ? number.group() : null;
    }

    private Optional<ConfirmedChange> unclear(Yaml at, CriterionId id, String key, Object... values) {
        mistakes.add(UNCLEAR_CHANGE, at, id, Messages.text(key, values), Messages.text(key + ".advice", values));
        return Optional.empty();
    }
}
