package imr.local.run;

import imr.domain.CaseNumber;
import imr.domain.determination.CaseOutcome;
import imr.domain.evaluation.Evaluation;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Recommendation;
import imr.local.cloud.CloudOptions;
import imr.local.identity.LocalIdentity;
import imr.local.layers.ReleasedLibrary;
import imr.local.show.CaseView;
import imr.local.show.ClosingTable;
import imr.local.show.Look;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Takes cases through the pipeline and shows what became of them. */
public final class Run {
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

    private final Path template;
    private final RunOptions options;
    private final Look look;
    private final PrintStream out;

    public Run(Path template, RunOptions options, Look look, PrintStream out) {
        this.template = template;
        this.options = options;
        this.look = look;
        this.out = out;
    }

    /** {@code false} when a case did not get its determination. */
    public boolean call() throws InterruptedException {
        List<Path> sources = Sources.under(options.paths());
        Progress progress = new Progress(System.err, look.colour(), sources.size());
        progress.starting();
        FunctionLog.divert(options.out());
        try (Pipeline pipeline = Pipeline.start(template, LocalIdentity.ofUser(), cloud -> settings(cloud))) {
            pipeline.cloud().watch(progress::happened);
            List<CaseNumber> cases = upload(sources, pipeline, progress);
            boolean quiet = pipeline.await(PATIENCE);
            Lookup lookup = pipeline.lookup();
            List<CaseResult> results =
                    cases.stream().distinct().map(lookup::find).toList();
            progress.over();
            if (options.sign()) results = signed(results, pipeline, lookup);
            for (CaseResult result : results) show(result, lookup);
            if (results.size() > 1 && !options.json()) out.print(ClosingTable.of(rows(results), look));
            boolean sound = explain(progress, pipeline, quiet);
            return sound && results.stream().allMatch(result -> result.evaluation() != null);
        }
    }

    /** The cases after a demonstration's review; what could not be signed is told. */
    private static List<CaseResult> signed(List<CaseResult> results, Pipeline pipeline, Lookup lookup) {
        try (ReviewClient client = new ReviewClient(pipeline.cloud().api("Api"), pipeline.identity())) {
            DemonstrationReview review = new DemonstrationReview(client, DemonstrationReview.samplePanel());
            List<CaseResult> after = new ArrayList<>();
            for (CaseResult result : results) {
                Evaluation evaluation = result.evaluation();
                if (evaluation != null)
                    review.sign(result.caseNumber(), evaluation)
                            .ifPresent(why -> System.err.println(result.caseNumber() + ": " + why));
                after.add(lookup.find(result.caseNumber()));
            }
            return after;
        }
    }

    private List<CaseNumber> upload(List<Path> sources, Pipeline pipeline, Progress progress) {
        String uploadId = LocalDateTime.now(java.time.ZoneId.systemDefault()).format(STAMP);
        Random order = new Random();
        List<CaseNumber> cases = new ArrayList<>();
        for (Path source : sources) {
            Upload upload = CaseFolder.isOne(source) ? CaseFolder.read(source) : Letter.read(source);
            pipeline.upload(upload, uploadId, order);
            cases.add(upload.caseNumber());
            progress.uploaded();
        }
        return cases;
    }

    private void show(CaseResult result, Lookup lookup) {
        Map<String, String> files = lookup.write(result, options.out());
        if (options.json()) {
            if (!result.trace().isEmpty()) out.println(result.trace().strip());
            return;
        }
        CaseView view = new CaseView(look);
        Evaluation evaluation = result.evaluation();
        out.print(
                evaluation == null
                        ? view.undetermined(result.caseNumber().value(), result.state(), result.problems())
                        : view.determined(
                                result.caseNumber().value(),
                                evaluation,
                                result.problems(),
                                files,
                                result.state().equals("ISSUED") ? "signed and issued" : "awaits a reviewer"));
    }

    private static List<ClosingTable.Row> rows(List<CaseResult> results) {
        List<ClosingTable.Row> rows = new ArrayList<>();
        for (CaseResult result : results) {
            Evaluation evaluation = result.evaluation();
            if (evaluation == null) {
                String codes = result.problems().stream()
                        .map(problem -> problem.code() + " " + problem.place())
                        .collect(Collectors.joining(", "));
                rows.add(new ClosingTable.Row(result.caseNumber().value(), result.state(), codes));
            } else {
                String items = evaluation.items().stream().map(Run::brief).collect(Collectors.joining("  "));
                rows.add(new ClosingTable.Row(
                        result.caseNumber().value(),
                        CaseOutcome.of(evaluation.items()).words(),
                        items));
            }
        }
        return rows;
    }

    private static String brief(ItemEvaluation item) {
        return item.item().number().value() + " "
                + switch (item.recommendation()) {
                    case Recommendation.Overturn overturn -> "Overturned";
                    case Recommendation.Uphold uphold -> "Upheld";
                    case Recommendation.None none -> "–";
                };
    }

    /** Says what went wrong beside the cases themselves. */
    private boolean explain(Progress progress, Pipeline pipeline, boolean quiet) {
        if (!quiet)
            System.err.println(
                    "Still under way after " + PATIENCE.toMinutes() + " minutes; what is shown may be incomplete.");
        progress.failures().forEach((what, error) -> System.err.println(what + ": " + error));
        List<String> diagnosis = pipeline.cloud().diagnosis();
        diagnosis.forEach(System.err::println);
        return quiet && progress.failures().isEmpty();
    }

    private CloudOptions settings(CloudOptions cloud) {
        CloudOptions kept = cloud.withData(options.data());
        ReleasedLibrary library = options.library();
        return library == null ? kept : library.in(kept);
    }
}
