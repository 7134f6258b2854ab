package imr.reviewers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.reviewer.PanelStatus;
import imr.domain.reviewer.Reviewer;
import imr.domain.reviewer.ReviewerId;
import imr.domain.reviewer.ReviewerRegistry;
import imr.domain.reviewer.UsState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RegistryImportTest {
    static List<String> mistakes() {
        return RegistryFile.resource("mistakes.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @Test
    void aFileWithoutAMistakeIsTheRegistry() {
        ReviewerRegistry registry = imported(RegistryFile.good().text());
        assertThat(registry.all())
                .extracting(reviewer -> reviewer.id().value())
                .containsExactly("R-0001", "R-0002", "R-0003");
        Reviewer first = registry.find(new ReviewerId("R-0001")).orElseThrow();
        assertThat(first.name().revealedWithinTheOrganization()).isEqualTo("Marlowe, Quintessa");
        assertThat(first.isLicensedIn(UsState.NV, LocalDate.parse("2026-12-31")))
                .isTrue();
        assertThat(first.isLicensedIn(UsState.NV, LocalDate.parse("2027-01-01")))
                .isFalse();
        assertThat(first.specialties()).hasSize(2);
        assertThat(first.certifications()).hasSize(2);
        assertThat(first.interests().affiliations()).hasSize(2).allMatch(tie -> tie.isMaterial());
        assertThat(first.interests().treatedWorkers()).hasSize(2);
        assertThat(first.interests().earlierReviews()).hasSize(1);
        Reviewer third = registry.find(new ReviewerId("R-0003")).orElseThrow();
        assertThat(third.name().revealedWithinTheOrganization())
                .as("a name over two lines")
                .isEqualTo("Iris\nde la Roche");
        assertThat(third.licences().getFirst().restricted()).isTrue();
        assertThat(third.status()).isEqualTo(PanelStatus.ON_LEAVE);
        assertThat(third.standing().disciplined()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void eachMistakeIsToldAndItAlone(String line) {
        String[] cells = Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
        RegistryFile file = RegistryFile.good();
        file.set(0, cells[0], cells[1]);
        assertThat(told(file.text())).containsExactly(cells[2]);
    }

    @Test
    void rowsAreNumberedAsASpreadsheetDoesWithEmptyOnesAndCellsOfTwoLines() {
        String text = RegistryFile.resource("registry.csv").replace("R-0003", "R-3");
        assertThat(told(text)).containsExactly("row 5, id ID_FORM");
    }

    @Test
    void nothingIsImportedWhenOneRowHasAMistake() {
        RegistryFile file = RegistryFile.good();
        file.set(2, "status", "gone");
        assertThat(RegistryImport.of(file.text().getBytes(UTF_8))).isInstanceOf(RegistryImport.Refused.class);
    }

    @Test
    void columnsMayStandInAnyOrderAndBeWrittenInCapitals() {
        RegistryFile file = RegistryFile.good();
        assertThat(imported(file.reversed().toString().replace("hours_per_week", "Hours_Per_Week"))
                        .all())
                .hasSize(3);
    }

    @Test
    void columnsThatAreMissingUnknownOrTwiceAreToldTogether() {
        String text =
                RegistryFile.good().text().replace("treated_workers", "workers").replace("disciplined", "status");
        assertThat(told(text))
                .containsExactly(
                        "row 1, status COLUMN_TWICE",
                        "row 1, column 13 COLUMN_UNKNOWN",
                        "row 1, disciplined COLUMN_MISSING",
                        "row 1, treated_workers COLUMN_MISSING");
    }

    @Test
    void aRowOfAnotherWidthIsToldAndTheOthersAreStillRead() {
        RegistryFile file = RegistryFile.good();
        file.set(0, "status", "gone");
        assertThat(told(file.text() + "R-0009,too,short\n"))
                .containsExactlyInAnyOrder("row 2, status STATUS_UNKNOWN", "row 5, row CELL_COUNT");
    }

    @Test
    void whatIsNoCsvIsToldWithTheRow() {
        RegistryFile file = RegistryFile.good();
        file.set(0, "status", "gone");
        assertThat(told(file.text() + "R-0009,\"never closed\n"))
                .containsExactlyInAnyOrder("row 2, status STATUS_UNKNOWN", "row 5, row NOT_CSV");
    }

    @Test
    void anEmptyFileAndAHeaderAloneAreNoRegistry() {
        assertThat(told("")).containsExactly("row 1, file NO_ROWS");
        assertThat(told(RegistryFile.good().text().lines().findFirst().orElseThrow()))
                .containsExactly("row 1, file NO_ROWS");
    }

    @Test
    void otherEncodingsAreRefusedAndAByteOrderMarkIsNot() {
        RegistryFile file = RegistryFile.good();
        assertThat(imported("\uFEFF" + file.text()).all()).hasSize(3);
        file.set(0, "name", "Zoë");
        assertThat(imported(file.text()).all()).hasSize(3);
        assertThat(refused(file.text().getBytes(ISO_8859_1)))
                .extracting(Mistake::code)
                .containsExactly(MistakeCode.NOT_UTF8);
    }

    @Test
    void aMistakeSaysWhatWasExpectedAndWhatToDoAndNeverWhatTheCellHolds() {
        RegistryFile file = RegistryFile.good();
        file.set(0, "id", "Quintessa");
        file.set(0, "licences", "Marlowe");
        assertThat(refused(file.text().getBytes(UTF_8))).allSatisfy(mistake -> {
            assertThat(mistake.problem().advice()).startsWith("Expected: ").endsWith(mistake.advice());
            assertThat(mistake + " " + mistake.problem())
                    .doesNotContain("Quintessa")
                    .doesNotContain("Marlowe");
        });
    }

    private static ReviewerRegistry imported(String csv) {
        return switch (RegistryImport.of(csv.getBytes(UTF_8))) {
            case RegistryImport.Imported imported -> imported.registry();
            case RegistryImport.Refused refused ->
                throw new AssertionError(refused.mistakes().toString());
        };
    }

    private static List<Mistake> refused(byte[] csv) {
        return switch (RegistryImport.of(csv)) {
            case RegistryImport.Imported _ -> List.of();
            case RegistryImport.Refused refused -> refused.mistakes();
        };
    }

    private static List<String> told(String csv) {
        return refused(csv.getBytes(UTF_8)).stream()
                .map(mistake -> mistake.place() + " " + mistake.code())
                .collect(Collectors.toList());
    }
}
