package imr.local.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import imr.authoring.cases.GoldenCase;
import imr.authoring.cases.GoldenCases;
import imr.domain.CaseNumber;
import imr.domain.Digest;
import imr.domain.fact.FactsFile;
import imr.domain.fact.Reader;
import imr.json.CaseJson;
import imr.json.FactsJson;
import imr.local.layers.LayerOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GuidelinesCommandTest {
    private static final String ACUPUNCTURE = "acupuncture/mtus-acupuncture-2009.yaml";
    private static final String LETTERS = Path.of("..", "..", "events", "letters")
            .toAbsolutePath()
            .normalize()
            .toString();
    private static final String LIMIT = "course.total-visits: at most 6 visits";

    @TempDir
    private Path folder = Path.of("");

    private AuthorsProject project = unset();

    @BeforeEach
    void copy() throws IOException {
        project = new AuthorsProject(folder.resolve("project"));
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void lintFindsNoMistakeInTheLibraryAndRunsItsCases() {
        AuthorsProject.Ran ran = project.run("lint");
        assertThat(ran.status()).as(ran.out()).isZero();
        assertThat(ran.out()).contains("golden cases: no mistake");
    }

    @Test
    void lintShowsAMistakeWithItsPlaceAndWhatToDo() throws IOException {
        project.change(ACUPUNCTURE, LIMIT, "course.total-visit: at most 6 visits");
        AuthorsProject.Ran ran = project.run("lint");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).contains(ACUPUNCTURE + ":", "UNKNOWN_FACT", "^^^", "course.total-visits", "1 mistake");
    }

    @Test
    void lintRefusesACriterionWithoutCitationOrStatus() throws IOException {
        project.change(ACUPUNCTURE, "        cite: 8 CCR 9792.24.1(c)(1)\n        status: S\n", "");
        AuthorsProject.Ran ran = project.run("lint");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).contains("NO_CITATION", "NO_STATUS");
    }

    @Test
    void lintNamesTheCasesThatAChangeTurns() throws IOException {
        project.change(ACUPUNCTURE, LIMIT, "course.total-visits: at most 5 visits");
        AuthorsProject.Ran ran = project.run("lint");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out())
                .contains("by-hand/acupuncture-2009.yaml", "six-treatments-where-medication-is-not-tolerated")
                .contains("outcome: expected overturned, but it comes out upheld");
    }

    @Test
    void aGuidelineIsShownWithCriteriaCitationsAndStatus() {
        assertThat(project.run("show", "mtus-acupuncture-2009").out())
                .contains("S · 8 CCR 9792.24.1(c)(1) · read in CSOMA")
                .contains("at most 6 visits", "[course.total-visits]", "extension")
                .doesNotContain("\u001b");
    }

    @Test
    void theHtmlPageStandsAlone() throws IOException {
        Path page = folder.resolve("page.html");
        assertThat(project.run("show", "acoem-knee-2004-imaging", "--html", page.toString())
                        .status())
                .isZero();
        String html = Files.readString(page);
        assertThat(html).startsWith("<!DOCTYPE html>").doesNotContain("http", "<script");
        for (String element : List.of("ul", "li", "table", "h3", "p"))
            assertThat(html.split("<" + element + "[ >]", -1)).hasSameSizeAs(html.split("</" + element + ">", -1));
    }

    @Test
    void anUnknownGuidelineIsAnsweredWithSimilarOnes() {
        AuthorsProject.Ran ran = project.run("show", "acupuncture");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).contains("There is no guideline acupuncture.", "mtus-acupuncture-2009");
    }

    @Test
    void theEditionOfADayIsNamedOrWhyThereIsNone() {
        assertThat(project.run("at", "2009-07-17", "acupuncture").out()).contains("mtus-acupuncture-2007");
        assertThat(project.run("at", "2009-07-18", "acupuncture").out()).contains("mtus-acupuncture-2009");
        assertThat(project.run("at", "2020-01-01", "imaging.mri").out())
                .contains("DRAFT", "could not be read", "0 of 1 treatment");
    }

    @Test
    void coverageShowsWhatIsMissingAndWhy() {
        assertThat(project.run("coverage").out())
                .contains("MTUS D", "gap", "Missing, and why", "could not be read")
                .containsPattern("\\d+ of \\d+ treatments have criteria");
    }

    /** What nearly every letter meets decides nothing: it says why it stays, or the command fails. */
    @Test
    void coverageOverLettersFailsWhileACriterionNearlyAlwaysMetSaysNoReason() throws IOException {
        AuthorsProject.Ran ran = project.run("coverage", "--letters", LETTERS);
        assertThat(ran.out()).contains("such criteria, 0 without a reason");
        assertThat(ran.status()).isZero();
        project.change(
                ACUPUNCTURE,
                "        often met because: the guideline limits the amount, and few requests leave it open\n",
                "");
        ran = project.run("coverage", "--letters", LETTERS);
        assertThat(ran.out())
                .contains("✗ mtus-acupuncture-2009/initial-course/amount-stated", "1 without a reason", "tighten it");
        assertThat(ran.status()).isEqualTo(1);
    }

    @Test
    void aNewGuidelineIsBegunAndLintSaysWhatItLacks() {
        assertThat(project.run("new", "acoem-neck-2030", "--treatment", "acupuncture", "--from", "2030-01-01")
                        .status())
                .isZero();
        assertThat(project.run("lint").out()).contains("acoem-neck-2030.yaml", "NO_TITLE", "NO_CITATION");
    }

    @Test
    void aNewEditionBeginsWithTheTextOfTheOldOne() throws IOException {
        project.run("new", "mtus-acupuncture-2030", "--like", "mtus-acupuncture-2009", "--from", "2030-01-01");
        assertThat(project.run("lint").out()).contains("OVERLAPPING_EDITIONS");
        project.change(ACUPUNCTURE, "{from: 2009-07-18, trigger", "{from: 2009-07-18, to: 2029-12-31, trigger");
        assertThat(project.run("lint").out())
                .as("each of its grounds wants a case of its own")
                .contains("mtus-acupuncture-2030.yaml", "UNPROVEN_GROUND", "guidelines draft")
                .doesNotContain("OVERLAPPING_EDITIONS");
        assertThat(project.run("diff", "mtus-acupuncture-2009", "mtus-acupuncture-2030")
                        .out())
                .contains("+ 2030-01-01 · dates read in R24.1");
    }

    @Test
    void impactNamesTheStoredItemsThatAChangeTurnsWithBothTraces() throws IOException {
        Path changed = folder.resolve("changed");
        AuthorsProject.copy(project.guidelines(), changed);
        store(folder.resolve("cases"));
        String[] impact = {
            "impact", changed.toString(), "--cases", folder.resolve("cases").toString()
        };
        assertThat(project.run(impact).out()).contains("1 item evaluated twice: 0 with another outcome");

        Path file = changed.resolve(ACUPUNCTURE);
        Files.writeString(file, Files.readString(file).replace(LIMIT, "course.total-visits: at most 8 visits"));
        assertThat(project.run(impact).out())
                .contains("CM26-0000009 item 1  upheld → overturned", "before", "after")
                .contains("at most 6 visits")
                .contains("1 item evaluated twice: 1 with another outcome");
        assertThat(project.run("diff", project.guidelines().toString(), changed.toString())
                        .out())
                .contains("mtus-acupuncture-2009", "1 differ.");
    }

    /** A stored case of seven treatments of acupuncture. */
    private static void store(Path folder) throws IOException {
        Workbench workbench = Workbench.ofProject(new LayerOptions());
        GoldenCase golden = GoldenCases.of(Map.of("case.yaml", """
                                guideline: mtus-acupuncture-2009
                                item: {treatment: acupuncture, body-part: neck, requested: [7 visits]}
                                date: 2014-05-01
                                facts: [pain-medication.not-tolerated]
                                cases: {one: {expect: {outcome: upheld}}}
                                """), workbench.library(), workbench.treatments())
                .cases()
                .getFirst();
        var file = golden.caseFile();
        CaseNumber number = new CaseNumber("CM26-0000009");
        var named = new imr.domain.casefile.CaseFile(
                number,
                file.version(),
                file.uploadId(),
                file.priority(),
                file.dates(),
                file.employee(),
                file.requestingPhysician(),
                file.items(),
                file.documents(),
                file.problems());
        Digest digest = Digest.of(new byte[0]);
        FactsFile facts = new FactsFile(
                number,
                file.version(),
                new Reader("test", digest),
                Digest.of(CaseJson.write(named)),
                List.of(),
                named.items(),
                List.of(),
                golden.record().facts(),
                List.of(),
                List.of(),
                new TreeMap<>(),
                List.of(),
                List.of());
        Path stored = Files.createDirectories(folder.resolve("cases/CM26-0000009/v1"));
        Files.write(stored.resolve("case.json"), CaseJson.write(named));
        Files.write(stored.resolve("facts.json"), FactsJson.write(facts));
    }

    /** Set before each test. */
    @SuppressWarnings("NullAway")
    static AuthorsProject unset() {
        return null;
    }
}
