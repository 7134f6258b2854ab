package imr.local.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lists have the form of the state's, names of real drugs, and flags that are made up. */
final class DrugListCommandTest {
    private static final String LISTS = "../../shared/druglist/src/test/resources/lists/drug-list-made-up-flags-";

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
    void severalVersionsStandSideBySideAndEachRulesFromItsDay() {
        assertThat(run("import", LISTS + "2018-10-01.pdf").out()).contains("MTUS Drug List of 2018-10-01: 13 drugs");
        assertThat(run("import", LISTS + "2024-01-01.xlsx").status()).isZero();
        assertThat(run("list").out()).contains("2018-10-01  13 drugs, 4 exempt", "2024-01-01  13 drugs, 6 exempt");
        assertThat(run("show", "2023-12-31", "gabapentin").out())
                .contains("of 2018-10-01", "non-exempt, perioperative fill 4 days");
        assertThat(run("show", "2024-01-01", "gabapentin").out()).contains("of 2024-01-01", "exempt · Anticonvulsants");
        assertThat(run("show", "2024-01-01", "carisoprodol").out()).contains("carisoprodol is unlisted");
    }

    @Test
    void aDayBeforeTheFirstVersionSaysWhatThereIsAndHowToComeByMore() {
        assertThat(run("show", "2024-01-01", "ibuprofen").out())
                .contains("No list in force on 2024-01-01", "drug-list import FILE");
        run("import", LISTS + "2018-10-01.xlsx");
        assertThat(run("show", "2018-09-30", "ibuprofen").out())
                .contains("No list", "Imported are those of 2018-10-01");
    }

    @Test
    void theDifferenceOfTwoVersionsIsToldDrugByDrug() {
        run("import", LISTS + "2018-10-01.xlsx");
        run("import", LISTS + "2024-01-01.xlsx");
        assertThat(run("diff", "2018-10-01", "2024-01-01").out())
                .contains("Carisoprodol (Soma)", "− non-exempt")
                .contains("Celecoxib (Celebrex)", "+ exempt")
                .contains("− non-exempt, perioperative fill 14 days", "+ non-exempt, perioperative fill 10 days")
                .contains("4 drugs differ.");
        assertThat(run("diff", "2018-10-01", "2018-10-01").out()).contains("No difference.");
    }

    @Test
    void aListWithMistakesIsToldWholeAndNothingOfItIsImported() {
        AuthorsProject.Ran ran = run("import", LISTS + "with-mistakes-in-rows.xlsx");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out())
                .contains("sheet Drug List, row 7, Special Fill: BAD_DAYS", "8 mistakes; nothing was imported");
        assertThat(run("list").status()).isEqualTo(1);
    }

    @Test
    void aListThatIsThereIsNotPutAsideUnasked() {
        run("import", LISTS + "2018-10-01.xlsx");
        assertThat(run("import", LISTS + "2018-10-01.xlsx").status()).isZero();
        AuthorsProject.Ran other = run("import", LISTS + "2018-10-01.pdf");
        assertThat(other.status()).isEqualTo(1);
        assertThat(other.out()).contains("--replace");
        assertThat(run("import", "--replace", LISTS + "2018-10-01.pdf").status())
                .isZero();
    }

    @Test
    void aDamagedFileInTheFolderIsTold() throws IOException {
        Path lists = Files.createDirectories(folder.resolve("lists"));
        Files.writeString(lists.resolve("drug-list-2018-10-01.json"), "{");
        AuthorsProject.Ran ran = project.run("drug-list", "list", "--lists", lists.toString());
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).contains("drug-list-2018-10-01.json is no drug list", "import it anew");
    }

    private AuthorsProject.Ran run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "drug-list";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return project.run(all);
    }

    @SuppressWarnings("NullAway") // set before each test
    private static AuthorsProject unset() {
        return null;
    }
}
