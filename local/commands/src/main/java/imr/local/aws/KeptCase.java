package imr.local.aws;

import imr.domain.CaseNumber;
import imr.local.Home;
import imr.local.cloud.Credentials;
import imr.local.identity.LocalIdentity;
import imr.local.run.BadSource;
import imr.local.run.Pipeline;
import imr.store.aws.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which case a command is about and where it is kept: in the data of this machine, or in a deployment. */
final class KeptCase {
    @Parameters(paramLabel = "CASE", description = "The case number, such as CM26-0000001.")
    String caseNumber = "";

    @Option(names = "--data", paramLabel = "DIR", description = "The folder that imr run or imr up kept its data in.")
    @Nullable
    Path data;

    @Option(names = "--cases-bucket", paramLabel = "NAME", description = "Output CasesBucketName of a deployment.")
    @Nullable
    String cases;

    @Option(names = "--library-bucket", paramLabel = "NAME", description = "Output LibraryBucketName of a deployment.")
    @Nullable
    String library;

    CaseNumber number() {
        if (!CaseNumber.isValid(caseNumber))
            throw new BadSource("\"" + caseNumber + "\" is no case number; it looks like CM26-0000001.");
        return new CaseNumber(caseNumber);
    }

    /**
     * Has the case read where it is kept.
     *
     * @param deployment the options that name a deployment, in words
     * @param further    settings of it besides the buckets; {@code null} where its option was left out
     */
    int read(String deployment, Map<String, @Nullable String> further, ToIntFunction<Settings> reading) {
        if (data != null) return ofData(data, reading);
        Map<String, String> named = new HashMap<>();
        if (cases == null || library == null || further.containsValue(null))
            throw new BadSource("Name the folder of the data with --data, or " + deployment + ".");
        named.put("CASES_BUCKET", cases);
        named.put("LIBRARY_BUCKET", library);
        further.forEach((setting, value) -> {
            if (value != null) named.put(setting, value);
        });
        return reading.applyAsInt(new Settings(name -> name.equals("AWS_ENDPOINT")
                ? System.getenv("AWS_ENDPOINT_URL")
                : named.getOrDefault(name, System.getenv(name))));
    }

    private static int ofData(Path folder, ToIntFunction<Settings> reading) {
        if (!Files.isDirectory(folder)) throw new BadSource("There is no folder " + folder + ".");
        try (Pipeline pipeline =
                Pipeline.start(Home.template(), LocalIdentity.ofUser(), cloud -> cloud.withData(folder))) {
            return reading.applyAsInt(of(pipeline));
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
}
