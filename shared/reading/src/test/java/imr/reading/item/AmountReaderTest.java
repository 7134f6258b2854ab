package imr.reading.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import imr.domain.Measure;
import imr.domain.Unit;
import imr.reading.item.AmountReader.Counts;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often, how long and how much, in the ways requests write it. */
class AmountReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2x6                                        | 2 PER_WEEK, 6 WEEKS
            2 x 6 weeks                                | 2 PER_WEEK, 6 WEEKS
            two times a week for six weeks             | 2 PER_WEEK, 6 WEEKS
            2 x week x 6 weeks                         | 2 PER_WEEK, 6 WEEKS
            2 times per week x 6                       | 2 PER_WEEK, 6 WEEKS
            3xwk x 4wks                                | 3 PER_WEEK, 4 WEEKS
            twice weekly for 4 weeks                   | 2 PER_WEEK, 4 WEEKS
            once a week for eight weeks                | 1 PER_WEEK, 8 WEEKS
            1-2 times weekly for 4 weeks               | 1-2 PER_WEEK, 4 WEEKS
            12 visits                                  | 12 VISITS
            twelve (12) sessions                       | 12 VISITS
            QTY: 12                                    | 12 VISITS
            physical therapy x 6                       | 6 VISITS
            physical therapy, left knee (6) is         | 6 VISITS
            acupuncture once weekly x 8                | 1 PER_WEEK, 8 WEEKS
            6 additional visits, 2 x week x 3 weeks    | 6 VISITS, 2 PER_WEEK, 3 WEEKS
            PT, times 12                               | 12 VISITS
            weekly for 8 weeks                         | 1 PER_WEEK, 8 WEEKS
            every 8 weeks for 24 weeks                 | 0.125 PER_WEEK, 24 WEEKS
            2 x month for 6 months                     | 12 VISITS, 6 MONTHS
            Manual therapy 97140 x 6 sessions          | 6 VISITS
            -6 visits                                  | ''
            99999999 visits                            | ''
            follow up in 6 weeks                       | ''
            """)
    void coursesAreReadAsWritten(String text, String expected) {
        assertThat(words(text, Counts.VISITS)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            500 mg #60                     | 60 DOSES
            QTY: 90 with 2 refills         | 90 DOSES, 2 REFILLS
            10/325 mg #120, refill x 1     | 120 DOSES, 1 REFILLS
            800 mg #60 day supply: 30      | 60 DOSES, 30 DAYS
            600 mg 90 tablets              | 90 DOSES
            tablets, sixty (60)            | 60 DOSES
            7.5 mg x 90                    | 90 DOSES
            dispense 1,000 tablets         | 1000 DOSES
            3 boxes of 30                  | 90 DOSES
            1-2 tabs po q6h prn, Qty: 120  | 120 DOSES
            #120 (one hundred twenty)      | 120 DOSES
            15 mg #60, 1 month supply      | 60 DOSES, 1 MONTHS
            #-5                            | ''
            """)
    void drugsAreCountedInUnits(String text, String expected) {
        assertThat(words(text, Counts.UNITS)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30 day rental            | 30 DAYS
            rental for 2 weeks       | 2 WEEKS
            3 month rental           | 3 MONTHS
            (DOS 10/19/16)           | ''
            """)
    void othersHaveADuration(String text, String expected) {
        assertThat(words(text, Counts.NONE)).isEqualTo(expected);
    }

    @Property
    void noRequestStopsTheReader(@ForAll("requests") String request, @ForAll Counts counts) {
        assertThatCode(() -> AmountReader.read(request, counts)).doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<String> requests() {
        return Arbitraries.of(
                        "2",
                        "0",
                        "12",
                        "6.5",
                        "two",
                        "x",
                        "times",
                        "a",
                        "per",
                        "week",
                        "wk",
                        "weeks",
                        "weekly",
                        "for",
                        "visits",
                        "sessions",
                        "#",
                        "#60",
                        "qty:",
                        "refills",
                        "refill",
                        "days",
                        "day",
                        "months",
                        "hours",
                        "-",
                        "to",
                        "or",
                        "/",
                        "(",
                        ")",
                        ",",
                        "therapy",
                        "over",
                        "2x6",
                        "1-2",
                        "3xwk",
                        "12/10/2016",
                        "L4-5",
                        "twice",
                        "once",
                        "additional")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }

    private static String words(String text, Counts counts) {
        List<Measure> measures = AmountReader.read(text, counts).measures();
        return measures.stream().map(AmountReaderTest::words).collect(Collectors.joining(", "));
    }

    private static String words(Measure measure) {
        Unit unit = measure.unit();
        return measure.low().compareTo(measure.high()) == 0
                ? measure.low() + " " + unit
                : measure.low() + "-" + measure.high() + " " + unit;
    }
}
