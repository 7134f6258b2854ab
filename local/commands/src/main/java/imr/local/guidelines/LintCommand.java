package imr.local.guidelines;

import imr.authoring.cases.GoldenCase;
import imr.authoring.cases.GoldenCases;
import imr.authoring.cases.GoldenRunner;
import imr.authoring.cases.GroundProofs;
import imr.authoring.syntax.Mistake;
import imr.authoring.syntax.MistakeKind;
import imr.guidelines.library.Library;
import imr.local.show.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code imr guidelines lint}: every mistake in the guideline files and golden cases, and every case that comes out otherwise. */
@Command(name = "lint", description = "Check all guideline files, and the golden cases against them.")
final class LintCommand extends Tool {
    @Parameters(
            arity = "0..1",
            paramLabel = "PLACE",
            description = "Another folder of guidelines, or a branch; the project's own otherwise.")
    private @Nullable String place;

    @Option(names = "--warnings", description = "Show each mistake by a rule that lint.yaml does not let refuse yet.")
    private boolean each;

    @Override
    int run(Page page) {
        long start = System.nanoTime();
        Workbench workbench = place == null ? Workbench.ofProject() : Workbench.of(place);
        Optional<Library> library = workbench.compilation().library();
        if (library.isEmpty()) return mistakes(page, workbench.compilation().mistakes());
        GoldenCases cases = workbench.cases();
        if (!cases.mistakes().isEmpty()) return mistakes(page, cases.mistakes());
        List<Mistake> unproven = GroundProofs.unproven(workbench.compilation(), cases.cases());
        boolean refuses = !workbench.compilation().warned().contains(MistakeKind.UNPROVEN_GROUND);
        List<Mistake> warned = new ArrayList<>(workbench.compilation().warnings());
        if (!refuses) warned.addAll(unproven);
        warnings(page, warned);
        GoldenRunner runner = new GoldenRunner(library.get());
        int otherwise = 0;
        for (GoldenCase golden : cases.cases()) {
            List<String> differences = runner.differences(golden);
            if (differences.isEmpty()) continue;
            otherwise++;
            page.line(look().red("✗") + " " + look().bold(golden.place()));
            differences.forEach(difference -> page.indented(4, difference, line -> line));
        }
        Library.Content content = library.get().content();
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        page.line((otherwise == 0 ? look().green("✓") : look().red("✗")) + " "
                + count(content.guidelines().size(), "guideline") + ", "
                + count(Criteria.leaves(content), "comparison") + ", "
                + count(content.vocabulary().size(), "fact") + ", "
                + count(cases.cases().size(), "golden case") + ": "
                + (otherwise == 0 ? "no mistake" : count(otherwise, "case") + " otherwise than expected")
                + look().dim(" (" + milliseconds + " ms)"));
        if (refuses && !unproven.isEmpty()) return mistakes(page, unproven);
        return otherwise == 0 ? OK : FOUND_SOMETHING;
    }

    /** What does not refuse yet: how much of each, or with the option each. */
    private void warnings(Page page, List<Mistake> warned) {
        if (warned.isEmpty()) return;
        if (each) mistakes(page, warned);
        Map<MistakeKind, Long> counts =
                warned.stream().collect(Collectors.groupingBy(Mistake::code, TreeMap::new, Collectors.counting()));
        counts.forEach((kind, count) -> page.line(look().dim("! " + count + " × " + kind
                + ", which only warns (lint.yaml)" + (each ? "" : "; --warnings shows them"))));
    }

    private int mistakes(Page page, List<Mistake> mistakes) {
        for (Mistake mistake : mistakes) {
            String[] lines = mistake.text().split("\n", -1);
            page.line(look().bold(lines[0]));
            for (int i = 1; i < lines.length; i++)
                page.line(lines[i].contains("^^") || lines[i].strip().endsWith("^") ? look().red(lines[i]) : lines[i]);
        }
        page.line(look().red("✗") + " " + count(mistakes.size(), "mistake"));
        return FOUND_SOMETHING;
    }
}
