package imr.reviewers;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file as rows of cells by column.
 *
 * @param rows   those that have as many cells as the first row
 * @param broken where the file stops being CSV; rows before it are still read, so that their mistakes are told too
 */
record CsvTable(List<Row> rows, @Nullable Mistake broken) {
    private static final ObjectReader READER = new CsvMapper()
            .readerFor(String[].class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .with(CsvParser.Feature.TRIM_SPACES);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** One reviewer's row. */
    record Row(int number, Map<Column, String> cells) {
        String cell(Column column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** Empty when the columns cannot be told; then no row can be read. */
    static Optional<CsvTable> read(String csv, List<Mistake> mistakes) {
        List<String[]> lines = new ArrayList<>();
        Mistake broken = null;
        try (MappingIterator<String[]> iterator =
                READER.readValues(csv.startsWith(BYTE_ORDER_MARK) ? csv.substring(1) : csv)) {
            while (iterator.hasNextValue()) lines.add(iterator.nextValue());
        } catch (IOException e) {
            broken = new Mistake(
                    lines.size() + 1,
                    Mistake.WHOLE_ROW,
                    0,
                    MistakeCode.NOT_CSV,
                    "cells separated by commas, in quotes where they hold one");
        }
        if (lines.stream().filter(line -> !isBlank(line)).count() < 2 && broken == null) {
            mistakes.add(new Mistake(
                    1,
                    Mistake.WHOLE_FILE,
                    0,
                    MistakeCode.NO_ROWS,
                    "a row of column names and a row for each reviewer"));
            return Optional.empty();
        }
        if (lines.isEmpty()) return Optional.of(new CsvTable(List.of(), broken));
        Map<Integer, Column> columns = columns(lines.getFirst(), mistakes);
        if (columns.size() < Column.values().length) return Optional.empty();
        return Optional.of(new CsvTable(rows(lines, columns, mistakes), broken));
    }

    private static Map<Integer, Column> columns(String[] header, List<Mistake> mistakes) {
        Map<Integer, Column> columns = new HashMap<>();
        Set<Column> missing = EnumSet.allOf(Column.class);
        for (int i = 0; i < header.length; i++) {
            Optional<Column> column = Column.ofHeader(header[i]);
            if (column.isEmpty())
                mistakes.add(new Mistake(
                        1,
                        "column " + (i + 1),
                        0,
                        MistakeCode.COLUMN_UNKNOWN,
                        "one of " + headers(EnumSet.allOf(Column.class))));
            else if (!missing.remove(column.get()))
                mistakes.add(Mistake.in(1, column.get(), 0, MistakeCode.COLUMN_TWICE));
            else columns.put(i, column.get());
        }
        missing.forEach(column -> mistakes.add(Mistake.in(1, column, 0, MistakeCode.COLUMN_MISSING)));
        return columns;
    }

    private static List<Row> rows(List<String[]> lines, Map<Integer, Column> columns, List<Mistake> mistakes) {
        int width = lines.getFirst().length;
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] line = lines.get(i);
            if (isBlank(line)) continue;
            if (line.length != width)
                mistakes.add(new Mistake(
                        i + 1, Mistake.WHOLE_ROW, 0, MistakeCode.CELL_COUNT, width + " cells, not " + line.length));
            else rows.add(new Row(i + 1, cells(line, columns)));
        }
        return rows;
    }

    private static Map<Column, String> cells(String[] line, Map<Integer, Column> columns) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        columns.forEach((place, column) -> cells.put(column, line[place].strip()));
        return cells;
    }

    private static boolean isBlank(String[] line) {
        for (String cell : line) if (!cell.isBlank()) return false;
        return true;
    }

    private static String headers(Set<Column> columns) {
        return String.join(", ", columns.stream().map(Column::header).toList());
    }
}
