package imr.checks.gate;

import imr.checks.Check;
import imr.checks.CheckCode;
import imr.checks.CheckResult;
import imr.checks.Draft;
import imr.checks.Place;
import imr.checks.Section;
import imr.checks.text.Marks;
import imr.checks.text.ReadDraft;
import imr.checks.text.Statement;
import imr.domain.ItemNumber;
import imr.domain.Problem;
import imr.reading.document.Page;
import imr.reading.record.Quotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is quoted of the record stands in it: the words of every fact, and what summary and rationales have between quotation marks. Quoted criteria
 * and the quoted request are no quotations of the record.
 */
public final class QuotationsInRecord implements Check {
    /** Fewer words in quotation marks are a word used with reserve. */
    private static final int WORDS = 3;

    private static final Pattern FACT = Pattern.compile("/facts/(\\d{1,9})/.*");

    @Override
    public List<CheckResult> of(ReadDraft draft) {
        List<CheckResult> results = new ArrayList<>();
        draft.record().ifPresent(record -> {
            for (Problem problem : Quotations.problems(record.facts(), record.pages()))
                fact(problem).ifPresent(results::add);
            List<String> pages = record.pages().stream()
                    .flatMap(document -> document.pages().stream())
                    .map(Page::text)
                    .map(QuotationsInRecord::plain)
                    .toList();
            for (Statement one : draft.statements())
                if (one.speaks() == Statement.Speaks.CASE) text(one, draft.draft(), pages, results);
        });
        return results;
    }

    private static java.util.Optional<CheckResult> fact(Problem problem) {
        Matcher place = FACT.matcher(problem.place());
        if (!place.matches()) return java.util.Optional.empty();
        return java.util.Optional.of(new CheckResult(
                CheckCode.QUOTATION_NOT_IN_RECORD,
                new Place(Section.FACTS, null, Integer.parseInt(place.group(1)) + 1, 0, 0),
                "The words of the fact do not stand in the record where it says.",
                problem.advice()));
    }

    private static void text(Statement statement, Draft draft, List<String> pages, List<CheckResult> results) {
        for (Marks.Quoted quoted : Marks.in(statement.text())) {
            String words = plain(quoted.words());
            if (words.split(" ").length < WORDS || isRequest(words, statement.item(), draft)) continue;
            if (pages.stream().anyMatch(page -> page.contains(words))) continue;
            results.add(new CheckResult(
                    CheckCode.QUOTATION_NOT_IN_RECORD,
                    new Place(
                            statement.section(),
                            statement.item(),
                            statement.number(),
                            statement.start() + quoted.start(),
                            statement.start() + quoted.end()),
                    "The quoted words stand on no page of the record.",
                    "Quote the page word for word, or tell it without quotation marks."));
        }
    }

    private static boolean isRequest(String words, @org.jspecify.annotations.Nullable ItemNumber item, Draft draft) {
        return draft.items().stream()
                .filter(one -> item == null || Objects.equals(item, one.number()))
                .anyMatch(one -> plain(one.text()).contains(words));
    }

    /** Letters and figures, in lower case, with single spaces: line ends and kinds of marks are no difference. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}%/#.-]+", " ")
                .replaceAll("[.]+(?= |$)", "")
                .strip();
    }
}
