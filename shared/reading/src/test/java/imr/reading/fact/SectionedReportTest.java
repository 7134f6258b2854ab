package imr.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.casefile.DocumentId;
import imr.domain.fact.Fact;
import imr.domain.fact.FactStatus;
import imr.reading.document.DocumentReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionedReportTest {
    @Test
    void aTreatmentThatAPlanNamesIsPlanned() {
        assertThat(statuses(
                        "acupuncture",
                        "TREATMENT PLAN\n1. Acupuncture for the low back, 6 visits.\n2. Return in 6 weeks."))
                .containsExactly(FactStatus.PLANNED);
    }

    @Test
    void aTreatmentThatARequestFormNamesIsPlanned() {
        assertThat(statuses(
                        "acupuncture", "REQUEST FOR AUTHORIZATION (DWC FORM RFA)\nService: Acupuncture, lumbar spine"))
                .containsExactly(FactStatus.PLANNED);
    }

    @Test
    void whatAPlanCallsUnderWayIsDone() {
        assertThat(statuses("physical-therapy", "TREATMENT PLAN\n1. Physical therapy is ongoing."))
                .containsExactly(FactStatus.ASSERTED);
    }

    @Test
    void thePlanEndsAtTheNextHeading() {
        assertThat(statuses("acupuncture", "PLAN\nReturn in 6 weeks.\nHISTORY\nAcupuncture was given in May."))
                .containsExactly(FactStatus.ASSERTED);
    }

    @Test
    void aListThatFollowsAPlanIsPlannedToo() {
        assertThat(statuses("physical-therapy", "The plan included ibuprofen. Hand therapy and physical therapy."))
                .containsExactly(FactStatus.PLANNED);
        assertThat(statuses("physical-therapy", "The plan included ibuprofen. He had physical therapy in May."))
                .containsExactly(FactStatus.ASSERTED);
    }

    @Test
    void anOperationThatAPlanNamesIsNotDone() {
        assertThat(facts("surgery.done", "The treatment plan included an arthroscopic surgery of the shoulder."))
                .noneMatch(fact -> fact.status() == FactStatus.ASSERTED);
        assertThat(facts("surgery.done", "Treatment has included splinting and surgery."))
                .anyMatch(fact -> fact.status() == FactStatus.ASSERTED);
    }

    @Test
    void whatIsOfTheMindHasNoSide() {
        assertThat(facts("psych.severe", "He has right shoulder pain and suicidal thoughts."))
                .isNotEmpty()
                .allMatch(fact -> fact.bodyParts().isEmpty() && fact.side() == imr.domain.Side.UNSTATED);
    }

    @Test
    void aDrugIsFoundAsOneChoiceAmongWordsAndQuotedWithItsSentence() {
        List<Fact> facts = facts("pain-medication.reduced", "She has reduced naproxen to one tablet every few days.");
        assertThat(facts).hasSize(1);
        assertThat(facts.getFirst().evidence().getFirst().words())
                .isEqualTo("She has reduced naproxen to one tablet every few days");
    }

    private static List<FactStatus> statuses(String treatment, String text) {
        return facts("treatment.tried", text).stream()
                .filter(fact -> fact.of() != null && fact.of().code().equals(treatment))
                .map(Fact::status)
                .toList();
    }

    @Test
    void aTableOfThousandsOfWordsWithoutAFullStopIsReadToItsEnd() {
        String table =
                "Norco ibuprofen strength 4/5 left knee without effusion ".repeat(4_000) + "right shoulder tenderness";
        assertThat(facts("exam.tenderness", table)).hasSize(1);
        assertThat(facts("exam.motor-deficit", table)).isNotEmpty();
    }

    private static List<Fact> facts(String id, String text) {
        var document = DocumentReader.read(new DocumentId("report.txt"), text.getBytes(StandardCharsets.UTF_8));
        return Reports.facts(document).stream()
                .filter(fact -> fact.id().value().equals(id))
                .toList();
    }
}
