package imr.local.agreement;

import imr.evaluation.CaseEvaluator;
import imr.local.layers.LayerOptions;
import imr.reading.published.PublishedDecision;
import imr.reading.published.PublishedDecisions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code imr agreement}: how the recommendations compare with the decisions of reviewers. */
@Command(
        name = "agreement",
        description = "Compare recommendations on published letters with what reviewers decided.",
        mixinStandardHelpOptions = true)
public final class AgreementCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Letters, or folders of them.")
    private List<Path> paths = List.of();

    @Option(names = "--labels", paramLabel = "FILE", description = "CSV with case_number, item and decision.")
    private @Nullable Path labels;

    @Option(
            names = "--labels-of-facts",
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Clauses of letters labelled by hand with the facts they state (JSON Lines): compare fact by fact.")
    private List<Path> factLabels = List.of();

    @Option(
            names = "--reasons",
            paramLabel = "FILE",
            description =
                    "What a careful reader noted of each item (reasons.jsonl): compare note by note, and the reasons.")
    private @Nullable Path reasons;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "The report to write (default: agreement.html where the command runs).")
    private Path html = Path.of("agreement.html");

    @Option(
            names = "--leave-out",
            paramLabel = "FOLD",
            description =
                    "Measure each LETTER or each HALF without the phrases, names and triggers of the lexicons that "
                            + "occur in it alone: how agreement holds on words learned from other letters.")
    private LeftOut.@Nullable Fold fold;

    @Mixin
    private FactsOptions facts = new FactsOptions();

    @Mixin
    private LayerOptions layers = new LayerOptions();

    @Override
    public Integer call() throws IOException {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        if (labels == null && (factLabels.isEmpty() || reasons != null))
            throw new CommandLine.ParameterException(
                    command, "Give --labels, to compare decisions, or --labels-of-facts, to compare facts.");
        LetterFiles.checkAll(
                Stream.of(paths.stream(), factLabels.stream(), Stream.ofNullable(labels), Stream.ofNullable(reasons))
                        .flatMap(files -> files)
                        .toList());
        PrintWriter out = command.getOut();
        List<Path> letters = LetterFiles.in(paths);
        CaseEvaluator evaluator = layers.evaluator();
        List<LetterEvaluations.Result> folds = fold == null
                ? List.of(new LetterEvaluations(facts.source(layers.library()), evaluator).of(letters))
                : LeftOut.of(letters, layers.library().words()).by(fold, evaluator);
        LetterEvaluations.Result result = LeftOut.together(folds);
        result.problems().forEach((name, problems) -> problems.forEach(problem -> out.println(Told.of(name, problem))));
        facts.write(result.read().values());
        if (labels != null) decisions(folds, result, Labels.read(labels), evaluator, out);
        if (!factLabels.isEmpty())
            FactScoreTable.print(
                    FactScore.of(LabelledFacts.read(factLabels), number -> Optional.ofNullable(
                                    result.read().get(number))
                            .map(LetterEvaluations.Read::facts)),
                    out);
        out.flush();
        // Figures on the letters that are left would not be figures on those that were given.
        return facts.areGiven() && !result.problems().isEmpty() ? 1 : 0;
    }

    private void decisions(
            List<LetterEvaluations.Result> folds,
            LetterEvaluations.Result result,
            Labels decided,
            CaseEvaluator evaluator,
            PrintWriter out)
            throws IOException {
        if (fold == LeftOut.Fold.HALF)
            for (LetterEvaluations.Result half : folds)
                AgreementText.matrix(Agreement.of(half.recommendations(), decided), out);
        Agreement agreement = Agreement.of(result.recommendations(), decided);
        AgreementText.matrix(agreement, out);
        Controls controls = new Controls(evaluator, result.read());
        new FiguresTable(out)
                .print(
                        Judged.of(result.recommendations(), decided),
                        Judged.of(controls.emptied(), decided),
                        Judged.of(controls.swapped(), decided));
        AgreementText.differences(agreement, out);
        if (reasons != null) ReasonTable.print(ReasonScore.of(result, Reasons.read(reasons), decided), out);
        Files.writeString(html, AgreementReport.html(agreement, published(agreement, result.letters())));
        out.println();
        out.println("  The reviewers' own words beside each disagreement: " + html);
    }

    /** What the letters with disagreements decided, by case number; read for the report, after everything is recommended. */
    private static Map<String, List<PublishedDecision>> published(Agreement agreement, Map<String, Path> letters) {
        Map<String, List<PublishedDecision>> published = new ConcurrentHashMap<>();
        agreement.disagreements().stream()
                .map(one -> one.recommended().caseNumber().value())
                .distinct()
                .parallel()
                .forEach(number -> published.put(
                        number,
                        PublishedDecisions.read(LetterFiles.bytes(Objects.requireNonNull(letters.get(number))))));
        return published;
    }
}
