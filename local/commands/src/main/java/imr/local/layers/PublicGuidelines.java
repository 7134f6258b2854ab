package imr.local.layers;

import imr.authoring.Compiler;
import imr.authoring.Compiler.Compilation;
import imr.authoring.Layer;
import imr.authoring.syntax.TreatmentCodes;
import imr.local.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own guideline files. */
public final class PublicGuidelines {
    /** Where they lie within the project. */
    public static final String PLACE = "shared/library/src/main/guidelines";

    private static final String CATALOGUES = "shared/reading/src/main/resources/imr/reading/";

    private PublicGuidelines() {}

    public static Path folder() {
        return Home.folder().resolve(PLACE);
    }

    public static Compilation compiled(List<Layer> layers) {
        return compiled(folder(), PLACE, layers);
    }

    /** @param name what the folder is called where it is not there */
    public static Compilation compiled(Path folder, String name, List<Layer> layers) {
        if (!Files.isDirectory(folder)) throw new BadGuidelines("There is no folder " + name + ".");
        return new Compiler(treatments()).compile(folder, layers);
    }

    /** Every treatment that requests or records speak of. */
    public static TreatmentCodes treatments() {
        return catalogue("item/treatments.txt", "text/treatments.txt");
    }

    /** The treatments that requests are for, without those only records speak of. */
    public static TreatmentCodes requested() {
        return catalogue("item/treatments.txt");
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
