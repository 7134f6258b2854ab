package imr.local;

import imr.local.cloud.CloudOptions;
import imr.local.identity.LocalIdentity;
import imr.local.run.Pipeline;
import imr.local.show.Instructions;
import imr.local.show.Look;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code imr up}: the embedded cloud for other programs. */
@Command(
        name = "up",
        description = "Keeps the embedded cloud running and prints commands to upload and look up a case.",
        mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {
    @Option(
            names = "--port",
            defaultValue = "4577",
            description = "Port (default ${DEFAULT-VALUE}); 0 for any free one.")
    int port;

    @Option(names = "--data", paramLabel = "DIR", description = "Folder that keeps the data.")
    @Nullable
    Path data;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description =
                    "Address to listen on (default ${DEFAULT-VALUE}); 0.0.0.0 lets containers, and everyone else, in.")
    String bind = "127.0.0.1";

    @Override
    public Integer call() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        Pipeline pipeline = Pipeline.start(Home.template(), LocalIdentity.ofUser(), this::settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            pipeline.close();
            stopped.countDown();
        }));
        pipeline.cloud().runSchedules();
        pipeline.cloud().watch(activity -> {
            if (!activity.error().isEmpty())
                System.err.println(activity.function() + " failed on " + activity.subject() + " (attempt "
                        + activity.attempt() + "): " + activity.error());
        });
        System.out.print(new Instructions(pipeline.cloud(), Home.folder(), Look.ofTerminal()).text());
        stopped.await();
        return 0;
    }

    private CloudOptions settings(CloudOptions options) {
        return options.withData(data).listeningOn(bind, port);
    }
}
