package imr.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.fact.Fact;
import imr.domain.fact.FactStatus;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Denials as they stand in forms and in dictation. */
class FormsAndContractionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "She hasn't had acupuncture.",
                "She hasn’t received acupuncture.",
                "He didnt try acupuncture.",
                "Acupuncture wasn't given.",
                "They haven't done acupuncture yet."
            })
    void aContractedNotDenies(String report) {
        assertThat(of("treatment.tried", report)).isNotEmpty().allMatch(FormsAndContractionsTest::isDenied);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Saddle anesthesia NO",
                "Saddle anesthesia ........ No",
                "Saddle anesthesia? No",
                "Saddle anesthesia - none",
                "Saddle anesthesia: N",
                "Saddle anesthesia __ denies",
                "Saddle anesthesia: Yes [ ] No [X]"
            })
    void anAnswerAtTheEndOfALineDenies(String report) {
        assertThat(of("red-flag.cauda-equina", report)).allMatch(FormsAndContractionsTest::isDenied);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foot drop [ ]  Normal gait [X]",
                "[_] Foot drop  [X] Normal gait",
                "___ Foot drop",
                "( ) Foot drop (x) Normal gait",
                "☐ Foot drop ☑ Normal gait"
            })
    void anEmptyBoxStatesNothing(String report) {
        assertThat(of("exam.motor-deficit", report)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Foot drop [X]  Normal gait [ ]", "[✓] Foot drop", "_X_ Foot drop", "☒ Foot drop ☐ Normal gait"})
    void aMarkedBoxStatesItsText(String report) {
        assertThat(of("exam.motor-deficit", report)).isNotEmpty().noneMatch(FormsAndContractionsTest::isDenied);
    }

    private static boolean isDenied(Fact fact) {
        return fact.status() == FactStatus.NEGATED;
    }

    private static List<Fact> of(String id, String report) {
        return Reports.facts(report).stream()
                .filter(fact -> fact.id().value().equals(id))
                .toList();
    }
}
