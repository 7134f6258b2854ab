package imr.local.show;

import imr.local.cloud.Credentials;
import imr.local.cloud.EmbeddedCloud;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What to type while the embedded cloud is up: commands to paste, for a sample case of the project. */
public final class Instructions {
    private static final Pattern NUMBER = Pattern.compile("\"caseNumber\"\\s*:\\s*\"(CM\\d{2}-\\d{7})\"");

    private final EmbeddedCloud cloud;
    private final Path home;
    private final Look look;

    public Instructions(EmbeddedCloud cloud, Path home, Look look) {
        this.cloud = cloud;
        this.home = home;
        this.look = look;
    }

    public String text() {
        Path sample = sample();
        String number = number(sample);
        String folder = home.relativize(sample).toString();
        String bucket = cloud.template().bucket("UploadsBucket").name();
        String cases = cloud.api("Api") + "/cases/" + number;
        String region = cloud.template().account().region();
        Page page = new Page(look);
        page.line("The embedded cloud is up at " + look.bold(cloud.endpoint().toString()) + "; Ctrl-C stops it.");
        heading(page, "Upload a case with the AWS CLI, boto3 or any AWS SDK");
        page.line("  export AWS_ENDPOINT_URL=" + cloud.endpoint() + " AWS_REGION=" + region + " AWS_DEFAULT_REGION="
                + region);
        page.line("  export AWS_ACCESS_KEY_ID=" + Credentials.ACCESS_KEY + " AWS_SECRET_ACCESS_KEY="
                + Credentials.SECRET_KEY);
        page.line("  aws s3 cp --recursive " + folder + " s3://" + bucket + "/uploads/" + number + "/1/");
        heading(page, "Or with links, each good for one file");
        page.line("  ./imr files " + folder + " |");
        page.line("    curl -s -H \"Authorization: Bearer $(./imr token --role coordinator)\" -d @- " + cases
                + "/uploads/2");
        heading(page, "Look it up");
        page.line("  token=$(./imr token --role coordinator)");
        page.line("  curl -s -H \"Authorization: Bearer $token\" " + cases);
        page.line("  curl -s -H \"Authorization: Bearer $token\" " + cases + "/trace");
        page.line("  curl -s -H \"Authorization: Bearer $token\" '" + cases + "/letter?format=html' > letter.html");
        heading(page, "See what failed for good");
        page.line("  aws sqs receive-message --region " + region + " --endpoint-url " + cloud.endpoint() + " \\");
        page.line("    --queue-url " + queue());
        return page.blank().toString();
    }

    private void heading(Page page, String text) {
        page.blank().line(look.bold(text));
    }

    private String queue() {
        return cloud.template().queues().values().stream()
                .findFirst()
                .map(queue -> queue.url())
                .orElse("");
    }

    private Path sample() {
        Path cases = home.resolve("events/cases");
        try (Stream<Path> folders = Files.list(cases)) {
            return folders.filter(folder -> Files.exists(folder.resolve("application.json")))
                    .min(Path::compareTo)
                    .orElse(cases);
        } catch (IOException e) {
            throw new UncheckedIOException("there are no sample cases in " + cases, e);
        }
    }

    private static String number(Path sample) {
        try {
            Matcher number = NUMBER.matcher(Files.readString(sample.resolve("application.json")));
            return number.find() ? number.group(1) : "CM26-0000001";
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + sample, e);
        }
    }
}
