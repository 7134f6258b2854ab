package imr.functions.deadlines;

import static imr.store.testing.Samples.CASE;
import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.clock.Duty;
import imr.domain.process.AuditChain;
import imr.domain.process.AuditEntry;
import imr.domain.process.StateName;
import imr.store.CaseState;
import imr.store.DueDays;
import imr.store.ReviewFile;
import imr.store.StalledCases;
import imr.store.testing.TestStores;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Mondays: 2 and 9 March 2026. */
class OverdueCasesTest {
    private static final ZoneId CALIFORNIA = ZoneId.of("America/Los_Angeles");

    private final TestStores stores = new TestStores();

    @Test
    void informationThatDidNotComeLeavesTheDecisionToWhatThereIs() {
        Course.applied().asked(day(3, 2)).storeIn(stores.caseStates());
        assertThat(at(3, 9).clocks()).containsEntry(Duty.INFORMATION, new ClockCounts(1, 1, 0, 0, 0));
        assertThat(review().state().states()).containsExactly(StateName.MORE_INFO_REQUESTED);
        assertThat(at(3, 10).clocks()).containsEntry(Duty.INFORMATION, new ClockCounts(1, 0, 1, 0, 1));
        assertThat(review().state().states()).containsExactly(StateName.ELIGIBILITY_REVIEW);
        assertThat(at(3, 10).clocks()).doesNotContainKey(Duty.INFORMATION);
        assertThat(transitions()).endsWith("MORE_INFORMATION_REQUESTED", "INFORMATION_OVERDUE");
    }

    @Test
    void recordsAreLateAfterTheDaysOfTheRegulationAndOverdueAfterThoseOfTheStatute() {
        Course.applied().eligible(day(3, 2)).noticed(day(3, 2)).storeIn(stores.caseStates());
        assertThat(DueDays.earliest(state())).isEqualTo(day(3, 12));
        assertThat(at(3, 12).clocks()).containsEntry(Duty.RECORDS, new ClockCounts(1, 1, 0, 0, 0));
        assertThat(at(3, 17).clocks()).containsEntry(Duty.RECORDS, new ClockCounts(1, 0, 1, 0, 0));
        assertThat(review().state().states()).containsExactly(StateName.AWAITING_RECORDS);
        assertThat(at(3, 18).clocks()).containsEntry(Duty.RECORDS, new ClockCounts(1, 0, 1, 0, 1));
        assertThat(review().state().states()).containsExactly(StateName.RECORDS_LATE);
        assertThat(at(3, 19).clocks()).containsEntry(Duty.RECORDS, new ClockCounts(1, 0, 1, 0, 0));
        assertThat(transitions()).endsWith("RECORDS_AWAITED", "RECORDS_LATE");
    }

    @Test
    void whatWasOverturnedIsListedUntilItIsImplementedThoughTheReviewIsOver() {
        issued();
        assertThat(stores.caseStates().clocksByDue(null, 10).entries())
                .hasSize(1)
                .noneMatch(state -> state.status().isOpen());
        assertThat(DueDays.earliest(state())).isEqualTo(day(3, 9));
        Counts inTime = at(3, 9);
        assertThat(inTime.open()).isZero();
        assertThat(inTime.clocks())
                .containsEntry(Duty.AUTHORIZATION, new ClockCounts(1, 1, 0, 0, 0))
                .containsEntry(Duty.REIMBURSEMENT, new ClockCounts(1, 0, 0, 0, 0));
        assertThat(at(3, 10).clocks()).containsEntry(Duty.AUTHORIZATION, new ClockCounts(1, 0, 1, 0, 1));
        assertThat(review().state().states()).containsExactly(StateName.ISSUED, StateName.OVERDUE);
        assertThat(at(3, 10).clocks()).containsEntry(Duty.AUTHORIZATION, new ClockCounts(1, 0, 1, 0, 0));
        assertThat(transitions()).endsWith("IMPLEMENTATION_DUE", "IMPLEMENTATION_OVERDUE");
    }

