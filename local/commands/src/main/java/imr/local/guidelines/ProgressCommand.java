package imr.local.guidelines;

import imr.authoring.Confirmation;
import imr.domain.evaluation.ItemEvaluation;
import imr.evaluation.CaseEvaluator;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Library;
import imr.local.agreement.LetterEvaluations;
import imr.local.agreement.LetterFiles;
import imr.local.agreement.Recommended;
import imr.local.show.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code imr guidelines progress}: which drafts are left to compare with their text, those first that would decide most. */
@Command(
        name = "progress",
        description =
                "Which drafts are left to compare with their text, by how many of the last items they would decide.")
final class ProgressCommand extends Tool {
    private static final int LAST = 1000;

    @Option(
            names = "--cases",
            arity = "1..*",
            paramLabel = "PATH",
            description = "Letters, folders of letters, or folders of stored cases (case.json with facts.json).")
    private List<Path> paths = List.of();

    @Option(names = "--short", description = "One line a guideline, without what is to be checked.")
    private boolean brief;

    @Override
    int run(Page page) {
        Workbench workbench = workbench();
        List<Guideline> drafts = workbench.library().drafts();
        List<ItemEvaluation> items = paths.isEmpty() ? List.of() : last(workbench.library());
        Map<String, Long> decided = items.stream()
                .filter(item -> item.selection().chosen() != null)
                .collect(Collectors.groupingBy(
                        item -> java.util.Objects.requireNonNull(
                                        item.selection().chosen())
                                .id(),
                        Collectors.counting()));
        drafts.stream()
                .sorted(Comparator.comparingLong((Guideline guideline) -> -decided.getOrDefault(guideline.id(), 0L))
                        .thenComparing(Guideline::id))
                .forEach(guideline -> show(page, guideline, decided.getOrDefault(guideline.id(), 0L)));
        int left =
                drafts.stream().mapToInt(guideline -> guideline.drafts().size()).sum();
        List<Confirmation> confirmations = workbench.compilation().confirmations();
        long changed =
                confirmations.stream().filter(one -> one.changed() != null).count();
        page.line(count(drafts.size(), "guideline") + " in draft, " + left + " criteria left to compare, "
                + confirmations.size() + " confirmed" + (changed == 0 ? "" : ", " + changed + " of them with a change")
                + (items.isEmpty() ? "" : "; counted on the last " + count(items.size(), "item")));
        return OK;
    }

    private void show(Page page, Guideline guideline, long decides) {
        page.line(look().bold(guideline.id()) + "  " + guideline.drafts().size() + " left"
                + (paths.isEmpty() ? "" : ", would decide " + count((int) decides, "item")));
        if (brief) return;
        for (Criterion draft : guideline.drafts())
            page.indented(
                    2,
                    draft.text().id().value().substring(guideline.id().length() + 1) + Heads.kind(draft),
                    line -> line);
    }

    /** The last items as they would be decided if every draft were confirmed. */
    private List<ItemEvaluation> last(Library library) {
        Library seen = library.withDrafts();
        List<ItemEvaluation> items = new ArrayList<>();
        new StoredCases(paths).under(seen).forEach(item -> items.add(item.evaluation()));
        CaseEvaluator evaluator = new CaseEvaluator(seen);
        new LetterEvaluations(evaluator, seen.words())
                .of(LetterFiles.in(paths)).recommendations().stream()
                        .map(Recommended::item)
                        .forEach(items::add);
        Comparator<ItemEvaluation> byDay = Comparator.comparing(ProgressCommand::day);
        return items.stream().sorted(byDay.reversed()).limit(LAST).toList();
    }

    private static LocalDate day(ItemEvaluation item) {
        LocalDate day = item.selection().governingDate();
        return day == null ? LocalDate.MIN : day;
    }
}
