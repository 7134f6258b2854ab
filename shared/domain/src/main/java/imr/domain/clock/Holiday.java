package imr.domain.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * One holiday of the state.
 *
 * @param onSunday   whether one that falls on a Sunday is kept on the Monday after it
 * @param onSaturday whether one that falls on a Saturday is kept on the Friday before it
 * @param source     the provision
 */
record Holiday(String name, YearlyDay day, boolean onSunday, boolean onSaturday, String source) {
    private static final int CELLS = 5;

    /** From a line of the file. */
    static Holiday parse(String line) {
        String[] cells = line.split(",", CELLS);
        if (cells.length < CELLS || cells[CELLS - 1].isBlank())
            throw new IllegalArgumentException(
                    "a holiday has a name, a day, two rules for weekends and a source: " + line);
        return new Holiday(cells[0], YearlyDay.parse(cells[1]), yes(cells[2]), yes(cells[3]), cells[4]);
    }

    private static boolean yes(String cell) {
        return switch (cell) {
            case "yes" -> true;
            case "no", "-" -> false;
            default -> throw new IllegalArgumentException("yes, no or - is expected, not " + cell);
        };
    }

    /** The day of that year on which offices are closed for it; a weekend day where it is not kept on another. */
    LocalDate keptIn(int year) {
        LocalDate falls = day.in(year);
        if (onSunday && falls.getDayOfWeek() == DayOfWeek.SUNDAY) return falls.plusDays(1);
        if (onSaturday && falls.getDayOfWeek() == DayOfWeek.SATURDAY) return falls.minusDays(1);
        return falls;
    }
}
