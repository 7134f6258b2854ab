package imr.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts that are one of several codes, and sentences that tell none. */
class CaseCodesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Diagnosis: lumbar strain without radiculopathy.            | case.diagnosis  | sprain
            Diagnosis: carpal tunnel syndrome and lateral epicondylitis.| case.diagnosis | entrapment,tendinopathy
            Vitamin C to prevent CRPS.                                 | case.diagnosis  | ''
            Past surgeries: hernia repair.                             | case.diagnosis  | ''
            MTUS: gabapentin is first-line for neuropathic pain.       | case.diagnosis  | ''
            X-rays of the knee showed no fracture but osteoarthritis.  | case.plain-films | positive
            X-rays of the knee showed no fracture.                     | case.plain-films | negative
            X-rays are indicated when a fracture is suspected.         | case.plain-films | ''
            Status post mini-open rotator cuff repair.                 | case.operation  | cuff-open
            She declined open rotator cuff repair.                     | case.operation  | ''
            """)
    void codesThatAreTold(String sentence, String fact, String codes) {
        assertThat(Reports.facts(sentence).stream()
                        .filter(is -> is.id().value().equals(fact))
                        .filter(is -> is.status() == FactStatus.ASSERTED || is.status() == FactStatus.HISTORICAL)
                        .map(is -> is.value() instanceof FactValue.Code(var code) ? code : "?"))
                .containsExactlyInAnyOrder(codes.isEmpty() ? new String[0] : codes.split(","));
    }
}
