package imr.local.guidelines;

import imr.authoring.Compiler;
import imr.authoring.Compiler.Compilation;
import imr.authoring.cases.GoldenCases;
import imr.authoring.syntax.TreatmentCodes;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Library;
import imr.local.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Guideline files compiled as they stand, with the treatment catalogue they name treatments from.
 *
 * @param name what they are called in messages: a folder or a version
 */
record Workbench(String name, Compilation compilation, TreatmentCodes treatments) {
    /** Where the guidelines lie within the project. */
    static final String GUIDELINES = "shared/library/src/main/guidelines";

    private static final String CASES = "shared/library/src/test/resources/golden";
    private static final String CATALOGUES = "shared/reading/src/main/resources/imr/reading/";

    /** The project's own guidelines. */
    static Workbench ofProject() {
        return ofFolder(GUIDELINES, Home.folder().resolve(GUIDELINES));
    }

    /** The guidelines of a folder, of another copy of the project, or of a branch or commit. */
    static Workbench of(String place) {
        Path folder = Path.of(place);
        if (Files.isDirectory(folder.resolve(GUIDELINES))) return ofFolder(place, folder.resolve(GUIDELINES));
        if (Files.isDirectory(folder)) return ofFolder(place, folder);
        TreatmentCodes treatments = catalogue();
        return new Workbench(
                place,
                new Compiler(treatments).compile(new GitFiles(Home.folder(), place).yaml(GUIDELINES)),
                treatments);
    }

    private static Workbench ofFolder(String name, Path folder) {
        if (!Files.isDirectory(folder)) throw new BadGuidelines("There is no folder " + name + ".");
        TreatmentCodes treatments = catalogue();
        return new Workbench(name, new Compiler(treatments).compile(folder), treatments);
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

    /** The golden cases of the project, under these guidelines. */
    GoldenCases cases() {
        return GoldenCases.in(casesFolder(), library(), treatments);
    }

    /** The treatments that requests are for, without those only records speak of. */
    static TreatmentCodes requested() {
        return catalogue("item/treatments.txt");
    }

    private static TreatmentCodes catalogue() {
        return catalogue("item/treatments.txt", "text/treatments.txt");
    }

    private static TreatmentCodes catalogue(String... files) {
        return TreatmentCodes.of(Stream.of(files)
                .map(file -> {
                    try {
                        return Files.readString(Home.folder().resolve(CATALOGUES + file));
                    } catch (IOException e) {
                        throw new UncheckedIOException("cannot read the treatment catalogue", e);
                    }
                })
                .toList());
    }
}
