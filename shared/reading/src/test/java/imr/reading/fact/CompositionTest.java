package imr.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings are composed of a structure and its value, whatever their order and whatever stands between them. */
class CompositionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Exam: decreased cervical spine, thoracic spine and left shoulder range of motion. | exam.limited-motion ASSERTED",
                "Exam: sensation to light touch and pinprick was intact in all dermatomes of both legs. | exam.sensory-deficit NEGATED",
                "Exam: sensation in the left L5 and S1 dermatomes is markedly diminished. | exam.sensory-deficit ASSERTED",
                "There was no sensory, motor weakness or reflex asymmetry in either arm. | exam.sensory-deficit NEGATED",
                "There was no sensory, motor weakness or reflex asymmetry in either arm. | exam.reflex-deficit NEGATED",
                "Exam: sensory and motor deficits are seen in the right hand. | exam.motor-deficit ASSERTED",
                "Exam: no restriction of the range of motion of the back. | exam.full-motion ASSERTED",
                "Exam: motor strength of the lower extremities was not normal. | exam.motor-deficit ASSERTED",
                "Exam: negative Hawkins, Neer, and Speed's tests. | exam.labral-sign NEGATED",
                "Exam: Lachman and drawer were negative. | exam.instability NEGATED",
                "Exam: Tinel's sign, Phalen's sign and Durkan's sign was negative at the wrist. | exam.entrapment-sign NEGATED",
                "Exam: straight leg raise test was positive on the left. | exam.nerve-tension ASSERTED",
                "Exam: there were no neurological deficits in the legs. | exam.reflex-deficit NEGATED",
            })
    void isRead(String sentence, String fact) {
        assertThat(Reports.told(sentence)).contains(fact);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Exam: hip tenderness, pain with range of motion and decreased hip strength. | exam.limited-motion",
                "Exam: no loss of cervical lordosis. | exam.limited-motion",
                "Exam: tenderness of the elbow and Tinel's sign negative. | exam.tenderness NEGATED",
                "He complains of decreased sensation of taste. | exam.reflex-deficit",
            })
    void isNotRead(String sentence, String fact) {
        assertThat(Reports.told(sentence)).noneMatch(is -> is.startsWith(fact));
    }
}
