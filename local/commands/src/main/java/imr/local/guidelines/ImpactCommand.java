package imr.local.guidelines;

import imr.authoring.cases.GoldenRunner;
import imr.domain.evaluation.ItemEvaluation;
import imr.evaluation.CaseEvaluator;
import imr.guidelines.library.Library;
import imr.local.agreement.LetterEvaluations;
import imr.local.agreement.LetterFiles;
import imr.local.show.CaseView;
import imr.local.show.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code imr guidelines impact}: which past items would come out otherwise under changed guidelines. */
@Command(
        name = "impact",
        description =
                "Which items of past cases or letters would come out otherwise under changed guidelines, and why.")
final class ImpactCommand extends Tool {
    @Parameters(
            index = "0",
            paramLabel = "CHANGED",
            description = "The changed guidelines: a folder, a branch or a commit.")
    private String changed = "";

    @Option(
            names = "--cases",
            required = true,
            arity = "1..*",
            paramLabel = "PATH",
            description = "Letters, folders of letters, or folders of stored cases (case.json with facts.json).")
    private List<Path> paths = List.of();

    @Option(
            names = "--against",
            paramLabel = "PLACE",
            description = "Compare with these guidelines; the project's own otherwise.")
    private String against = "";

    @Option(names = "--short", description = "One line an item, without the traces.")
    private boolean brief;

    @Override
    int run(Page page) {
        Library before = (against.isEmpty() ? workbench() : workbench(against)).library();
        Library after = workbench(changed).library();
        StoredCases stored = new StoredCases(paths);
        List<StoredCases.Item> old = evaluated(before, stored);
        List<StoredCases.Item> now = evaluated(after, stored);
        int outcomes = 0;
        int criteria = 0;
        for (int i = 0; i < old.size(); i++) {
            ItemEvaluation one = old.get(i).evaluation();
            ItemEvaluation other = now.get(i).evaluation();
            boolean outcome = !GoldenRunner.outcome(one).equals(GoldenRunner.outcome(other));
            if (!outcome && GoldenRunner.deciding(one).equals(GoldenRunner.deciding(other))) continue;
            if (outcome) outcomes++;
            else criteria++;
            show(page, old.get(i), now.get(i));
        }
        page.line(count(old.size(), "item") + " evaluated twice: " + outcomes + " with another outcome, " + criteria
                + " decided by another criterion, " + (old.size() - outcomes - criteria) + " as before");
        return OK;
    }

    private List<StoredCases.Item> evaluated(Library library, StoredCases stored) {
        List<StoredCases.Item> items = new ArrayList<>(stored.under(library));
        CaseEvaluator evaluator = new CaseEvaluator(library);
        new LetterEvaluations(evaluator, library.words())
                .of(LetterFiles.in(paths))
                .recommendations()
                .forEach(letter -> items.add(new StoredCases.Item(letter.caseNumber(), letter.item())));
        return items;
    }

    private void show(Page page, StoredCases.Item before, StoredCases.Item after) {
        page.line(look().rule());
        page.line(look().bold(before.caseNumber() + " item "
                        + before.evaluation().item().number()) + "  "
                + change(GoldenRunner.outcome(before.evaluation()), GoldenRunner.outcome(after.evaluation())));
        page.indented(
                2,
                "decided by "
                        + change(GoldenRunner.deciding(before.evaluation()), GoldenRunner.deciding(after.evaluation())),
                line -> line);
        if (brief) return;
        CaseView view = new CaseView(look());
        page.blank().line(look().dim("before"));
        view.item(before.evaluation()).lines().forEach(page::line);
        page.line(look().dim("after"));
        view.item(after.evaluation()).lines().forEach(page::line);
    }

    private static String change(String before, String after) {
        return before.equals(after) ? before : before + " → " + after;
    }
}
