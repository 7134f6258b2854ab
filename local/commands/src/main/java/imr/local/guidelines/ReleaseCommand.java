package imr.local.guidelines;

import imr.authoring.Layer;
import imr.local.DrugListFolders;
import imr.local.aws.LibraryBucket;
import imr.local.layers.BadGuidelines;
import imr.local.layers.ReleasedLibrary;
import imr.local.show.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code imr guidelines release}: a layer checked and compiled with the public guidelines into one file that stays. */
@Command(
        name = "release",
        description = {
            "Check a layer with its golden cases and write it, compiled with the public guidelines and the drug lists, as one file; earlier releases stay.",
            "With --bucket it is put where a deployment finds it; set the parameter LibraryRelease to its digest, and it is in use."
        })
final class ReleaseCommand extends Tool {
    @Parameters(paramLabel = "LAYER", description = "The layer's folder; it lies over those named with --layer.")
    private Path layer = Path.of("");

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "Where releases are kept; releases/ in the layer otherwise.")
    private @Nullable Path to;

    @Option(
            names = "--lists",
            paramLabel = "DIR",
            description = "Folder of imported drug lists; drug-lists in the project's folder where there is one.")
    private @Nullable Path lists;

    @Option(
            names = "--bucket",
            paramLabel = "NAME",
            description =
                    "Put it into the library bucket of a deployment too (output LibraryBucketName); address and credentials come from the environment.")
    private @Nullable String bucket;

    @Override
    int run(Page page) {
        if (!Files.isDirectory(layer)) throw new BadGuidelines("There is no folder " + layer + ".");
        Workbench workbench = Workbench.withLayer(layer, layers());
        if (new Linting(workbench, false, page).run() != OK) {
            page.line("Nothing is released; the release in use stays.");
            return FOUND_SOMETHING;
        }
        Path folder = to == null ? layer.resolve(Layer.RELEASES) : to;
        List<String> names = workbench.layers().stream()
                .map(Path::getFileName)
                .map(Path::toString)
                .toList();
        byte[] library = ReleasedLibrary.of(workbench.library(), DrugListFolders.of(lists))
                .json();
        Release release = Release.write(folder, library, names, LocalDate.now(ZoneId.systemDefault()));
        page.line(
                "Release " + release.version() + " of " + String.join(" and ", names) + " over the public guidelines: "
                        + look().cyan(Release.file(folder, release.library()).toString()));
        if (bucket != null) {
            try (LibraryBucket there = LibraryBucket.ofEnvironment(bucket)) {
                there.put(library);
            }
            page.line("It lies in " + bucket + ". Deploy with " + look().cyan("LibraryRelease=" + release.library())
                    + " to evaluate under it.");
        }
        return OK;
    }
}
