package imr.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The strength of a drug and its doses a day, composed of number, form and frequency. */
class DosesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norco 10/325 one tab TID.                             | 10 mg   | 3 per day
            Oxycodone 30 mg 6 tabs daily.                         | 30 mg   | 6 per day
            OxyContin 40 mg, one tablet every twelve hours.       | 40 mg   | 2 per day
            Hydrocodone/APAP 5/325 mg 1-2 tabs q4-6h prn.         | 5 mg    | 4-12 per day
            MS Contin 15mg po q 8 hrs.                            | 15 mg   | 3 per day
            Norco 7.5/325mg #90 per month.                        | 7.5 mg  | 3 per day
            Percocet 10/325 #180/30 days.                         | 10 mg   | 6 per day
            Gabapentin 300 mg three times a day.                  | 300 mg  | 3 per day
            Suboxone 8/2 twice daily.                             | 8 mg    | 2 per day
            Zolpidem 10 mg at bedtime.                            | 10 mg   | 1 per day
            """)
    void strengthAndDosesADay(String sentence, String strength, String perDay) {
        assertThat(amount(sentence, "case.medication-strength")).isEqualTo(strength);
        assertThat(amount(sentence, "case.medication-per-day")).isEqualTo(perDay);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Continue Norco 10/325 TID.            | ASSERTED
            Start tramadol 50 mg BID.             | PLANNED
            """)
    void aDrugThatBeginsIsNotTakenYet(String sentence, FactStatus status) {
        assertThat(Reports.facts(sentence))
                .filteredOn(fact -> fact.id().value().equals("case.medication-per-day"))
                .isNotEmpty()
                .allMatch(fact -> fact.status() == status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norco was stopped, 10/325 TID.
            Failed tramadol 50 mg BID.
            MTUS allows oxycodone 10 mg TID.
            Less dependent on Norco for daily function.
            Gabapentin helps, walks three times a day.
            """)
    void whatIsNotTakenOrNotOfTheDrugIsNoDose(String sentence) {
        assertThat(amount(sentence, "case.medication-per-day")).isEmpty();
    }

    private static String amount(String sentence, String fact) {
        return Reports.facts(sentence).stream()
                .filter(is -> is.id().value().equals(fact))
                .map(is -> is.value() instanceof FactValue.Amount(var measure) ? measure.words() : "")
                .findFirst()
                .orElse("");
    }
}
