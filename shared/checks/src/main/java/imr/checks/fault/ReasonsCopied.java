package imr.checks.fault;

import imr.checks.Check;
import imr.checks.CheckCode;
import imr.checks.CheckResult;
import imr.checks.Draft;
import imr.checks.Place;
import imr.checks.text.ReadDraft;
import imr.checks.text.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A review that repeats the reviewed reasons word for word is none (8 CCR 9792.10.6(b)(2)): long runs of words that stand in the utilization review
 * decision and in what the rationale says of the worker. Quoted criteria and the request itself are the same in both and do not count. Of a
 * published letter the reasons are known as far as its summary tells them.
 */
public final class ReasonsCopied implements Check {
    /** Words in a row that two writers hardly choose alike. */
    static final int RUN = 10;

    @Override
    public List<CheckResult> of(ReadDraft draft) {
        Set<List<String>> reviewed = new HashSet<>();
        runs(draft.draft().review(), reviewed);
        for (Statement one : draft.summary()) if (draft.isOfReview(one)) runs(one.text(), reviewed);
        List<CheckResult> results = new ArrayList<>();
        for (Draft.Item item : draft.draft().items()) {
            Set<List<String>> copied = new HashSet<>(reviewed);
            Set<List<String>> asked = new HashSet<>();
            runs(item.text(), asked);
            copied.removeAll(asked);
            for (Statement one : draft.rationale(item.number()))
                if (one.speaks() == Statement.Speaks.CASE) copied(one, copied, results);
        }
        return results;
    }

    private static void copied(Statement statement, Set<List<String>> reviewed, List<CheckResult> results) {
        List<Word> words = words(statement.text());
        for (int i = 0; i + RUN <= words.size(); i++) {
            if (!reviewed.contains(texts(words, i))) continue;
            int last = i;
            while (last + 1 + RUN <= words.size() && reviewed.contains(texts(words, last + 1))) last++;
            int start = statement.start() + words.get(i).start();
            int end = statement.start() + words.get(last + RUN - 1).end();
            results.add(new CheckResult(
                    CheckCode.REASONS_COPIED,
                    new Place(statement.section(), statement.item(), statement.number(), start, end),
                    (last - i + RUN) + " words in a row are those of utilization review.",
                    "Say in your own words what you find in the record, or quote utilization review as such."));
            return;
        }
    }

    private record Word(String text, int start, int end) {}

    private static void runs(String text, Set<List<String>> runs) {
        List<Word> words = words(text);
        for (int i = 0; i + RUN <= words.size(); i++) runs.add(texts(words, i));
    }

    private static List<String> texts(List<Word> words, int from) {
        return words.subList(from, from + RUN).stream().map(Word::text).toList();
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean within = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (within && start < 0) start = i;
            if (!within && start >= 0) {
                words.add(new Word(text.substring(start, i).toLowerCase(Locale.ROOT), start, i));
                start = -1;
            }
        }
        return words;
    }
}
