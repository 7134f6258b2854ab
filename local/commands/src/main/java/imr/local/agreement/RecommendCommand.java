package imr.local.agreement;

import imr.json.EvaluationJson;
import imr.local.layers.LayerOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code imr recommend}: a recommendation for every disputed item of published letters, as CSV. Never reads a decision. */
@Command(
        name = "recommend",
        description = "Recommend for every disputed item of published letters (PDF or text); never reads a decision.",
        mixinStandardHelpOptions = true)
public final class RecommendCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of(
            "case_number",
            "item",
            "disputed_item",
            "treatment",
            "recommendation",
            "guideline",
            "deciding_criterion",
            "missing");

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Letters, or folders of them.")
    private List<Path> paths = List.of();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The CSV file to write.")
    private Path out = Path.of("recommendations.csv");

    @Option(names = "--traces", paramLabel = "DIR", description = "Also write each case's trace into this folder.")
    private @Nullable Path traces;

    @Mixin
    private FactsOptions facts = new FactsOptions();

    @Mixin
    private LayerOptions layers = new LayerOptions();

    @Override
    public Integer call() throws IOException {
        LetterEvaluations.Result result =
                new LetterEvaluations(facts.source(layers.library()), layers.evaluator()).of(LetterFiles.in(paths));
        StringBuilder csv = new StringBuilder(Csv.row(COLUMNS));
        for (Recommended recommended : result.recommendations()) csv.append(row(recommended));
        Path folder = out.toAbsolutePath().getParent();
        if (folder != null) Files.createDirectories(folder);
        Files.writeString(out, csv);
        facts.write(result.read().values());
        if (traces != null) writeTraces(traces, result.recommendations());
        PrintWriter terminal =
                java.util.Objects.requireNonNull(spec).commandLine().getOut();
        result.problems()
                .forEach((name, problems) -> problems.forEach(problem -> terminal.println(Told.of(name, problem))));
        terminal.println(result.recommendations().size() + " items written to " + out.getFileName());
        return result.problems().isEmpty() ? 0 : 1;
    }

    private String row(Recommended recommended) {
        var item = recommended.item().item();
        Integer missing = recommended.item().missing();
        return Csv.row(List.of(
                recommended.caseNumber().value(),
                item.number().toString(),
                item.text(),
                item.treatment().code(),
                recommended.outcome() == null ? "" : recommended.outcome().word(),
                recommended.guideline(),
                recommended.decidingCriterion(),
                missing == null ? "" : Integer.toString(missing)));
    }

    private static void writeTraces(Path folder, List<Recommended> recommendations) throws IOException {
        Files.createDirectories(folder);
        for (Recommended recommended : recommendations)
            if (recommended.item().item().number().value() == 1)
                Files.write(
                        folder.resolve(recommended.caseNumber() + ".json"),
                        EvaluationJson.write(recommended.evaluation()));
    }
}
