package imr.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imr.domain.casefile.Priority;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClocksTest {
    static List<ClockRow> rows() {
        return ClockRow.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everyDeadlineEndsOnItsDay(ClockRow row) {
        List<Clock> both = Clocks.of(row.rule().duty(), row.priority(), row.happened());
        Clock clock = both.stream()
                .filter(candidate -> candidate.rule() == row.rule())
                .findFirst()
                .orElseThrow(() -> new AssertionError(row.rule() + " is not among " + both));
        assertThat(clock.rule().citation()).isEqualTo(row.citation());
        switch (clock) {
            case Clock.Running running -> {
                assertThat(running.due()).hasToString(row.expected());
                assertThat(running.start()).hasToString(row.start());
            }
            case Clock.Unknown unknown ->
                assertThat("missing " + unknown.missing()).isEqualTo(row.expected());
        }
    }

    @Test
    void theTableHasEveryRuleRunningAndEveryDutyWithItsDateMissing() {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(rows().stream()
                        .filter(row -> !row.expected().startsWith("missing"))
                        .map(ClockRow::rule)
                        .distinct())
                .containsExactlyInAnyOrder(Rule.values());
        assertThat(rows().stream()
                        .filter(row -> row.expected().startsWith("missing"))
                        .map(row -> row.rule().duty())
                        .distinct())
                .containsExactlyInAnyOrder(Duty.values());
    }

    @Test
    void bothClocksAreShownWhereBothStatuteAndRegulationSpeak() {
        Occurrences sent =
                Occurrences.none().with(Event.ASSIGNMENT_NOTICE_SENT, Moment.parse("2026-03-02"), Service.MAIL);
        assertThat(Clocks.of(Duty.RECORDS, Priority.STANDARD, sent))
                .extracting(Clock::sentence)
                .containsExactly(
                        "Due 2026-03-12: the records, 10 days from 2026-03-02, when the notice of assignment was sent (Labor Code 4610.5(l)).",
                        "Due 2026-03-17: the records, 15 days from 2026-03-02, when the notice of assignment was sent (8 CCR 9792.10.5(a)(1)).");
    }

    @Test
    void aClockSaysWhatLengthenedIt() {
        Occurrences mailed = Occurrences.none()
                .with(Event.DETERMINATION_MAILED, Moment.parse("2026-10-02"), Service.MAIL_OTHER_STATE);
        assertThat(Clocks.of(Rule.APPEAL, mailed).sentence())
                .isEqualTo(
                        "Due 2026-11-12: the appeal, 30 days from 2026-10-02, when the determination was mailed (Labor Code 4610.6(h));"
                                + " 10 days later: served by mail (Code of Civil Procedure 1013(a));"
                                + " 1 day later: the last day is one on which offices are closed (Code of Civil Procedure 12a).");
    }

    @Test
    void aClockThatCannotBeToldNamesTheDateThatIsMissing() {
        assertThat(Clocks.of(Rule.APPEAL, Occurrences.none())).isInstanceOfSatisfying(Clock.Unknown.class, unknown -> {
            assertThat(unknown.missingDate()).isEqualTo("date on which the determination was mailed");
            assertThat(unknown.sentence())
                    .isEqualTo(
                            "When the appeal is due cannot be told (Labor Code 4610.6(h)): enter the date on which the determination was mailed.");
        });
    }

    @Test
    void aCaseIsShownEveryClockButThoseThatDidNotArise() {
        assertThat(duties(Occurrences.none()))
                .doesNotContain(Duty.INFORMATION, Duty.ADMINISTRATOR_NOTICE, Duty.TERMINATION_REPORT)
                .contains(Duty.APPLICATION, Duty.RECORDS, Duty.DETERMINATION, Duty.APPEAL, Duty.REIMBURSEMENT);
        Occurrences ended = Occurrences.none()
                .with(Event.DISPUTE_ENDED, Moment.parse("2026-03-02"))
                .with(Event.ADMINISTRATOR_CHANGED, Moment.parse("2026-03-02"))
                .with(Event.INFORMATION_REQUEST_RECEIVED, Moment.parse("2026-03-02"));
        assertThat(duties(ended)).containsExactlyElementsOf(Arrays.asList(Duty.values()));
    }

    @Test
    void whatIsDoneOnTheLastDayIsInTime() {
        Clock.Running byHours = (Clock.Running) Clocks.of(
                Rule.RECORDS_EXPEDITED,
                Occurrences.none().with(Event.EXPEDITED_APPROVED, Moment.parse("2026-03-05T14:30")));
        assertThat(byHours.isKeptBy(Moment.parse("2026-03-06T14:30"))).isTrue();
        assertThat(byHours.isKeptBy(Moment.parse("2026-03-06T14:31"))).isFalse();
        assertThat(byHours.isKeptBy(Moment.parse("2026-03-06"))).isTrue();
        Clock.Running byDays = (Clock.Running) Clocks.of(
                Rule.TERMINATION, Occurrences.none().with(Event.DISPUTE_ENDED, Moment.parse("2026-03-02T08:00")));
        assertThat(byDays.isKeptBy(Moment.parse("2026-03-07T23:59"))).isTrue();
        assertThat(byDays.isKeptBy(Moment.parse("2026-03-08"))).isFalse();
    }

    @Test
    void anExtensionHasItsBoundsAndAPaperItsWay() {
        assertThatThrownBy(() -> Occurrences.none().extended(4)).hasMessageContaining("1 to 3 days");
        assertThatThrownBy(() -> Occurrences.none().with(Event.UR_DECISION_SERVED, Moment.parse("2026-03-02")))
                .hasMessageContaining("how it was sent");
    }

    private static List<Duty> duties(Occurrences happened) {
        return Clocks.of(Priority.STANDARD, happened).stream()
                .map(clock -> clock.rule().duty())
                .distinct()
                .collect(Collectors.toList());
    }
}
