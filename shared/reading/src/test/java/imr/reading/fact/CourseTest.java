package imr.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A course is told by a change, what changed and, where it is of care, by what care; what brings pain on, a purpose and a comparison are none. */
class CourseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He reports less pain since the injection. | treatment.improved-pain ASSERTED",
                "Mood and pain are better since starting duloxetine. | medication.benefit ASSERTED",
                "Motion improved with formal physical therapy, and he needs less medication. | dependency.reduced ASSERTED",
                "Shoulder is better than at the last visit. | symptom.improving ASSERTED",
                "He complains of increased low back pain. | symptom.improving NEGATED",
                "The pain has worsened over the last month. | findings.changed ASSERTED",
                "She had chiropractic care. It is documented that she has had no improvement. | treatment.failed ASSERTED",
                "He stated that six chiropractic visits have helped. | treatment.helped ASSERTED",
                "She had temporary relief with the epidural injection. | treatment.helped HISTORICAL",
                "The relief from the injection lasted for days, better for two days only. | treatment.helped HISTORICAL",
            })
    void isRead(String sentence, String fact) {
        assertThat(Reports.told(sentence)).contains(fact);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pain increases with prolonged sitting. | findings.changed",
                "The pain is worse at night. | findings.changed",
                "The pain is better with rest and medication and worse with activity. | treatment.helped",
                "Headaches are aggravated when he is under stress. | findings.changed",
                "No lifting of more than 10 pounds, no weight greater than 5 pounds. | treatment.failed",
                "Physical therapy to improve function and to reduce pain is under way. | treatment.improved-function",
                "He is now stable and able to take part in physical therapy. | treatment.improved-function",
                "A physical therapy progress note of December 12, 2016 was seen. | treatment.helped",
                "Radiographs show degenerative changes of the knee. | findings.changed",
                "On a scale from 0 to 10 the pain is 9. | findings.changed",
                "Exam: tenderness and decreased and painful motion of the neck. | symptom.improving",
                "There was no discussion of medication efficacy. | medication.benefit",
                "A new co-worker was trained until he was transferred. | findings.changed",
            })
    void isNotRead(String sentence, String fact) {
        assertThat(Reports.told(sentence)).noneMatch(is -> is.startsWith(fact));
    }
}
