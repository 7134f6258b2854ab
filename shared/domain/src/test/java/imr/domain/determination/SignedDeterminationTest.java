package imr.domain.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.ItemNumber;
import imr.domain.Side;
import imr.domain.TreatmentId;
import imr.domain.casefile.Amount;
import imr.domain.casefile.CaseDates;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DisputedItem;
import imr.domain.casefile.Employee;
import imr.domain.casefile.Priority;
import imr.domain.casefile.RequestType;
import imr.domain.evaluation.Outcome;
import imr.domain.evaluation.Rank;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedDeterminationTest {
    /** In Los Angeles still the evening of November 4. */
    private static final Instant EVENING = Instant.parse("2013-11-05T06:30:00Z");

    @Test
    void theDecisionIsOfTheDayInCalifornia() {
        assertThat(of(EVENING, "2013-11-05", Outcome.UPHELD).decided()).isEqualTo(LocalDate.of(2013, 11, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "2013-11-04, 2013-11-04, false",
        "2013-11-03, 2013-11-04, true",
        "2013-11-04, 2013-11-03, true",
        "2013-11-04,           , false",
        "          , 2013-11-03, true",
        "          ,           , false"
    })
    void itIsLateWhenEitherClockHadRunOut(LocalDate statute, LocalDate regulation, boolean late) {
        SignedDetermination signed = of(EVENING, "2013-11-05", Outcome.UPHELD);
        assertThat(new SignedDetermination(
                                signed.caseFile(),
                                1,
                                "s",
                                signed.decisions(),
                                signed.reviewer(),
                                new DecisionClocks(statute, regulation),
                                signed.signature(),
                                signed.mailed())
                        .isLate())
                .isEqualTo(late);
    }

    @Test
    void itCanBeAppealedForThirtyDaysFromItsMailing() {
        assertThat(of(EVENING, "2013-11-05", Outcome.UPHELD).appealableUntil()).isEqualTo(LocalDate.of(2013, 12, 5));
    }

    @Test
    void itsOutcomeIsThatOfItsItems() {
        assertThat(of(EVENING, "2013-11-05", Outcome.UPHELD, Outcome.UPHELD).outcome())
                .isEqualTo(CaseOutcome.UPHELD);
        assertThat(of(EVENING, "2013-11-05", Outcome.OVERTURNED).outcome()).isEqualTo(CaseOutcome.OVERTURNED);
        assertThat(of(EVENING, "2013-11-05", Outcome.UPHELD, Outcome.OVERTURNED).outcome())
                .isEqualTo(CaseOutcome.PARTIALLY_OVERTURNED);
    }

    @Test
    void everyItemHasOneDecisionInTheOrderOfTheItems() {
        SignedDetermination two = of(EVENING, "2013-11-05", Outcome.UPHELD, Outcome.OVERTURNED);
        for (List<ItemDecision> decisions :
                List.of(two.decisions().reversed(), two.decisions().subList(0, 1), List.<ItemDecision>of()))
            assertThatIllegalArgumentException().isThrownBy(() -> with(two, decisions));
    }

    @Test
    void itIsNotMailedBeforeItIsSigned() {
        assertThatIllegalArgumentException().isThrownBy(() -> of(EVENING, "2013-11-03", Outcome.UPHELD));
    }

    @Test
    void nothingIsDecidedOrDepartedFromWithoutAReason() {
        ReliedOn source = new ReliedOn(Rank.MTUS, "MTUS", "", "8 CCR 9792.24.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ItemDecision(new ItemNumber(1), Outcome.UPHELD, source, " ", null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Departure(Departure.Reason.SPECIFIC_NEEDS, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReliedOn(Rank.MTUS, "MTUS", "", ""));
    }

    private static SignedDetermination with(SignedDetermination signed, List<ItemDecision> decisions) {
        return new SignedDetermination(
                signed.caseFile(),
                1,
                "s",
                decisions,
                signed.reviewer(),
                signed.clocks(),
                signed.signature(),
                signed.mailed());
    }

    private static SignedDetermination of(Instant at, String mailed, Outcome... outcomes) {
        List<ItemDecision> decisions = IntStream.range(0, outcomes.length)
                .mapToObj(i -> new ItemDecision(
                        new ItemNumber(i + 1),
                        outcomes[i],
                        new ReliedOn(Rank.MTUS, "MTUS Acupuncture Treatment 2007", "2009", "8 CCR 9792.24.1"),
                        "The record shows it.",
                        null))
                .toList();
        return new SignedDetermination(
                new CaseFile(
                        new CaseNumber("CM26-0000001"),
                        new CaseVersion(1),
                        "1",
                        Priority.STANDARD,
                        new CaseDates(null, null, null, null, null, null, null),
                        Employee.UNNAMED,
                        null,
                        decisions.stream()
                                .map(decision -> item(decision.item()))
                                .toList(),
                        List.of(),
                        List.of()),
                1,
                "The worker was hurt.",
                decisions,
                new ReviewerQualifications(List.of("California"), List.of(), 6, 24),
                new DecisionClocks(null, null),
                new Signature(at, "I decided this.", Digest.of("decisions")),
                LocalDate.parse(mailed));
    }

    private static DisputedItem item(ItemNumber number) {
        return new DisputedItem(
                number,
                "Acupuncture",
                new TreatmentId("acupuncture"),
                List.of(),
                Side.UNSTATED,
                RequestType.UNSTATED,
                Amount.UNSTATED,
                Amount.UNSTATED,
                Amount.UNSTATED,
                null,
                false,
                null,
                false,
                null,
                null,
                List.of());
    }
}
