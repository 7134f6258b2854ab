package imr.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource({
        "11/04/98, 1998-11-04",
        "3/7/99, 1999-03-07",
        "02-11-71, 1971-02-11",
        "04-03-17, 2017-04-03",
        "6/15/02, 2002-06-15"
    })
    void aYearOfTwoDigitsIsOfTheCenturyThatARecordSpeaksOf(String written, LocalDate day) {
        assertThat(Dates.lastIn(Tokenizer.tokens(written, 0, written.length()))).isEqualTo(day);
    }
}
