package imr.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.BodyPart;
import imr.domain.Side;
import imr.domain.fact.Fact;
import imr.domain.fact.FactStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that look like a denial, a doubt or a part of the body and are none, and the other way round. */
class WordsThatMisleadTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "May 31: pain relief with the epidural injection.|treatment.improved-pain|ASSERTED",
                "Right ankle reflex 1+, negative straight leg raise.|exam.reflex-deficit|ASSERTED",
                "Tinel sign is negative.|exam.entrapment-sign|NEGATED",
                "X-ray of the foot is ordered to rule out fracture.|imaging.fracture|HYPOTHETICAL",
                "There is no history of lumbar fusion.|surgery.done|NEGATED",
                "MRI without contrast, and 6 sessions of acupuncture.|treatment.tried|ASSERTED",
                "Six visits of acupuncture had been authorized.|treatment.tried|PLANNED",
            })
    void aStatusFollowsFromWhatIsMeant(String sentence, String fact, FactStatus status) {
        assertThat(found(sentence, fact)).isNotEmpty().allMatch(is -> is.status() == status);
    }

    @Test
    void whatMayBeIsNoCourse() {
        assertThat(found("The epidural injection may bring pain relief.", "treatment.improved-pain"))
                .isEmpty();
    }

    @Test
    void aPainThatCameBackIsNotInTheBack() {
        assertThat(found("The knee effusion came back as before.", "exam.effusion"))
                .flatExtracting(Fact::bodyParts)
                .containsOnly(BodyPart.KNEE);
    }

    @Test
    void whatIsSaidToBeAlongTheArmIsOfTheArm() {
        assertThat(found("Pain in the thoracic area with numbness along the right arm.", "symptom.radicular"))
                .flatExtracting(Fact::bodyParts)
                .contains(BodyPart.UPPER_EXTREMITY);
    }

    @Test
    void aNormalLeftDoesNotMakeTheTearALeftOne() {
        assertThat(found(
                        "The left shoulder is normal. An MRI shows a full-thickness tear of the supraspinatus tendon.",
                        "imaging.full-thickness-tear"))
                .isNotEmpty()
                .noneMatch(is -> is.side() == Side.LEFT);
    }

    @Test
    void aSpineHasNoSide() {
        assertThat(found("Unstable listhesis at L4-5, with scoliosis to the right.", "exam.instability"))
                .isNotEmpty()
                .allMatch(is -> is.side() == Side.UNSTATED);
    }

    @Test
    void theSideAtTheHeadOfASentenceIsThatOfItsFindings() {
        assertThat(found("Exam right: Tinel positive at the wrist.", "exam.entrapment-sign"))
                .isNotEmpty()
                .allMatch(is -> is.side() == Side.RIGHT);
    }

    @Test
    void aHeadingInCapitalsTellsOfNoOperation() {
        assertThat(found("POSTOPERATIVE DIAGNOSIS\n\nSpinal stenosis.", "surgery.done"))
                .isEmpty();
    }

    private static List<Fact> found(String text, String fact) {
        return Reports.facts(text).stream()
                .filter(is -> is.id().value().equals(fact))
                .toList();
    }
}
