package imr.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class EligibilityCheckTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "warnings.txt", delimiter = '|')
    void intakeWarns(String what, @Nullable String differs, @Nullable String warnings) {
        String warned = EligibilityCheck.of(facts(differs)).stream()
                .map(warning -> warning.reason().name())
                .collect(Collectors.joining(" "));
        assertThat(warned).as(what).isEqualTo(Objects.requireNonNullElse(warnings, ""));
    }

    @Test
    void aWarningSaysWhichDatesItRestsOn() {
        assertThat(EligibilityCheck.of(facts("filed=2026-04-02")))
                .containsExactly(new EligibilityWarning(
                        EligibilityReason.UNTIMELY,
                        "/filed",
                        "filed 2026-04-02, last day 2026-04-01, Labor Code 4610.5(h)(1)"));
        assertThat(EligibilityCheck.of(facts("earlier=2025-06-01")))
                .containsExactly(new EligibilityWarning(
                        EligibilityReason.DUPLICATE,
                        "/earlier",
                        "CM25-0000001: requested 2026-02-20, decision in effect until 2026-06-01"));
    }

    @Test
    void aClockThatCannotBeComputedSaysWhichDateIsMissing() {
        assertThat(EligibilityCheck.of(facts("served=unknown filed=2026-04-02")))
                .extracting(EligibilityWarning::place)
                .containsExactly("/decision/served");
        assertThat(EligibilityCheck.of(facts("liability=unknown")))
                .extracting(EligibilityWarning::place)
                .containsExactly("/liability/noticeServed");
        assertThat(EligibilityCheck.of(facts("service=unknown filed=2026-04-02")))
                .extracting(EligibilityWarning::place)
                .containsExactly("/decision/service");
        assertThat(EligibilityCheck.of(facts("liability=2026-06-01 service=unknown filed=2026-07-02")))
                .extracting(EligibilityWarning::place)
                .containsExactly("/liability/service");
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasItsLawItsSentenceAndItsRemedy(EligibilityReason reason) {
        assertThat(reason.citation()).containsPattern("\\d{4}");
        assertThat(reason.sentence()).endsWith(".").hasSizeLessThan(200);
        assertThat(reason.remedy()).endsWith(".");
    }

    private static EligibilityFacts facts(@Nullable String differs) {
        return new ApplicationRow(Objects.requireNonNullElse(differs, "")).facts();
    }
}
