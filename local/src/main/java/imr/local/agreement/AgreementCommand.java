package imr.local.agreement;

import imr.functions.evaluation.CaseEvaluator;
import imr.reading.published.PublishedDecision;
import imr.reading.published.PublishedDecisions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    @Option(
            names = "--labels",
            paramLabel = "FILE",
            required = true,
            description = "CSV with case_number, item and decision.")
    private Path labels = Path.of("items.csv");

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

    @Override
    public Integer call() throws IOException {
        LetterFiles.checkAll(Stream.concat(paths.stream(), Stream.of(labels)).toList());
        List<Path> letters = LetterFiles.in(paths);
        Labels decided = Labels.read(labels);
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        LetterEvaluations.Result result;
        if (fold == null) result = new LetterEvaluations(facts.source(), new CaseEvaluator()).of(letters);
        else {
            List<LetterEvaluations.Result> folds = LeftOut.of(letters).by(fold);
            if (fold == LeftOut.Fold.HALF)
                for (LetterEvaluations.Result half : folds) matrix(Agreement.of(half.recommendations(), decided), out);
            result = LeftOut.together(folds);
        }
        Agreement agreement = Agreement.of(result.recommendations(), decided);
        result.problems().forEach((name, problems) -> problems.forEach(problem -> out.println(Told.of(name, problem))));
        facts.write(result.facts().values());
        print(agreement, out);
        Files.writeString(html, AgreementReport.html(agreement, published(agreement, result.letters())));
        out.println();
        out.println("  The reviewers' own words beside each disagreement: " + html);
        out.flush();
        // Figures on the letters that are left would not be figures on those that were given.
        return facts.areGiven() && !result.problems().isEmpty() ? 1 : 0;
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
                        PublishedDecisions.read(
                                LetterFiles.bytes(java.util.Objects.requireNonNull(letters.get(number))))));
        return published;
    }

    private static void matrix(Agreement agreement, PrintWriter out) {
        Agreement.Matrix all = agreement.all();
        out.println();
        out.println("                          recommended");
        out.println("                       Upheld  Overturned    none");
        out.printf("  decided Upheld      %7d %11d%n", all.upheldUpheld, all.upheldOverturned);
        out.printf("  decided Overturned  %7d %11d %7d%n", all.overturnedUpheld, all.overturnedOverturned, all.without);
        out.println();
        out.printf(
                Locale.ROOT,
                "  balanced accuracy %.3f   recall Upheld %.3f   recall Overturned %.3f   coverage %.1f %% of %d items%n",
                all.balancedAccuracy(),
                all.recallUpheld(),
                all.recallOverturned(),
                100 * all.coverage(),
                all.items());
    }

    private static void print(Agreement agreement, PrintWriter out) {
        matrix(agreement, out);
        out.println();
        out.println("  treatment                                 items  agree  differ  none");
        agreement
                .byTreatment()
                .forEach((treatment, matrix) -> out.printf(
                        "  %-40s %6d %6d %7d %5d%n",
                        treatment,
                        matrix.items(),
                        matrix.upheldUpheld + matrix.overturnedOverturned,
                        matrix.upheldOverturned + matrix.overturnedUpheld,
                        matrix.without));
        out.println();
        out.println("  Disagreements");
        for (Agreement.Disagreement one : agreement.disagreements())
            out.printf(
                    "  %s item %s  decided %s, recommended %s%n    %s%n    %s%n",
                    one.recommended().caseNumber(),
                    one.recommended().item().item().number(),
                    one.decided().word(),
                    java.util.Objects.requireNonNull(one.recommended().outcome())
                            .word(),
                    shortened(one.recommended().item().item().text()),
                    one.recommended().decidingCriterion());
    }

    private static String shortened(String text) {
        return text.length() > 110 ? text.substring(0, 107) + "..." : text;
    }
}
