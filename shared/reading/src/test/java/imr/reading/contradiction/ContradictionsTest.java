package imr.reading.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.evaluation.Contradiction;
import imr.domain.fact.Evidence;
import imr.reading.fact.Reports;
import imr.record.contradiction.Contradictions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContradictionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Low back: EHL strength is 4/5 on the right, 5/5 on the left.",
                "Low back: EHL strength is 4/5 on the right. EHL strength is 5/5 on the left.",
                "Low back: strength of the left extensor hallucis longus is 4/5, it was 5/5 in January.",
                "Low back: strength of the left EHL is 4/5. Strength of the left EHL was 5/5 in January.",
                "He takes oxycodone 30 mg. UDS 3/1/2017 positive for cocaine and negative for oxycodone.",
                "He takes opioids. No opioid agreement on file.",
                "Assessment: opioid dependence. No opioid agreement on file."
            })
    void twoSidesAnEarlierDayAndATestContradictNothing(String report) {
        assertThat(in(report)).isEmpty();
    }

    @Test
    void oneContradictionIsShownOnceWithTwoDifferentQuotations() {
        List<Contradiction> found =
                in("He takes oxycodone every day. He is not taking oxycodone. He takes oxycodone every day.");

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().facts().stream()
                        .flatMap(fact -> fact.evidence().stream())
                        .map(Evidence::words))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void aFindingIsNamedInWordsOfTheField() {
        List<Contradiction> found =
                in("Left leg strength is 4/5 of the left EHL. Left leg strength of the left EHL is 5/5.");

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().about()).startsWith("a loss of strength").endsWith("is stated and denied");
    }

    private List<Contradiction> in(String report) {
        return Contradictions.in(Reports.file(), Reports.factsFile(report));
    }
}
