package imr.local.guidelines;

import imr.authoring.cases.GoldenCases;
import imr.authoring.mutation.Mutant;
import imr.authoring.mutation.MutationScore;
import imr.guidelines.library.Guideline;
import imr.local.layers.BadGuidelines;
import imr.local.show.Look;
import imr.local.show.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code imr guidelines mutate}: how many changes of one threshold, connective, test or date the golden cases notice. */
@Command(
        name = "mutate",
        description = "Change one threshold, connective, test or date at a time and see whether a golden case notices.")
final class MutateCommand extends Tool {
    private static final int ENOUGH = 90;

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Change these guidelines only; all otherwise.")
    private List<String> ids = List.of();

    @Option(names = "--survivors", description = "Also list every change that no case notices.")
    private boolean survivors;

    @Option(names = "--drafts", description = "Change drafts only, as though all of them were confirmed.")
    private boolean drafts;

    @Override
    int run(Page page) {
        long start = System.nanoTime();
        Workbench workbench = workbench();
        ids.forEach(workbench::guideline);
        GoldenCases cases = workbench.cases();
        if (!cases.mistakes().isEmpty()) throw BadGuidelines.with("the golden cases", cases.mistakes());
        Set<String> measured = workbench.library().content().guidelines().stream()
                .filter(guideline -> isMeasured(workbench, guideline))
                .map(Guideline::id)
                .collect(Collectors.toSet());
        boolean all = ids.isEmpty() && !drafts && !layers().any();
        MutationScore score = MutationScore.ofEvery(
                1, workbench.library(), cases.cases(), mutant -> all || measured.contains(mutant.owner()));
        page.line(look().bold(Look.fill("changed", 14) + "    made  noticed"));
        for (Mutant.Kind kind : Mutant.Kind.values()) {
            int made = score.made().getOrDefault(kind, 0);
            int noticed = score.noticed().getOrDefault(kind, 0);
            page.line(Look.fill(kind.words(), 14)
                    + "%8d %8d %4d %%".formatted(made, noticed, made == 0 ? 100 : 100 * noticed / made));
        }
        int noticed = score.total() - score.survivors().size();
        String total = Look.fill("all", 14) + "%8d %8d %4d %%".formatted(score.total(), noticed, score.percent());
        page.line(score.percent() >= ENOUGH ? look().green(total) : look().red(total));
        if (survivors && !score.survivors().isEmpty()) {
            page.blank().line(look().bold("No case notices:"));
            for (Mutant mutant : score.survivors())
                page.beside("  " + mutant.where(), 2 + mutant.where().length(), 4, "", line -> line)
                        .indented(6, mutant.change(), look()::yellow);
        }
        page.line(look().dim(count(cases.cases().size(), "golden case") + ", "
                + (System.nanoTime() - start) / 1_000_000_000 + " s"));
        return score.percent() >= ENOUGH ? OK : FOUND_SOMETHING;
    }

    /** The public layer's own guidelines are its build's to measure where layers are named. */
    private boolean isMeasured(Workbench workbench, Guideline guideline) {
        return (ids.isEmpty() || ids.contains(guideline.id()))
                && (!layers().any() || workbench.isOfLayer(guideline.id()))
                && (!drafts || !guideline.active());
    }
}
