package imr.local.aws;

import imr.domain.CaseNumber;
import imr.functions.review.Audit;
import imr.local.Home;
import imr.local.cloud.Credentials;
import imr.local.identity.LocalIdentity;
import imr.local.run.BadSource;
import imr.local.run.Pipeline;
import imr.local.show.AuditView;
import imr.local.show.Look;
import imr.store.aws.Settings;
import imr.store.aws.Stores;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code imr audit}: how the determinations of a case came about, and whether that holds. */
@Command(
        name = "audit",
        description = {
            "Prints the record of a case, verifies its chain, and makes every evaluation and every issued determination again: from what each pins, and from what was signed.",
            "Of a case in the data of this machine (--data), or in the table and buckets of a deployment; AWS_REGION, credentials and AWS_ENDPOINT_URL then come from the environment."
        },
        mixinStandardHelpOptions = true)
public final class AuditCommand implements Callable<Integer> {
    private static final int BROKEN = 1;

    @Parameters(paramLabel = "CASE", description = "The case number, such as CM26-0000001.")
    String caseNumber = "";

    @Option(names = "--data", paramLabel = "DIR", description = "The folder that imr run or imr up kept its data in.")
    @Nullable
    Path data;

    @Option(names = "--table", paramLabel = "NAME", description = "Output DeterminationsTableName of a deployment.")
    @Nullable
    String table;

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
        if (data != null) return ofData(data);
        if (table == null || cases == null || library == null)
            throw new BadSource(
                    "Name the folder of the data with --data, or a deployment with --table, --cases-bucket and --library-bucket.");
        Map<String, String> deployment =
                Map.of("DETERMINATIONS_TABLE", table, "CASES_BUCKET", cases, "LIBRARY_BUCKET", library);
        return tell(new Settings(name -> name.equals("AWS_ENDPOINT")
                ? System.getenv("AWS_ENDPOINT_URL")
                : deployment.getOrDefault(name, System.getenv(name))));
    }

    private int ofData(Path folder) {
        if (!Files.isDirectory(folder)) throw new BadSource("There is no folder " + folder + ".");
        try (Pipeline pipeline =
                Pipeline.start(Home.template(), LocalIdentity.ofUser(), cloud -> cloud.withData(folder))) {
            return tell(of(pipeline));
        }
    }

    /** Where an embedded cloud keeps its cases. */
    static Settings of(Pipeline pipeline) {
        Map<String, String> settings = Map.of(
                "AWS_ENDPOINT", pipeline.cloud().endpoint().toString(),
                "AWS_REGION", pipeline.cloud().template().account().region(),
                "AWS_ACCESS_KEY_ID", Credentials.ACCESS_KEY,
                "AWS_SECRET_ACCESS_KEY", Credentials.SECRET_KEY,
                "DETERMINATIONS_TABLE",
                        pipeline.cloud().template().table("DeterminationsTable").name(),
                "CASES_BUCKET", pipeline.bucket("CasesBucket"),
                "LIBRARY_BUCKET", pipeline.bucket("LibraryBucket"));
        return new Settings(settings::get);
    }

    private int tell(Settings settings) {
        Audit.Account account = Audit.over(new Stores(settings))
                .of(new CaseNumber(caseNumber))
                .orElseThrow(() -> new BadSource("No case " + caseNumber + " is known there."));
        System.out.print(new AuditView(Look.ofTerminal()).of(account));
        return account.holds() ? 0 : BROKEN;
    }
}
