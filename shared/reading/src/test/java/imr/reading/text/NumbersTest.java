package imr.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({"12, 12", "7.5, 7.5", "50%, 50", "#60, 60", "twelve, 12", "twenty-four, 24"})
    void digitsAndWordsAreNumbers(String token, BigDecimal number) {
        assertThat(Numbers.of(token)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.4.12", "1.2.3", "..", "l4", "10/325", "", "%"})
    void aDateOrSectionInPointsIsNone(String token) {
        assertThat(Numbers.of(token)).isNull();
    }

    @Test
    void aNumberMayEndWithAPoint() {
        assertThat(Numbers.of("4.")).isEqualByComparingTo("4");
    }
}
