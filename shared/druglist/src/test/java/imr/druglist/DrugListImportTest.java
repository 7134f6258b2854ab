package imr.druglist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import imr.domain.Digest;
import imr.domain.Problem;
import imr.guidelines.formulary.DrugList;
import imr.guidelines.formulary.ListedDrug;
import imr.guidelines.formulary.Standing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The files have the form of the state's list, names of real drugs, and flags that are made up. */
final class DrugListImportTest {
    private static final Path LISTS = Path.of("src/test/resources/lists");
    private static final String OF_2018 = "drug-list-made-up-flags-2018-10-01";

    @Test
    void theSpreadsheetIsReadAsItsGoldenFileSays() throws IOException {
        byte[] file = file(OF_2018 + ".xlsx");
        DrugList list = imported(file);
        assertThat(list.effective()).isEqualTo(LocalDate.of(2018, 10, 1));
        assertThat(list.source()).isEqualTo(Digest.of(file));
        assertThat(rows(list)).isEqualTo(golden());
    }

    @Test
    void theTableOfThePdfIsReadAlikeOverTwoPagesAndWrappedCells() throws IOException {
        DrugList list = imported(file(OF_2018 + ".pdf"));
        assertThat(list.effective()).isEqualTo(LocalDate.of(2018, 10, 1));
        assertThat(rows(list)).isEqualTo(golden());
    }

    @Test
    void whatWasImportedIsReadBackAsItWas() throws IOException {
        DrugList list = imported(file(OF_2018 + ".xlsx"));
        assertThat(DrugList.read(list.json())).isEqualTo(list);
    }

    @Test
    void aListTellsTheFormsOfADrugApart() throws IOException {
        assertThat(imported(file(OF_2018 + ".xlsx")).rowsOf("diclofenac"))
                .extracting(ListedDrug::form, ListedDrug::standing)
                .containsExactly(tuple("Gel", Standing.NON_EXEMPT), tuple("Tablet", Standing.EXEMPT));
    }

    @Test
    void everyRowThatIsWrongIsToldAtOnceAndNothingIsImported() throws IOException {
        ImportedList refused = of("with-mistakes-in-rows.xlsx", null);
        assertThat(refused.list()).isEmpty();
        assertThat(refused.problems())
                .extracting(Problem::code, Problem::place)
                .containsExactly(
                        tuple("BAD_DATE", "sheet Drug List, row 1"),
                        tuple("UNKNOWN_STANDING", "sheet Drug List, row 4, Exempt / Non-Exempt"),
                        tuple("DOUBLED_ROW", "sheet Drug List, row 6"),
                        tuple("BAD_DAYS", "sheet Drug List, row 7, Special Fill"),
                        tuple("BAD_DAYS", "sheet Drug List, row 7, Peri-Op"),
                        tuple("NO_INGREDIENT", "sheet Drug List, row 8, Drug Ingredient"),
                        tuple("BAD_DAYS", "sheet Drug List, row 9, Special Fill"),
                        tuple("BAD_DAYS", "sheet Drug List, row 9, Peri-Op"));
        assertThat(refused.problems()).extracting(Problem::advice).anySatisfy(advice -> assertThat(advice)
                .contains("Ibuprofen (Motrin)", "sheet Drug List, row 5")
                .doesNotContain("null"));
    }

    @Test
    void unknownDoubledAndMissingColumnsAreToldTogether() throws IOException {
        ImportedList refused = of("with-unknown-columns.xlsx", null);
        assertThat(refused.problems())
                .extracting(Problem::code, Problem::place)
                .containsExactly(
                        tuple("UNKNOWN_COLUMN", "sheet Drug List, row 2, column 2"),
                        tuple("UNKNOWN_COLUMN", "sheet Drug List, row 2, column 7"),
                        tuple("DOUBLED_COLUMN", "sheet Drug List, row 2, column 8"),
                        tuple("MISSING_COLUMN", "sheet Drug List, row 2"),
                        tuple("MISSING_COLUMN", "sheet Drug List, row 2"));
    }

    @Test
    void aListWithoutADayWantsOneAndTakesIt() throws IOException {
        assertThat(codes(of("without-a-date.xlsx", null))).containsExactly("NO_DATE");
        assertThat(of("without-a-date.xlsx", LocalDate.of(2020, 2, 1))
                        .list()
                        .orElseThrow()
                        .effective())
                .isEqualTo(LocalDate.of(2020, 2, 1));
    }

    @Test
    void aDayThatTheFileContradictsOrThatComesBeforeTheFormularyIsRefused() throws IOException {
        assertThat(codes(of("2024-01-01.xlsx", LocalDate.of(2024, 1, 2)))).containsExactly("TWO_DATES");
        assertThat(codes(of("without-a-date.xlsx", LocalDate.of(2017, 12, 31)))).containsExactly("TOO_EARLY");
        assertThat(of("without-a-date.xlsx", LocalDate.of(2018, 1, 1)).list()).isPresent();
    }

    @Test
    void aPdfWithoutRuledLinesAndWhatIsNoListSaySo() throws IOException {
        assertThat(codes(of("without-ruled-lines.pdf", null))).containsExactly("NO_TABLE");
        assertThat(codes(DrugListImport.of("ibuprofen, exempt".getBytes(StandardCharsets.UTF_8), null)))
                .containsExactly("NOT_A_LIST");
        assertThat(codes(DrugListImport.of("PK\u0003\u0004 cut off".getBytes(StandardCharsets.UTF_8), null)))
                .containsExactly("UNREADABLE");
        assertThat(codes(DrugListImport.of("%PDF-1.4 cut off".getBytes(StandardCharsets.UTF_8), null)))
                .containsExactly("UNREADABLE");
        assertThat(codes(DrugListImport.of(new byte[0], null))).containsExactly("NOT_A_LIST");
    }

    private static DrugList imported(byte[] file) {
        ImportedList imported = DrugListImport.of(file, null);
        assertThat(imported.problems()).isEmpty();
        return imported.list().orElseThrow();
    }

    private static List<String> rows(DrugList list) {
        return list.drugs().stream()
                .map(drug -> String.join(
                        " | ",
                        drug.name(),
                        drug.standing().code(),
                        "special " + drug.specialFillDays(),
                        "perioperative " + drug.perioperativeFillDays(),
                        drug.drugClass(),
                        String.join("; ", drug.guidelines())))
                .toList();
    }

    private static List<String> golden() throws IOException {
        return Files.readAllLines(LISTS.resolve(OF_2018 + ".expected.txt"));
    }

    private static List<String> codes(ImportedList imported) {
        return imported.problems().stream().map(Problem::code).toList();
    }

    private static ImportedList of(String name, @Nullable LocalDate effective) throws IOException {
        return DrugListImport.of(file("drug-list-made-up-flags-" + name), effective);
    }

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(LISTS.resolve(name));
    }
}
