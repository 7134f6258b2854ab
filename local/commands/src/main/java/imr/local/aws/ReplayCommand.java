package imr.local.aws;

import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.evaluation.Pins;
import imr.evaluation.Libraries;
import imr.evaluation.Replay;
import imr.local.Home;
import imr.local.identity.LocalIdentity;
import imr.local.run.BadSource;
import imr.local.run.Pipeline;
import imr.local.show.Look;
import imr.store.s3.S3CaseStore;
import imr.store.s3.S3LibraryStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import software.amazon.awssdk.services.s3.S3Client;

/** {@code imr replay}: an evaluation made again from what it pins. */
@Command(
        name = "replay",
        description = {
            "Makes an evaluation again from the case, the facts and the guideline library that it pins, and says whether the same bytes come out.",
            "Of a case in the data of this machine (--data), or in the buckets of a deployment; region, credentials and address then come from the environment."
        },
        mixinStandardHelpOptions = true)
public final class ReplayCommand implements Callable<Integer> {
    private static final int DIFFERS = 1;

    @Parameters(paramLabel = "CASE", description = "The case number, such as CM26-0000001.")
    String caseNumber = "";

    @Option(names = "--version", defaultValue = "1", description = "The case version (default ${DEFAULT-VALUE}).")
    int version;

    @Option(names = "--data", paramLabel = "DIR", description = "The folder that imr run or imr up kept its data in.")
    @Nullable
    Path data;

    @Option(names = "--cases-bucket", paramLabel = "NAME", description = "Output CasesBucketName of a deployment.")
    @Nullable
    String cases;

    @Option(names = "--library-bucket", paramLabel = "NAME", description = "Output LibraryBucketName of a deployment.")
    @Nullable
    String library;

    @Override
    public Integer call() {
        if (!CaseNumber.isValid(caseNumber))
            throw new BadSource("\"" + caseNumber + "\" is no case number; it looks like CM26-0000001.");
        if (version < 1) throw new BadSource("Versions count from 1.");
        if (data != null) return ofData(data);
        if (cases == null || library == null)
            throw new BadSource(
                    "Name the folder of the data with --data, or both buckets with --cases-bucket and --library-bucket.");
        try (S3Client s3 = Aws.s3()) {
            return tell(new Replay(
                    new S3CaseStore(s3, cases),
                    new Libraries(() -> new S3LibraryStore(s3, java.util.Objects.requireNonNull(library)))));
        }
    }

    private int ofData(Path folder) {
        if (!Files.isDirectory(folder)) throw new BadSource("There is no folder " + folder + ".");
        try (Pipeline pipeline =
                Pipeline.start(Home.template(), LocalIdentity.ofUser(), cloud -> cloud.withData(folder))) {
            return tell(new Replay(
                    new S3CaseStore(pipeline.s3(), pipeline.bucket("CasesBucket")),
                    new Libraries(() -> new S3LibraryStore(pipeline.s3(), pipeline.bucket("LibraryBucket")))));
        }
    }

    private int tell(Replay replay) {
        Look look = Look.ofTerminal();
        Replay.Result result = replay.of(new CaseNumber(caseNumber), new CaseVersion(version))
                .orElseThrow(() -> new BadSource(caseNumber + " was not evaluated in version " + version + "."));
        Pins pins = result.pins();
        System.out.println(look.bold(caseNumber + " version " + version));
        System.out.println("  case     " + pins.caseFile());
        System.out.println("  facts    " + pins.facts());
        System.out.println("  library  " + pins.library());
        System.out.println("  engine   " + pins.engine());
        System.out.println("  recorded " + result.recorded());
        result.replayed().ifPresent(digest -> System.out.println("  replayed " + digest));
        result.problems().forEach(problem -> System.out.println(look.red("✗") + " " + problem));
        if (result.same()) System.out.println(look.green("✓") + " the same, to the byte");
        return result.same() ? 0 : DIFFERS;
    }
}
