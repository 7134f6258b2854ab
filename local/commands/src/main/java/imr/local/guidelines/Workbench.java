package imr.local.guidelines;

import imr.authoring.Compiler;
import imr.authoring.Compiler.Compilation;
import imr.authoring.Layer;
import imr.authoring.cases.GoldenCase;
import imr.authoring.cases.GoldenCases;
import imr.authoring.syntax.Mistake;
import imr.authoring.syntax.TreatmentCodes;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Library;
import imr.guidelines.library.LibraryJson;
import imr.local.Home;
import imr.local.layers.BadGuidelines;
import imr.local.layers.LayerOptions;
import imr.local.layers.PublicGuidelines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Guideline files compiled as they stand, with the treatment catalogue they name treatments from.
 *
 * @param name   what they are called in messages: a folder or a version
 * @param layers the folders of the layers over them
 */
record Workbench(String name, Compilation compilation, TreatmentCodes treatments, List<Path> layers) {
    private static final String CASES = "shared/library/src/test/resources/golden";

    Workbench {
        layers = List.copyOf(layers);
    }

    /** The project's own guidelines, with layers over them. */
    static Workbench ofProject(LayerOptions layers) {
        return ofFolder(PublicGuidelines.PLACE, PublicGuidelines.folder(), layers.folders());
    }

    /**
     * The guidelines of a folder, of a release, of another copy of the project, or of a branch or commit; or of a layer, which lies over the project's
     * own and those that are named.
     */
    static Workbench of(String place, LayerOptions layers) {
        Path folder = Path.of(place);
        if (Files.isDirectory(folder.resolve(PublicGuidelines.PLACE)))
            return ofFolder(place, folder.resolve(PublicGuidelines.PLACE), layers.folders());
        if (isLayer(folder)) return withLayer(folder, layers);
        if (place.endsWith(".json") && Files.isRegularFile(folder)) return released(place, folder);
        if (Files.isDirectory(folder)) return ofFolder(place, folder, layers.folders());
        TreatmentCodes treatments = PublicGuidelines.treatments();
        return new Workbench(
                place,
                new Compiler(treatments)
                        .compile(new GitFiles(Home.folder(), place).yaml(PublicGuidelines.PLACE), layers.layers()),
                treatments,
                layers.folders());
    }

    /** The project's own guidelines with a layer over them and over those that are named. */
    static Workbench withLayer(Path layer, LayerOptions layers) {
        List<Path> all = new ArrayList<>(layers.folders());
        all.add(layer);
        return ofFolder(layer.toString(), PublicGuidelines.folder(), all);
    }

    /** A library as it was released. */
    private static Workbench released(String place, Path file) {
        try {
            Library library = LibraryJson.read(Files.readAllBytes(file));
            return new Workbench(
                    place,
                    new Compilation(
                            Optional.of(library), List.of(), List.of(), Set.of(), Map.of(), Map.of(), List.of()),
                    PublicGuidelines.treatments(),
                    List.of());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the release", e);
        }
    }

    /** Guidelines of their own have a vocabulary; a layer with facts of its own has something that only layers have. */
    private static boolean isLayer(Path folder) {
        return Files.isDirectory(folder)
                && (!Files.exists(folder.resolve("facts.yaml"))
                        || Stream.of(Layer.CASES, Layer.CONFIRMATIONS, Layer.WORDS, Layer.RELEASES)
                                .anyMatch(own -> Files.exists(folder.resolve(own))));
    }

    private static Workbench ofFolder(String name, Path folder, List<Path> layers) {
        return new Workbench(
                name,
                PublicGuidelines.compiled(folder, name, new LayerOptions(layers).layers()),
                PublicGuidelines.treatments(),
                layers);
    }

    /** The compiled library; throws {@link BadGuidelines} with every mistake when the files have some. */
    Library library() {
        return compilation.library().orElseThrow(() -> BadGuidelines.with(name, compilation.mistakes()));
    }

    /** The guideline of an id; throws {@link BadGuidelines} that names similar ones when there is none. */
    Guideline guideline(String id) {
        List<Guideline> all = library().content().guidelines();
        return all.stream()
                .filter(guideline -> guideline.id().equals(id))
                .findFirst()
                .orElseThrow(() -> {
                    String word = id.contains("-") ? id.substring(id.lastIndexOf('-') + 1) : id;
                    List<String> similar = all.stream()
                            .map(Guideline::id)
                            .filter(known -> known.contains(word))
                            .toList();
                    return new BadGuidelines("There is no guideline " + id + ". "
                            + (similar.isEmpty()
                                    ? "imr guidelines list names them all."
                                    : "Similar: " + String.join(", ", similar) + "."));
                });
    }

    /** Where the golden cases of the project lie. */
    static Path casesFolder() {
        return Home.folder().resolve(CASES);
    }

    /** The golden cases of the project and of the layers, under these guidelines. */
    GoldenCases cases() {
        GoldenCases own = GoldenCases.in(casesFolder(), library(), treatments);
        if (layers.isEmpty()) return own;
        LayerCases kept = new LayerCases(this);
        List<GoldenCase> cases =
                new ArrayList<>(own.cases().stream().filter(kept::isAskedOf).toList());
        List<Mistake> mistakes = new ArrayList<>(own.mistakes());
        for (Path layer : layers) {
            Path folder = layer.resolve(Layer.CASES);
            if (!Files.isDirectory(folder)) continue;
            GoldenCases added =
                    GoldenCases.in(folder, folder.toString().replace('\\', '/') + "/", library(), treatments);
            cases.addAll(added.cases());
            mistakes.addAll(added.mistakes());
        }
        return new GoldenCases(cases, mistakes);
    }

    /** Whether a guideline stands in one of the layers, or decides there otherwise than its public draft. */
    boolean isOfLayer(String guideline) {
        return isInLayer(compilation.files().getOrDefault(guideline, "")) || isChanged(guideline);
    }

    /** Whether a public draft decides, with a criterion that was confirmed with a change. */
    boolean isChanged(String guideline) {
        return compilation.confirmations().stream()
                        .anyMatch(
                                one -> one.changed() != null && one.guideline().equals(guideline))
                && compilation.library().stream()
                        .flatMap(library -> library.content().guidelines().stream())
                        .anyMatch(one -> one.id().equals(guideline) && one.active());
    }

    /** Whether a file as messages name it is one of a layer. */
    boolean isInLayer(String file) {
        return layers.stream()
                .anyMatch(layer -> file.startsWith(LayerOptions.layer(layer).name() + "/"));
    }
}
