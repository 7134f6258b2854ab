package imr.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.BodyPart;
import imr.domain.fact.Fact;
import imr.domain.fact.FactValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Durations and days: of complaints, of treatment, of relief, of operations. */
class TimesToldTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He has had low back pain for the past three weeks. | case.symptom-duration     | 21 days
            Six-month history of right shoulder pain.          | case.symptom-duration     | 180 days
            Knee swelling started 5 days ago.                  | case.symptom-duration     | 5 days
            PT x 6 wks without relief.                         | case.treatment-duration        | 6 weeks
            A four-week course of acupuncture was completed.   | case.treatment-duration        | 4 weeks
            The epidural injection gave 70% relief for 6 weeks.| case.injection-relief-weeks   | 6 weeks
            The epidural injection gave 70% relief for 6 weeks.| case.injection-relief-percent | 70 percent
            Pain is reduced by 40% with gabapentin.            | case.medication-relief-percent | 40 percent
            Medication lowers his pain by about 40%.           | case.medication-relief-percent | 40 percent
            The medial joint space measures 2mm.               | case.joint-space       | 2 mm
            """)
    void anAmountIsOfWhatItIsSaidOf(String sentence, String fact, String amount) {
        assertThat(of(sentence, fact)).extracting(TimesToldTest::words).containsExactly(amount);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Relief of pain for three weeks after the injection. | case.symptom-duration
            Pain after sitting for 2 hours, off work 3 weeks.   | case.symptom-duration
            PT twice a week for 6 weeks is requested.           | case.treatment-duration
            Guidelines allow therapy over 8 weeks.              | case.treatment-duration
            50% relief is required before another injection.    | case.injection-relief-percent
            ADLs improved 30% with naproxen.                    | case.medication-relief-percent
            Arthroscopy is scheduled for 3/4/2016.              | case.surgery-date
            """)
    void whatIsWantedOrOfAnotherThingIsNoTime(String sentence, String fact) {
        assertThat(of(sentence, fact)).isEmpty();
    }

    @Test
    void theDayOfAnOperationIsOfItsRegion() {
        Fact fact = of("Status post left knee arthroscopy on 3/4/2016.", "case.surgery-date")
                .getFirst();

        assertThat(words(fact)).isEqualTo("2016-03-04");
        assertThat(fact.bodyParts()).containsExactly(BodyPart.KNEE);
    }

    @Test
    void sinceAMonthIsTheShortestTimeItCanBe() {
        String note = "Visit on 05/10/2016. He has had neck pain since March 2016.";

        assertThat(of(note, "case.symptom-duration"))
                .extracting(TimesToldTest::words)
                .containsExactly("40 days");
    }

    private static List<Fact> of(String sentence, String fact) {
        return Reports.facts(sentence).stream()
                .filter(is -> is.id().value().equals(fact))
                .toList();
    }

    private static String words(Fact fact) {
        return switch (fact.value()) {
            case FactValue.Amount(var measure) -> measure.words();
            case FactValue.Day(var day) -> day.toString();
            case FactValue.Code(var code) -> code;
            case FactValue.Flag flag -> "";
        };
    }
}
