package imr.local.guidelines;

import imr.authoring.Layer;
import imr.guidelines.library.LibraryJson;
import imr.local.layers.BadGuidelines;
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
        description =
                "Check a layer with its golden cases and write it, compiled with the public guidelines, as one file; earlier releases stay.")
final class ReleaseCommand extends Tool {
    @Parameters(paramLabel = "LAYER", description = "The layer's folder; it lies over those named with --layer.")
    private Path layer = Path.of("");

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "Where releases are kept; releases/ in the layer otherwise.")
    private @Nullable Path to;

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
        Release release = Release.write(
                folder, LibraryJson.write(workbench.library()), names, LocalDate.now(ZoneId.systemDefault()));
        page.line(
                "Release " + release.version() + " of " + String.join(" and ", names) + " over the public guidelines: "
                        + look().cyan(Release.file(folder, release.library()).toString()));
        return OK;
    }
}
