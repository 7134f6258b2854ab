package imr.reviewers;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.TreatmentId;
import imr.domain.reviewer.DisputedTreatment;
import imr.domain.reviewer.FittingSpecialties;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The catalogue of treatments that requests are read into, against the specialties that fit them. */
class CatalogueTest {
    @Test
    void everyTreatmentOfTheCatalogueHasSpecialtiesThatFitIt() throws IOException {
        List<String> codes;
        try (InputStream file =
                Objects.requireNonNull(CatalogueTest.class.getResourceAsStream("/imr/reading/item/treatments.txt"))) {
            codes = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains(":"))
                    .map(line -> line.substring(0, line.indexOf(':'))
                            .replaceFirst("^(head|order|weak) ", "")
                            .strip())
                    .distinct()
                    .toList();
        }
        assertThat(codes).hasSizeGreaterThan(150);
        assertThat(codes)
                .as("treatments that no specialty fits")
                .filteredOn(code -> FittingSpecialties.of(new DisputedTreatment(new TreatmentId(code), List.of()))
                        .isEmpty())
                .isEmpty();
    }
}
