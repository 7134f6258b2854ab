package imr.domain.clock;

import imr.domain.casefile.Priority;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A line of {@code clocks.txt}. */
record ClockRow(
        Rule rule,
        Priority priority,
        String start,
        Occurrences happened,
        String expected,
        String citation,
        String shows) {
    private static final int COLUMNS = 9;

    static List<ClockRow> all() {
        try (InputStream file = Objects.requireNonNull(ClockRow.class.getResourceAsStream("clocks.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(ClockRow::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClockRow parse(String line) {
        String[] cells = line.split("\\|");
        if (cells.length != COLUMNS) throw new IllegalArgumentException("nine columns: " + line);
        for (int i = 0; i < COLUMNS; i++) cells[i] = cells[i].strip();
        Occurrences happened = Occurrences.none();
        if (!cells[2].equals("-"))
            happened = with(happened, cells[2] + " " + cells[3] + (cells[4].equals("-") ? "" : " " + cells[4]));
        for (String also : cells[5].split(";")) if (!also.isBlank()) happened = with(happened, also.strip());
        return new ClockRow(
                Rule.valueOf(cells[0]), Priority.valueOf(cells[1]), cells[2], happened, cells[6], cells[7], cells[8]);
    }

    private static Occurrences with(Occurrences happened, String words) {
        String[] parts = words.split(" ");
        if (parts[0].equals("extended")) return happened.extended(Integer.parseInt(parts[1]));
        Event event = Event.valueOf(parts[0]);
        Moment at = Moment.parse(parts[1]);
        return parts.length == 3 ? happened.with(event, at, Service.valueOf(parts[2])) : happened.with(event, at);
    }

    @Override
    public String toString() {
        return rule + ": " + shows;
    }
}
