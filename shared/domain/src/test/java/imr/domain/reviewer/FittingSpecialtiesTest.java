package imr.domain.reviewer;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.BodyPart;
import imr.domain.TreatmentId;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FittingSpecialtiesTest {
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    static List<String> rows() {
        return Lines.of("fits.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aSpecialtyFitsWhatItTreats(String row) {
        String[] cells = BAR.split(row);
        List<BodyPart> regions = cells[1].equals("-")
                ? List.of()
                : Lines.list(cells[1]).stream()
                        .map(code -> BodyPart.ofCode(code).orElseThrow())
                        .toList();
        Set<Specialty> fitting = FittingSpecialties.of(new DisputedTreatment(new TreatmentId(cells[0]), regions));
        assertThat(fitting.contains(Sample.specialty(cells[2]))).isEqualTo(cells[3].equals("yes"));
    }

    @Test
    void whatNobodyRecognizedFitsNobody() {
        assertThat(FittingSpecialties.of(new DisputedTreatment(TreatmentId.UNRECOGNIZED, List.of())))
                .isEmpty();
    }

    @Test
    void everySpecialtyHasALicenceAndANurseIsNone() {
        assertThat(Specialties.all())
                .hasSizeGreaterThan(45)
                .extracting(Specialty::code)
                .doesNotContain("registered-nurse");
        assertThat(Specialties.all())
                .allSatisfy(one -> assertThat(one.licences()).isNotEmpty());
    }
}
