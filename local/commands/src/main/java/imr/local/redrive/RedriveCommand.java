package imr.local.redrive;

import imr.local.run.BadSource;
import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/** {@code imr redrive}: gives the events of a dead-letter queue back to their function. */
@Command(
        name = "redrive",
        description = {
            "Gives the events of a dead-letter queue back to the function that failed on them.",
            "Region, credentials and address come from the environment (AWS_PROFILE, AWS_ENDPOINT_URL …)."
        },
        mixinStandardHelpOptions = true)
public final class RedriveCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "QUEUE_URL",
            description = "The queue; the outputs of the stack name them (IntakeDeadLettersUrl …).")
    String queue = "";

    @Override
    public Integer call() {
        if (!queue.matches("https?://\\S+/[^/\\s]+"))
            throw new BadSource(
                    "\"" + queue
                            + "\" is no address of a queue; it looks like https://sqs.us-west-2.amazonaws.com/000000000000/NAME.");
        String endpoint = System.getenv("AWS_ENDPOINT_URL");
        try (SdkHttpClient client = UrlConnectionHttpClient.create();
                DefaultCredentialsProvider credentials =
                        DefaultCredentialsProvider.builder().build()) {
            Redrive.Result result = new Redrive(
                            endpoint == null || endpoint.isBlank() ? null : URI.create(endpoint),
                            new DefaultAwsRegionProviderChain().getRegion(),
                            credentials,
                            client)
                    .all(queue);
            System.out.println(result.given() + (result.given() == 1 ? " event" : " events") + " given back");
            result.kept()
                    .forEach(id ->
                            System.err.println("message " + id + " is no failed event of a function; left there"));
            return result.kept().isEmpty() ? 0 : 1;
        }
    }
}
