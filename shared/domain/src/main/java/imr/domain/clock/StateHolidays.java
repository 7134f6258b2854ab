package imr.domain.clock;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The holidays of the state, read once from {@code state-holidays.csv}. */
final class StateHolidays {
    private static final List<Holiday> HOLIDAYS = read();

    private StateHolidays() {}

    static boolean isHoliday(LocalDate day) {
        for (Holiday holiday : HOLIDAYS) if (holiday.keptIn(day.getYear()).equals(day)) return true;
        return false;
    }

    static List<Holiday> all() {
        return HOLIDAYS;
    }

    private static List<Holiday> read() {
        try (InputStream file = Objects.requireNonNull(StateHolidays.class.getResourceAsStream("state-holidays.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(Holiday::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
