package imr.local;

import imr.local.cloud.EmbeddedCloud;
import imr.local.identity.LocalIdentity;
import imr.local.run.BadSource;
import imr.local.run.EventFile;
import imr.local.run.Pipeline;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code imr invoke}: one function, one event. */
@Command(
        name = "invoke",
        description = "Invokes a function of the template in the embedded cloud and prints its answer.",
        mixinStandardHelpOptions = true)
final class InvokeCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FUNCTION", description = "Its logical id, such as IntakeFunction.")
    String function = "";

    @Parameters(index = "1", paramLabel = "EVENT.json", description = "The event; events/ has one of each kind.")
    Path event = Path.of("event.json");

    @Option(names = "--data", paramLabel = "DIR", description = "Folder that keeps the data.")
    @Nullable
    Path data;

    @Option(
            names = "--print",
            description = "Only prints the event as the function would get it, tokens filled in, for other tools.")
    boolean print;

    @Override
    public Integer call() throws InterruptedException {
        if (print) {
            System.out.println(EventFile.read(event, LocalIdentity.ofUser()));
            return 0;
        }
        String ready = EventFile.read(event, LocalIdentity.ofUser());
        try (Pipeline pipeline =
                Pipeline.start(Home.template(), LocalIdentity.ofUser(), options -> options.withData(data))) {
            if (!pipeline.cloud().template().functions().containsKey(function))
                throw new BadSource("The template has no function " + function + "; it has "
                        + String.join(
                                ", ", pipeline.cloud().template().functions().keySet()) + ".");
            EmbeddedCloud.Answer answer = pipeline.cloud().invoke(function, ready);
            System.out.println(answer.json());
            return answer.succeeded() ? 0 : Imr.EXIT_BAD_INPUT;
        }
    }
}
