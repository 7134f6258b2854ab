package imr.domain.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Days on which the offices of the state are open: not Saturdays, Sundays and the holidays of {@code state-holidays.csv} (Government Code
 * 19853). Law calls them business days and working days alike.
 */
public final class WorkingDays {
    private WorkingDays() {}

    /**
     * The day that comes so many working days after the given one, which does not count itself.
     *
     * @throws IllegalArgumentException for a negative number
     */
    public static LocalDate after(LocalDate day, int workingDays) {
        if (workingDays < 0) throw new IllegalArgumentException("working days are counted forward");
        LocalDate reached = day;
        for (int left = workingDays; left > 0; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) left--;
        }
        return reached;
    }

    /** The day itself when offices are open on it, else the next on which they are. */
    public static LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : after(day, 1);
    }

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !StateHolidays.isHoliday(day);
    }
}
