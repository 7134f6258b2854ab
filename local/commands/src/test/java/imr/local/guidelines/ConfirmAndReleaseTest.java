package imr.local.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.Digest;
import imr.guidelines.library.LibraryJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfirmAndReleaseTest {
    private static final String DRAFT = """
            id: acoem-heel-imaging-2030
            title: Images of the heel, an invented guideline
            label: Example
            citation: Example, section 1
            edition: "2030"
            rank: MTUS
            source: GENERAL
            status: draft
            effective: {from: 2030-01-01, trigger: REQUEST}
            applies: {treatment: imaging.mri, body-part: foot}
            pathways:
              study:
                cite: Example, section 1
                source: GENERAL
                all:
                  - id: trauma
                    says: There was an injury
                    check: whether the text asks for one
                    confidence: low
                    surgery.planned: documented
            """;
    private static final String CASES = """
            guideline: acoem-heel-imaging-2030
            item: {treatment: imaging.mri, body-part: foot}
            date: 2030-01-01
            cases:
              met: {facts: [surgery.planned], expect: {outcome: overturned}}
              silent: {expect: {outcome: upheld}}
            """;
    private static final String CRITERION = "drafts/heel.yaml#trauma";
    private static final String AGAINST = "edition of 2030, imaging, p. 7";

    @TempDir
    private Path folder = Path.of("");

    private AuthorsProject project = GuidelinesCommandTest.unset();
    private Path layer = Path.of("");

    @BeforeEach
    void aPublicDraftAndAnEmptyLayer() throws IOException {
        project = new AuthorsProject(folder.resolve("project"));
        write(project.guidelines().resolve("drafts/heel.yaml"), DRAFT);
        write(Workbench.casesFolder().resolve("drafts/heel.yaml"), CASES);
        layer = folder.resolve("clinic");
        Files.createDirectories(layer);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void aConfirmationIsRecordedInTheLayerAndMakesTheGuidelineActiveThere() throws IOException {
        assertThat(progress().out())
                .contains("acoem-heel-imaging-2030  1 left", "whether the text asks for one", "low");
        AuthorsProject.Ran ran = confirm(AGAINST);
        assertThat(ran.status()).as(ran.out()).isZero();
        assertThat(ran.out()).contains("acoem-heel-imaging-2030 is active in this layer");
        assertThat(Files.readString(layer.resolve("confirmations.yaml")))
                .contains("acoem-heel-imaging-2030/study/trauma", "by: 'A. Example, MD'", "against: '" + AGAINST + "'");
        assertThat(progress().out()).doesNotContain("acoem-heel-imaging-2030").contains("1 confirmed");
        assertThat(project.run("progress", "--short").out()).contains("acoem-heel-imaging-2030  1 left");
    }

    @Test
    void withoutEditionOrPageNothingIsRecorded() {
        AuthorsProject.Ran ran = confirm("edition of 2030, imaging");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).contains("does not say the page");
        assertThat(confirm("imaging, first part, p. 7").out()).contains("does not say the edition");
        assertThat(layer.resolve("confirmations.yaml")).doesNotExist();
    }

    @Test
    void whatTheTextSaysOtherwiseIsRecordedAndNeedsCasesOfItsOwn() throws IOException {
        AuthorsProject.Ran ran = change("surgery.planned: ruled out", "says: No operation is planned");
        assertThat(ran.status()).as(ran.out()).isZero();
        assertThat(ran.out())
                .contains(
                        "Confirmed with a change: No operation is planned",
                        "− There was an injury",
                        "+ No operation is planned",
                        "acoem-heel-imaging-2030 is active in this layer",
                        "./imr guidelines draft acoem-heel-imaging-2030 --layer");
        assertThat(Files.readString(layer.resolve("confirmations.yaml")))
                .contains("  changed:\n    surgery.planned: 'ruled out'\n    says: 'No operation is planned'\n");
        assertThat(progress().out()).contains("1 confirmed, 1 of them with a change");
        assertThat(project.run("release", layer.toString()).out())
                .contains("acoem-heel-imaging-2030 decides no golden case", "Nothing is released");
        assertThat(project.run("draft", "acoem-heel-imaging-2030", "--layer", layer.toString())
                        .status())
                .isZero();
        assertThat(layer.resolve("golden/drafts/heel.yaml")).exists();
        AuthorsProject.Ran released = project.run("release", layer.toString());
        assertThat(released.status()).as(released.out()).isZero();
    }

    @Test
    void aChangeThatIsNotClearIsRefusedWithWhatToDo() {
        assertThat(change("surgery.planned: documented").out())
                .contains("Nothing is recorded", "that is what the draft says", "Confirm it without a change");
        assertThat(change("surgery.considered: documented").out())
                .contains("does not ask for surgery.considered", "It asks for surgery.planned: documented");
        assertThat(change("an operation").out()).contains("does not say of which fact");
        assertThat(layer.resolve("confirmations.yaml")).doesNotExist();
    }

    private AuthorsProject.Ran change(String... changes) {
        return confirm(CRITERION, AGAINST, changes);
    }

    @Test
    void aReleaseIsOneFileNamedByItsDigestAndEarlierOnesStay() throws IOException {
        AuthorsProject.Ran first = project.run("release", layer.toString());
        assertThat(first.status()).as(first.out()).isZero();
        confirm(AGAINST);
        AuthorsProject.Ran second = project.run("release", layer.toString());
        assertThat(second.out()).contains("Release 2 of clinic");
        Release.Index index = Release.in(layer.resolve("releases"));
        assertThat(index.releases()).extracting(Release::version).containsExactly(1, 2);
        for (Release release : index.releases()) {
            byte[] json = Files.readAllBytes(Release.file(layer.resolve("releases"), release.library()));
            assertThat(Digest.of(json)).isEqualTo(release.library());
            assertThat(LibraryJson.read(json).content().guidelines()).isNotEmpty();
        }
        assertThat(project.run("release", layer.toString()).out()).contains("Release 2 of clinic");
        String before = Release.file(
                        layer.resolve("releases"), index.releases().getFirst().library())
                .toString();
        assertThat(project.run("diff", before, layer.toString()).out()).contains("acoem-heel-imaging-2030");
    }

    @Test
    void aLayerWithFactsOfItsOwnIsComparedAsALayer() throws IOException {
        confirm(AGAINST);
        write(layer.resolve("facts.yaml"), "- {id: clinic.gait, type: flag, meaning: gait training was given}\n");
        AuthorsProject.Ran ran = project.run("diff", project.guidelines().toString(), layer.toString());
        assertThat(ran.status()).as(ran.out()).isZero();
        assertThat(ran.out()).contains("acoem-heel-imaging-2030", "1 differ.");
    }

    @Test
    void aLayerWithAMistakeIsNotReleased() throws IOException {
        write(layer.resolve("broken.yaml"), "id: broken\n");
        AuthorsProject.Ran ran = project.run("release", layer.toString());
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).contains(layer + "/broken.yaml:1:1: NO_", "Nothing is released");
        assertThat(layer.resolve("releases")).doesNotExist();
    }

    @Test
    void aConfirmationNeedsALayerAndADraft() {
        assertThat(project.run("confirm", CRITERION, "--by", "A. Example, MD", "--against", AGAINST)
                        .out())
                .contains("--layer");
        assertThat(confirm("drafts/heel.yaml#pain", AGAINST).out()).contains("acoem-heel-imaging-2030/study/trauma");
    }

    private AuthorsProject.Ran progress() {
        return project.run("progress", "--layer", layer.toString());
    }

    private AuthorsProject.Ran confirm(String against) {
        return confirm(CRITERION, against);
    }

    private AuthorsProject.Ran confirm(String criterion, String against, String... changes) {
        List<String> arguments = new ArrayList<>(List.of(
                "confirm", criterion, "--by", "A. Example, MD", "--against", against, "--layer", layer.toString()));
        for (String change : changes) arguments.addAll(List.of("--change", change));
        return project.run(arguments.toArray(String[]::new));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
