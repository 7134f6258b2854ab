package imr.library;

import imr.authoring.Compiler;
import imr.authoring.cases.GoldenCases;
import imr.authoring.syntax.TreatmentCodes;
import imr.guidelines.library.Library;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The guidelines and golden cases of this module, from their sources. */
final class Sources {
    private static final Path TERMS = Path.of("../reading/src/main/resources/imr/reading");
    private static final TreatmentCodes TREATMENTS =
            TreatmentCodes.of(List.of(read("item/treatments.txt"), read("text/treatments.txt")));

    static final Library LIBRARY = new Compiler(TREATMENTS)
            .compile(Path.of("src/main/guidelines"))
            .library()
            .orElseThrow();
    static final GoldenCases CASES = GoldenCases.in(Path.of("src/test/resources/golden"), LIBRARY, TREATMENTS);

    private Sources() {}

    private static String read(String file) {
        try {
            return Files.readString(TERMS.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
