package imr.reading.summary;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.evaluation.SummarySentence;
import imr.reading.fact.Reports;
import imr.record.summary.ClinicalSummary;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClinicalSummaryTest {
    @Test
    void aNegativeTestAndAMissingAgreementStopNoDrug() {
        List<String> summary =
                of("Oxycodone 30 mg 6 tabs daily since 2014. UDS 3/1/2017 positive for cocaine and negative for"
                        + " oxycodone. CURES not checked. No opioid agreement on file.");

        assertThat(summary)
                .contains("Medication named in the record: oxycodone.")
                .noneMatch(s -> s.contains("stopped"));
    }

    @Test
    void morphineEquivalentAndMetabolitesAreNoMedication() {
        assertThat(of(
                        "He takes Norco 10/325 three times a day. Daily dose is 30 mg morphine equivalent. Hydromorphone: detected,"
                                + " metabolite of hydrocodone. Benzodiazepines: not detected."))
                .contains("Medication named in the record: hydrocodone-acetaminophen.")
                .noneMatch(s -> s.contains("stopped"));
    }

    @Test
    void aDrugThatWasStoppedIsSaidToBe() {
        assertThat(of("He is not taking naproxen."))
                .anyMatch(s -> s.startsWith("It is recorded as not taken or stopped: naproxen"));
    }

    @Test
    void aFindingThatIsThereIsNotAlsoAbsent() {
        assertThat(of("Low back: strength of the left extensor hallucis longus is 4/5, it was 5/5 in January."))
                .anyMatch(s -> s.contains("a loss of strength"))
                .noneMatch(s -> s.startsWith("The examination is recorded as without"));
    }

    @Test
    void responsesToATreatmentMakeOneSentenceAndOppositesNone() {
        assertThat(
                        of(
                                "There was no functional improvement with physical therapy. Physical therapy gave no pain relief."))
                .filteredOn(s -> s.startsWith("With physical therapy"))
                .hasSize(1);
        assertThat(
                        of(
                                "Function improved with physical therapy. There was no functional improvement with physical therapy."))
                .noneMatch(s -> s.startsWith("With physical therapy"));
    }

    private static List<String> of(String report) {
        return ClinicalSummary.of(Reports.file(), Reports.record(report)).stream()
                .map(SummarySentence::text)
                .toList();
    }
}
