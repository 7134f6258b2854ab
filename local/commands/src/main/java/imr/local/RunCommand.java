package imr.local;

import imr.local.layers.LayerOptions;
import imr.local.layers.ReleasedLibrary;
import imr.local.run.BadSource;
import imr.local.run.Run;
import imr.local.run.RunOptions;
import imr.local.show.Look;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code imr run}: cases from upload to determination. */
@Command(
        name = "run",
        description = {
            "Takes cases through the pipeline in the embedded cloud and prints how each disputed item comes out, and why.",
            "The files of a case are uploaded in random order, as they would arrive."
        },
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "CASE_FOLDER|LETTER",
            description =
                    "Folders with application.json and the files it names; published letters (.pdf, .txt); folders of either.")
    List<Path> paths = List.of();

    @Option(names = "--json", description = "Print the trace documents (imr.trace.v1) instead, one to a line.")
    boolean json;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Where letters and traces are written, a folder for each case (default ${DEFAULT-VALUE}).")
    Path out = Path.of("out");

    @Option(names = "--data", paramLabel = "DIR", description = "Folder that keeps the data for the next run.")
    @Nullable
    Path data;

    @Option(
            names = "--lists",
            paramLabel = "DIR",
            description = "Folder of imported drug lists; drug-lists in the project's folder where there is one.")
    @Nullable
    Path lists;

    @Option(
            names = "--sign-as",
            paramLabel = "demo",
            description =
                    "Let a made-up reviewer decide each item as recommended and sign, to look at an issued letter; on this machine only.")
    @Nullable
    String signAs;

    @Mixin
    LayerOptions layers = new LayerOptions();

    @Override
    public Integer call() throws InterruptedException {
        if (signAs != null && !signAs.equals("demo"))
            throw new BadSource("Only a demonstration signs on this machine: --sign-as demo.");
        ReleasedLibrary library =
                ReleasedLibrary.of(layers, DrugListFolders.of(lists)).orElse(null);
        boolean done = new Run(
                        Home.template(),
                        new RunOptions(paths, json, out, data, library, signAs != null),
                        Look.ofTerminal(),
                        System.out)
                .call();
        return done ? 0 : Imr.EXIT_BAD_INPUT;
    }
}
