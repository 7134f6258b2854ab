package imr.local.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LayersCommandTest {
    private static final String GUIDELINE = """
            id: clinic-heel-imaging-2030
            title: Images of the heel, an invented guideline
            label: Example
            citation: Example, section 1
            edition: "2030"
            rank: MTUS
            source: EXAMPLE
            effective: {from: 2030-01-01, trigger: REQUEST}
            applies: {treatment: imaging.mri, body-part: foot}
            pathways:
              study:
                cite: Example, section 1
                status: C
                source: EXAMPLE
                all:
                  - id: heel
                    says: The heel was hit
                    clinic.heel-blow: documented
            """;
    private static final String CASES = """
            guideline: clinic-heel-imaging-2030
            item: {treatment: imaging.mri, body-part: foot}
            date: 2030-01-01
            cases:
              a-blow: {facts: [clinic.heel-blow], expect: {outcome: overturned}}
              no-blow: {expect: {outcome: upheld, findings: {heel: not documented}}}
              the-day-before: {date: 2029-12-31, facts: [clinic.heel-blow], expect: {guideline: none, outcome: none}}
            """;

    @TempDir
    private Path folder = Path.of("");

    private AuthorsProject project = GuidelinesCommandTest.unset();
    private Path layer = Path.of("");

    @BeforeEach
    void layer() throws IOException {
        project = new AuthorsProject(folder.resolve("project"));
        layer = folder.resolve("clinic");
        write("facts.yaml", "- {id: clinic.heel-blow, type: flag, meaning: the heel was hit}\n");
        write("imaging/heel.yaml", GUIDELINE);
        write("golden/imaging/heel.yaml", CASES);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void lintChecksTheWholeWithTheLayersOwnGoldenCases() throws IOException {
        AuthorsProject.Ran ran = project.run("lint", "--layer", layer.toString());
        assertThat(ran.out()).contains("golden cases: no mistake");
        assertThat(ran.status()).isZero();
        write("golden/imaging/heel.yaml", CASES.replace("upheld", "overturned"));
        assertThat(project.run("lint", "--layer", layer.toString()).out())
                .contains(layer + "/golden/imaging/heel.yaml:6 no-blow", "expected overturned");
    }

    @Test
    void aLayerWithMistakesIsToldAllOfThemWithItsFiles() throws IOException {
        write("imaging/heel.yaml", GUIDELINE.replace("heel-blow", "heel-blov").replace("REQUEST", "REQEST"));
        AuthorsProject.Ran ran = project.run("lint", "--layer", layer.toString());
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out())
                .contains(layer + "/imaging/heel.yaml:8:40: UNKNOWN_TRIGGER")
                .contains(layer + "/imaging/heel.yaml:18:9: UNKNOWN_FACT", "clinic.heel-blow", "2 mistakes");
    }

    @Test
    void aGuidelineThatDecidesNoCaseIsNamed() throws IOException {
        Files.delete(layer.resolve("golden/imaging/heel.yaml"));
        AuthorsProject.Ran ran = project.run("lint", "--layer", layer.toString());
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).contains("clinic-heel-imaging-2030 decides no golden case");
    }

    @Test
    void whatALayerAddsIsListedShownAndFoundByItsDay() {
        assertThat(project.run("list", "heel", "--layer", layer.toString()).out())
                .contains("clinic-heel-imaging-2030");
        assertThat(project.run("list", "heel").out()).doesNotContain("clinic-heel");
        assertThat(project.run("show", "clinic-heel-imaging-2030", "--layer", layer.toString())
                        .out())
                .contains("The heel was hit", layer.toString());
        assertThat(project.run("at", "2030-01-01", "imaging.mri", "--layer", layer.toString())
                        .out())
                .contains("clinic-heel-imaging-2030");
        assertThat(project.run("coverage", "--layer", layer.toString()).out()).contains("2030-01-01");
    }

    @Test
    void itsGoldenCasesAreDraftedIntoTheLayerHoweverItIsNamed() throws IOException {
        Path golden = layer.resolve("golden/imaging/heel.yaml");
        Files.delete(golden);
        String relative = Path.of("").toAbsolutePath().relativize(layer).toString();
        AuthorsProject.Ran ran = project.run("draft", "clinic-heel-imaging-2030", "--layer", relative);
        assertThat(ran.status()).as(ran.out()).isZero();
        assertThat(golden).content().contains("guideline: clinic-heel-imaging-2030");
    }

    @Test
    void whatItChangesIsTheDifferenceToThePublicLayer() {
        assertThat(project.run("diff", folder.resolve("project").toString(), layer.toString())
                        .out())
                .contains("clinic-heel-imaging-2030", "1 differ");
    }

    @Test
    void mutationOfALayerTriesItsOwnGuidelines() {
        AuthorsProject.Ran ran = project.run("mutate", "--survivors", "--layer", layer.toString());
        assertThat(ran.status()).as(ran.out()).isZero();
        assertThat(ran.out()).containsPattern("all +\\d +\\d +100 %");
    }

    private void write(String file, String text) throws IOException {
        Path path = layer.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
