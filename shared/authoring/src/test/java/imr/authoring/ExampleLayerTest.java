package imr.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import imr.authoring.cases.GoldenCases;
import imr.authoring.cases.GoldenRunner;
import imr.authoring.syntax.TreatmentCodes;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sample layer over the public guidelines, as a newcomer tries it. */
final class ExampleLayerTest {
    private static final Path PROJECT = Path.of("..", "..");
    private static final Path FOLDER = PROJECT.resolve("events/layers/example-clinic");

    @Test
    void itCompilesOverThePublicGuidelinesAndItsGoldenCasesHold() throws IOException {
        TreatmentCodes treatments = TreatmentCodes.of(List.of(catalogue("item"), catalogue("text")));
        Compiler.Compilation compiled = new Compiler(treatments)
                .compile(
                        PROJECT.resolve("shared/library/src/main/guidelines"),
                        List.of(Layer.in("example-clinic", FOLDER)));
        assertThat(compiled.mistakes()).isEmpty();
        Library library = compiled.library().orElseThrow();
        GoldenCases golden = GoldenCases.in(FOLDER.resolve(Layer.CASES), library, treatments);
        assertThat(golden.mistakes()).isEmpty();
        assertThat(golden.cases()).hasSizeGreaterThan(10);
        GoldenRunner runner = new GoldenRunner(library);
        assertThat(golden.cases())
                .allSatisfy(one -> assertThat(runner.differences(one)).isEmpty());
        assertThat(library.content().guidelines())
                .filteredOn(guideline -> guideline.id().startsWith("example-clinic-"))
                .hasSize(2)
                .allSatisfy(ExampleLayerTest::isPlainlyAnExample);
    }

    /** Nobody may take made-up criteria for those of a guideline, wherever they are shown. */
    private static void isPlainlyAnExample(Guideline guideline) {
        assertThat(guideline.title()).startsWith("EXAMPLE, made-up criteria");
        assertThat(guideline.label()).startsWith("EXAMPLE").endsWith("(made up)");
        assertThat(guideline.pathways())
                .allSatisfy(way -> assertThat(way.criteria().decidedBy().parts())
                        .allSatisfy(part -> assertThat(part.text().cite()).contains("made-up criteria")));
    }

    private static String catalogue(String of) throws IOException {
        return Files.readString(
                PROJECT.resolve("shared/reading/src/main/resources/imr/reading/" + of + "/treatments.txt"));
    }
}
