package imr.local.layers;

import imr.authoring.Layer;
import imr.domain.fact.FactWords;
import imr.evaluation.CaseEvaluator;
import imr.guidelines.library.Library;
import imr.library.BuiltInLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Which layers lie over the public guidelines. */
public final class LayerOptions {
    @Option(
            names = "--layer",
            paramLabel = "DIR",
            description =
                    "A folder of guidelines over the public ones, such as those held under licence; several from the lowest up.")
    private List<Path> folders = List.of();

    public LayerOptions() {}

    public LayerOptions(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    public List<Path> folders() {
        return folders;
    }

    public boolean any() {
        return !folders.isEmpty();
    }

    /** The layers' files; throws {@link BadGuidelines} when there is no such folder. */
    public List<Layer> layers() {
        return folders.stream().map(LayerOptions::layer).toList();
    }

    public static Layer layer(Path folder) {
        if (!Files.isDirectory(folder)) throw new BadGuidelines("There is no folder " + folder + ".");
        return Layer.in(folder.toString().replace('\\', '/'), folder);
    }

    /** The public guidelines of this build, or with layers compiled anew; throws {@link BadGuidelines} with every mistake. */
    public Library library() {
        if (!any()) return BuiltInLibrary.library();
        var compilation = PublicGuidelines.compiled(layers());
        return compilation.library().orElseThrow(() -> BadGuidelines.with("the layers", compilation.mistakes()));
    }

    /** The layers' words for reading, none without layers; throws {@link BadGuidelines} with every mistake. */
    public List<FactWords> words() {
        return any() ? library().words() : List.of();
    }

    /** An evaluator that pins the digest of the whole. */
    public CaseEvaluator evaluator() {
        if (!any()) return new CaseEvaluator();
        return new CaseEvaluator(library());
    }
}
