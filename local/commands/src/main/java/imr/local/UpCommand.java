package imr.local;

import imr.local.cloud.CloudOptions;
import imr.local.cloud.EmbeddedCloud;
import imr.local.identity.LocalIdentity;
import imr.local.layers.LayerOptions;
import imr.local.layers.ReleasedLibrary;
import imr.local.run.BadSource;
import imr.local.run.Pipeline;
import imr.local.show.Instructions;
import imr.local.show.Look;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code imr up}: the embedded cloud for other programs. */
@Command(
        name = "up",
        description = "Keeps the embedded cloud running and prints commands to upload and look up a case.",
        mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65535;
    private static final Duration MOST_TO_WAIT = Duration.ofSeconds(30);

    @Option(
            names = "--port",
            defaultValue = "4577",
            description = "Port (default ${DEFAULT-VALUE}); 0 for any free one.")
    int port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Folder that keeps the data, events under way among it: however it ends, the next start goes on.")
    @Nullable
    Path data;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description =
                    "Address to listen on (default ${DEFAULT-VALUE}); 0.0.0.0 lets containers, and everyone else, in.")
    String bind = "127.0.0.1";

    @Option(
            names = "--lists",
            paramLabel = "DIR",
            description = "Folder of imported drug lists; drug-lists in the project's folder where there is one.")
    @Nullable
    Path lists;

    @Mixin
    LayerOptions layers = new LayerOptions();

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > LAST_PORT)
            throw new BadSource(
                    "A port is a number from 1 to " + LAST_PORT + ", or 0 for any free one; name one with --port.");
        CountDownLatch stopped = new CountDownLatch(1);
        Pipeline pipeline = Pipeline.start(Home.template(), LocalIdentity.ofUser(), this::settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            drain(pipeline);
            pipeline.close();
            stopped.countDown();
        }));
        pipeline.cloud().runSchedules();
        pipeline.cloud().watch(activity -> {
            if (!activity.error().isEmpty())
                System.err.println(activity.function() + " failed on " + activity.subject() + " (attempt "
                        + activity.attempt() + "): " + activity.error());
        });
        tellOf(pipeline.cloud().recovery());
        System.out.print(new Instructions(pipeline.cloud(), Home.folder(), Look.ofTerminal()).text());
        stopped.await();
        return 0;
    }

    /** Without a folder nothing is kept, and there is nothing to wait for. */
    private void drain(Pipeline pipeline) {
        if (data == null) return;
        try {
            pipeline.cloud().drain(MOST_TO_WAIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tellOf(EmbeddedCloud.Recovery left) {
        if (left.events() > 0)
            System.err.println("Events that the last run in " + data + " left, under way again: " + left.events());
        if (left.objects() > 0)
            System.err.println("Objects in " + data + " that no stage had been told of, told now: " + left.objects());
    }

    private CloudOptions settings(CloudOptions options) {
        CloudOptions kept = options.withData(data).listeningOn(bind, port);
        return ReleasedLibrary.of(layers, DrugListFolders.of(lists))
                .map(library -> library.in(kept))
                .orElse(kept);
    }
}