    @Test
    void theNoticeOfAssignmentIsDueOneBusinessDayAfterTheDecision() {
        Course.applied().eligible(day(3, 6)).storeIn(stores.caseStates());
        assertThat(DueDays.earliest(state())).isEqualTo(day(3, 9));
        assertThat(at(3, 10).clocks()).containsEntry(Duty.NOTICE_OF_ASSIGNMENT, new ClockCounts(1, 0, 1, 0, 0));
        assertThat(transitions()).endsWith("FOUND_ELIGIBLE");
    }

    @Test
    void aConvertedReviewIsDueInThreeDaysFromTheCertification() {
        Course.applied()
                .eligible(day(2, 2))
                .noticed(day(2, 2))
                .recordsOf(day(2, 10))
                .converted(day(2, 20))
                .storeIn(stores.caseStates());
        assertThat(DueDays.earliest(state())).isEqualTo(day(2, 23));
    }

    @Test
    void aDeterminationThatIsNotIssuedInTimeIsMarkedLateAndStaysUnderReview() {
        Course.applied()
                .eligible(day(2, 2))
                .noticed(day(2, 2))
                .recordsOf(day(2, 10))
                .assigned()
                .storeIn(stores.caseStates());
        assertThat(at(3, 12).late()).isZero();
        Counts late = at(3, 13);
        assertThat(late.late()).isEqualTo(1);
        assertThat(late.clocks()).containsEntry(Duty.DETERMINATION, new ClockCounts(1, 0, 1, 0, 0));
        assertThat(state().late()).isTrue();
        assertThat(review().state().states()).containsExactly(StateName.REVIEWER_ASSIGNED);
    }

    @Test
    void aClockWhoseDateIsMissingIsCounted() {
        Course.applied().eligible(day(2, 2)).noticed(day(2, 2)).storeIn(stores.caseStates());
        assertThat(at(3, 2).clocks()).containsEntry(Duty.DETERMINATION, ClockCounts.NONE);
        ReviewFile late = review();
        assertThat(late.state().states()).containsExactly(StateName.RECORDS_LATE);
        Course.assignedTo(stores.caseStates(), late, entries());
        assertThat(at(3, 3).clocks())
                .containsExactlyEntriesOf(Map.of(Duty.DETERMINATION, new ClockCounts(0, 0, 0, 1, 0)));
    }

    @Test
    void nothingIsDueWhileLiabilityIsDisputed() {
        Course.applied().deferred().storeIn(stores.caseStates());
        assertThat(at(3, 2).clocks()).isEmpty();
        assertThat(DueDays.earliest(state())).isNull();
    }

    @Test
    void theRecordHoldsTogetherWithWhatTimeAlsoCaused() {
        issued();
        at(3, 10);
        at(3, 11);
        assertThat(AuditChain.verify(entries(), review().head())).isEmpty();
        assertThat(entries().getLast().actor().subject()).isEqualTo("deadlines");
    }

    private void issued() {
        Course.applied()
                .eligible(day(2, 2))
                .noticed(day(2, 2))
                .recordsOf(day(2, 10))
                .overturned(day(3, 2), day(3, 9))
                .storeIn(stores.caseStates());
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    /** What a run at noon of that day finds. */
    private Counts at(int month, int day) {
        Clock clock = Clock.fixed(
                day(month, day).atTime(LocalTime.NOON).atZone(CALIFORNIA).toInstant(), CALIFORNIA);
        return new WatchDeadlines(
                        stores.caseStates(),
                        new StalledCases(stores.caseStates(), stores.caseStore(), stores.uploadStore(), clock),
                        clock)
                .run();
    }

    private CaseState state() {
        return stores.caseStates().find(CASE).orElseThrow();
    }

    private ReviewFile review() {
        return Objects.requireNonNull(
                stores.caseStates().folder(CASE).orElseThrow().review());
    }

    private List<AuditEntry> entries() {
        return stores.caseStates().entries(CASE);
    }

    private List<String> transitions() {
        return entries().stream().map(entry -> entry.event().code()).toList();
    }
}
