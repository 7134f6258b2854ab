package imr.local.check;

import imr.checks.CheckCode;
import imr.checks.CheckResult;
import imr.checks.Draft;
import imr.checks.Place;
import imr.domain.Problem;
import imr.local.show.Look;
import imr.local.show.Page;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the checks found, letter by letter, with the words at each place; at the end how often each kind was found. */
final class ChecksView {
    private static final int INDENTATION = 4;
    private static final int LABEL = 10;
    private static final int SHOWN = 200;

    private final Page page;
    private final Look look;

    ChecksView(Look look) {
        this.look = look;
        page = new Page(look);
    }

    String of(List<CheckedLetter> letters) {
        for (CheckedLetter letter : letters) letter(letter);
        counts(letters);
        return page.toString();
    }

    private void letter(CheckedLetter letter) {
        if (letter.draft().isEmpty()) {
            page.line(look.bold(letter.name()));
            for (Problem problem : letter.problems())
                page.indented(INDENTATION, problem.code() + ": " + problem.advice(), look::red);
            page.blank();
            return;
        }
        Draft draft = letter.draft().get();
        if (letter.results().isEmpty()) {
            page.line(look.bold(draft.caseNumber().value()) + "  nothing found");
            return;
        }
        page.blank()
                .line(look.bold(draft.caseNumber().value()) + "  "
                        + Counted.of(letter.results().size(), "fault"));
        for (CheckResult result : letter.results()) result(result, draft);
        page.blank();
    }

    private void result(CheckResult result, Draft draft) {
        boolean blocks = result.code().blocks();
        String mark = blocks ? look.red("✗") : look.yellow("!");
        page.beside(
                "  " + mark,
                3,
                INDENTATION,
                result.code() + " · " + result.place().words(),
                look::bold);
        page.indented(INDENTATION, result.wrong(), text -> text);
        words("it says", result.place(), draft);
        Place against = result.against();
        if (against != null) words(against.words(), against, draft);
        page.indented(INDENTATION, "→ " + result.advice(), look::dim);
    }

    private void words(String label, Place place, Draft draft) {
        String words = Passage.at(place, draft);
        if (words.isBlank()) return;
        String plain = words.replace('\n', ' ').strip();
        page.indented(LABEL, label + ": “" + Look.cut(plain, SHOWN) + "”", look::cyan);
    }

    private void counts(List<CheckedLetter> letters) {
        Map<CheckCode, Integer> found = new EnumMap<>(CheckCode.class);
        for (CheckedLetter letter : letters)
            for (CheckResult result : letter.results()) found.merge(result.code(), 1, Integer::sum);
        long read =
                letters.stream().filter(letter -> letter.draft().isPresent()).count();
        int items = letters.stream()
                .flatMap(letter -> letter.draft().stream())
                .mapToInt(draft -> draft.items().size())
                .sum();
        long faulty =
                letters.stream().filter(letter -> !letter.results().isEmpty()).count();
        page.blank()
                .line(Counted.of(read, "letter") + ", " + Counted.of(items, "item") + "; faults in "
                        + Counted.of(faulty, "letter") + ", "
                        + letters.stream().filter(CheckedLetter::isRefused).count() + " could not have been signed");
        found.entrySet().stream()
                .sorted(Map.Entry.<CheckCode, Integer>comparingByValue().reversed())
                .forEach(entry -> page.line("  " + Look.fill(Integer.toString(entry.getValue()), 5)
                        + (entry.getKey().blocks() ? look.red("✗ ") : look.yellow("! "))
                        + Look.fill(entry.getKey().name(), 32)
                        + entry.getKey().title()));
    }
}
