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

/** Looks for every mistake in guideline files and golden cases, and for every case that comes out otherwise. */
final class Linting {
    private static final int OK = 0;
    private static final int FOUND_SOMETHING = 1;

    private final Workbench workbench;
    private final boolean each;
    private final Page page;

    /** @param each whether each mistake is shown that only warns */
    Linting(Workbench workbench, boolean each, Page page) {
        this.workbench = workbench;
        this.each = each;
        this.page = page;
    }

    /** Tells all that is wrong; the exit code says whether something is. */
    int run() {
        long start = System.nanoTime();
        Optional<Library> library = workbench.compilation().library();
        if (library.isEmpty()) return mistakes(workbench.compilation().mistakes());
        GoldenCases cases = workbench.cases();
        if (!cases.mistakes().isEmpty()) return mistakes(cases.mistakes());
        List<Mistake> unproven = GroundProofs.unproven(workbench.compilation(), cases.cases()).stream()
                .filter(ground -> workbench.layers().isEmpty() || workbench.isInLayer(ground.file()))
                .toList();
        boolean refuses = !workbench.compilation().warned().contains(MistakeKind.UNPROVEN_GROUND);
        List<Mistake> warned = new ArrayList<>(workbench.compilation().warnings());
        if (!refuses) warned.addAll(unproven);
        warnings(warned);
        GoldenRunner runner = new GoldenRunner(library.get());
        int otherwise = 0;
        for (GoldenCase golden : cases.cases()) {
            List<String> differences = runner.differences(golden);
            if (differences.isEmpty()) continue;
            otherwise++;
            page.line(page.look().red("✗") + " " + page.look().bold(golden.place()));
            differences.forEach(difference -> page.indented(4, difference, line -> line));
        }
        for (String undecided : new LayerCases(workbench).undecided(cases.cases())) {
            otherwise++;
            page.line(page.look().red("✗") + " " + page.look().bold(undecided)
                    + " decides no golden case: write one below " + "golden/ in its layer; ./imr guidelines draft "
                    + undecided + " makes them");
        }
        Library.Content content = library.get().content();
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        page.line((otherwise == 0 ? page.look().green("✓") : page.look().red("✗")) + " "
                + Tool.count(content.guidelines().size(), "guideline") + ", "
                + Tool.count(Criteria.leaves(content), "comparison") + ", "
                + Tool.count(content.vocabulary().size(), "fact") + ", "
                + Tool.count(cases.cases().size(), "golden case") + ": "
                + (otherwise == 0 ? "no mistake" : Tool.count(otherwise, "case") + " otherwise than expected")
                + page.look().dim(" (" + milliseconds + " ms)"));
        if (refuses && !unproven.isEmpty()) return mistakes(unproven);
        return otherwise == 0 ? OK : FOUND_SOMETHING;
    }

    /** What does not refuse yet: how much of each, or with the option each. */
    private void warnings(List<Mistake> warned) {
        if (warned.isEmpty()) return;
        if (each) mistakes(warned);
        Map<MistakeKind, Long> counts =
                warned.stream().collect(Collectors.groupingBy(Mistake::code, TreeMap::new, Collectors.counting()));
        counts.forEach((kind, count) -> page.line(page.look()
                .dim("! " + count + " × " + kind + ", which only warns (lint.yaml)"
                        + (each ? "" : "; --warnings shows them"))));
    }

    private int mistakes(List<Mistake> mistakes) {
        for (Mistake mistake : mistakes) {
            String[] lines = mistake.text().split("\n", -1);
            page.line(page.look().bold(lines[0]));
            for (int i = 1; i < lines.length; i++)
                page.line(
                        lines[i].contains("^^") || lines[i].strip().endsWith("^")
                                ? page.look().red(lines[i])
                                : lines[i]);
        }
        page.line(page.look().red("✗") + " " + Tool.count(mistakes.size(), "mistake"));
        return FOUND_SOMETHING;
    }
}
