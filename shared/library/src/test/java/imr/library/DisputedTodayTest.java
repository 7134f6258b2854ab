package imr.library;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.BodyPart;
import imr.domain.TreatmentId;
import imr.domain.evaluation.Rank;
import imr.domain.evaluation.SourceStatus;
import imr.guidelines.library.Guideline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is disputed most today has drafts for the editions that govern it, and each says what is to be checked. */
final class DisputedTodayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    record Row(String subject, TreatmentId treatment, String draft, Set<BodyPart> regions) {
        static Row of(String line) {
            String[] fields = line.split(",", -1);
            Set<BodyPart> regions = Arrays.stream(fields[3].split(" "))
                    .filter(code -> !code.isEmpty())
                    .map(code -> BodyPart.ofCode(code).orElseThrow())
                    .collect(Collectors.toSet());
            return new Row(fields[0], new TreatmentId(fields[1]), fields[2], regions);
        }
    }

    @Test
    void nothingThatIsDisputedMostIsLeftOut() {
        assertThat(rows().stream().map(Row::subject).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "opioids",
                        "topical analgesics",
                        "muscle relaxants",
                        "NSAIDs",
                        "antiepileptics",
                        "antidepressants",
                        "acid suppression",
                        "sleep aids",
                        "physical therapy",
                        "occupational therapy",
                        "chiropractic",
                        "acupuncture",
                        "MRI",
                        "electrodiagnostics",
                        "epidural injections",
                        "facet injections",
                        "joint injections",
                        "consultations",
                        "office visits",
                        "psychological care",
                        "equipment",
                        "knee operations",
                        "shoulder operations",
                        "spine operations",
                        "home health",
                        "functional restoration");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachHasADraftOfTheEditionInForceThatSaysWhatToCheck(Row row) {
        assertThat(inForce(row.treatment()))
                .filteredOn(guideline -> guideline.id().equals(row.draft()))
                .singleElement()
                .satisfies(guideline -> {
                    assertThat(Set.copyOf(guideline.scope().bodyParts())).isEqualTo(row.regions());
                    assertThat(guideline.drafts()).isNotEmpty().allSatisfy(criterion -> {
                        assertThat(criterion.text().status()).isEqualTo(SourceStatus.DRAFT);
                        assertThat(criterion.text().cite()).isNotBlank();
                        assertThat(Objects.requireNonNull(criterion.draft()).check())
                                .isNotBlank();
                    });
                });
    }

    @Test
    void theListNamesEveryDraftThatGovernsWhatItLists() {
        Map<TreatmentId, Set<String>> listed = rows().stream()
                .collect(Collectors.groupingBy(Row::treatment, Collectors.mapping(Row::draft, Collectors.toSet())));
        listed.forEach((treatment, drafts) -> assertThat(
                        inForce(treatment).stream().map(Guideline::id).collect(Collectors.toSet()))
                .as(treatment.code())
                .isEqualTo(drafts));
    }

    private static List<Guideline> inForce(TreatmentId treatment) {
        return BuiltInLibrary.library().drafts(treatment, TODAY).stream()
                .filter(guideline -> guideline.rank() == Rank.MTUS)
                .toList();
    }

    static List<Row> rows() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/disputed/today.csv")).stream()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("subject,"))
                    .map(Row::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
