package imr.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.fact.FactStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a denial, a plan or a doubt reaches. */
class ReachTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            X-ray of the hip (normal joint space, no fracture), naproxen and PT x 9.  | treatment.tried       | ASSERTED
            X-ray of the hip (normal joint space, no fracture), naproxen and PT x 9.  | imaging.fracture      | NEGATED
            Hawkins positive, supraspinatus 4+/5, drop arm negative.                  | exam.impingement-sign | ASSERTED
            Hawkins positive, supraspinatus 4+/5, drop arm negative.                  | exam.motor-deficit    | ASSERTED
            Lachman, McMurray and pivot shift negative.                               | exam.meniscal-sign    | NEGATED
            Spurling was negative, grip strength 4/5 on the right.                    | exam.motor-deficit    | ASSERTED
            A CT of the head without contrast was negative for hemorrhage.            | treatment.tried       | ASSERTED
            Radiographs of the knee were unremarkable.                                | treatment.tried       | ASSERTED
            X-rays of the lumbar spine were read as no acute fracture.                | red-flag.fracture     | NEGATED
            Plan: gabapentin 300 mg at night.                                         | medication.taken      | PLANNED
            The surgeon's plan: PT twice a week for 3 weeks.                          | treatment.tried       | PLANNED
            The request is for six visits of acupuncture.                             | treatment.tried       | PLANNED
            """)
    void statusIsOfWhatItIsSaidOf(String sentence, String fact, FactStatus status) {
        assertThat(Reports.facts(sentence))
                .filteredOn(is -> is.id().value().equals(fact))
                .isNotEmpty()
                .allMatch(is -> is.status() == status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She attempted to return to work and left after two hours. | work.restrictions-reduced
            CURES was not mentioned.                                  | opioid.monitored
            """)
    void whatFailedOrIsMissingIsNotStated(String sentence, String fact) {
        assertThat(Reports.facts(sentence))
                .filteredOn(is -> is.id().value().equals(fact) && is.status() == FactStatus.ASSERTED)
                .isEmpty();
    }
}
