package imr.reading.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.fact.Fact;
import imr.reading.fact.Reports;
import imr.record.drug.DrugUse;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrugUseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Urine toxicology was consistent with oxycodone.",
                "Daily dose is 90 mg morphine equivalent.",
                "Hydromorphone: detected, metabolite of hydrocodone.",
                "Assessment: opioid dependence."
            })
    void aTestAPaperAndAReckoningAreNoUse(String report) {
        assertThat(drugs(report)).isNotEmpty().noneMatch(DrugUse::tells);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UDS 3/1/2017 positive for cocaine and negative for oxycodone.",
                "Urine drug screen was positive for tramadol.",
                "No opioid agreement on file.",
                "He will sign a narcotic contract and an opioid consent."
            })
    void whatATestLookedForAndWhatAPaperIsOfIsNoDrug(String report) {
        assertThat(drugs(report)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"He takes oxycodone 30 mg four times a day.", "Oxycodone helps him to work."})
    void takingItIsUse(String report) {
        assertThat(drugs(report)).isNotEmpty().allMatch(DrugUse::tells).noneMatch(DrugUse::tellsOfAnEnd);
    }

    private static List<Fact> drugs(String report) {
        return Reports.facts(report).stream()
                .filter(fact -> fact.id().value().equals("medication.taken"))
                .toList();
    }
}
