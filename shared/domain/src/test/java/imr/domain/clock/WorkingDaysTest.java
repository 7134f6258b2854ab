package imr.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    @Test
    void theOfficesAreClosedOnTenWeekdaysOf2026AndOnNoOther() {
        assertThat(LocalDate.parse("2026-01-01").datesUntil(LocalDate.parse("2027-01-01")))
                .filteredOn(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .filteredOn(day -> !WorkingDays.isWorkingDay(day))
                .extracting(LocalDate::toString)
                .as("July 4 is a Saturday")
                .containsExactly(
                        "2026-01-01",
                        "2026-01-19",
                        "2026-02-16",
                        "2026-03-31",
                        "2026-05-25",
                        "2026-09-07",
                        "2026-11-11",
                        "2026-11-26",
                        "2026-11-27",
                        "2026-12-25");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-02, New Year's Day on a Sunday",
        "2024-04-01, Cesar Chavez Day on a Sunday",
        "2021-07-05, Independence Day on a Sunday",
        "2018-11-12, Veterans Day on a Sunday",
        "2017-11-10, Veterans Day on a Saturday",
        "2022-12-26, Christmas Day on a Sunday",
        "2024-11-29, the day after the fourth and not the last Thursday"
    })
    void aHolidayOnAWeekendIsKeptWhereLawPutsIt(LocalDate closed, String why) {
        assertThat(WorkingDays.isWorkingDay(closed)).as(why).isFalse();
    }

    @Test
    void everyHolidayHasItsSource() {
        assertThat(StateHolidays.all()).hasSize(11).allSatisfy(holiday -> assertThat(holiday.source())
                .startsWith("Government Code")
                .contains("19853"));
    }

    @Test
    void wordsThatAreNoDayOfTheYearAreRefused() {
        assertThatThrownBy(() -> YearlyDay.parse("fifth Monday of May")).hasMessageContaining("fifth Monday");
        assertThatThrownBy(() -> Holiday.parse("A Day,July 4,maybe,no,law")).hasMessageContaining("maybe");
        assertThatThrownBy(() -> Holiday.parse("A Day,July 4,yes,no,")).hasMessageContaining("source");
        assertThatThrownBy(() -> WorkingDays.after(LocalDate.EPOCH, -1)).hasMessageContaining("forward");
    }

    @Property
    void countingNeverEndsOnADayOnWhichOfficesAreClosed(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 40) int length) {
        assertThat(WorkingDays.isWorkingDay(WorkingDays.after(day, length))).isTrue();
        assertThat(WorkingDays.isWorkingDay(WorkingDays.onOrAfter(day))).isTrue();
        assertThat(WorkingDays.onOrAfter(day)).isAfterOrEqualTo(day).isBefore(day.plusDays(6));
    }

    @Property
    void aLaterStartNeverEndsEarlierAndALongerTimeEndsLater(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 30) int later,
            @ForAll @IntRange(min = 1, max = 20) int length) {
        assertThat(WorkingDays.after(day.plusDays(later), length)).isAfterOrEqualTo(WorkingDays.after(day, length));
        assertThat(WorkingDays.after(day, length + 1)).isAfter(WorkingDays.after(day, length));
    }

    @Property
    void asManyWorkingDaysLieInBetweenAsWereCounted(
            @ForAll("days") LocalDate day, @ForAll @IntRange(max = 20) int length) {
        LocalDate end = WorkingDays.after(day, length);
        assertThat(day.plusDays(1).datesUntil(end.plusDays(1)).filter(WorkingDays::isWorkingDay))
                .hasSize(length);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 365 * 30).map(LocalDate.parse("2013-01-01")::plusDays);
    }
}
