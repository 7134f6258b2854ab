package imr.reviewers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A registry file whose cells tests change; row 0 is the first reviewer. Written with every cell in quotes. */
final class RegistryFile {
    private final List<List<String>> rows;

    private RegistryFile(List<List<String>> rows) {
        this.rows = rows;
    }

    static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(RegistryFile.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The three reviewers of {@code registry.csv}. */
    static RegistryFile good() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Arrays.stream(Column.values()).map(Column::header).collect(Collectors.toCollection(ArrayList::new)));
        rows.add(row(
                "R-0001",
                "Marlowe, Quintessa",
                "P-901",
                "MD CA A12345 2027-06-30; MD NV 778 2026-12-31",
                "physical-medicine; pain-medicine",
                "American Board of Physical Medicine and Rehabilitation = physical-medicine; American Board of Anesthesiology = pain-medicine",
                "30",
                "12",
                "active",
                "no",
                "no",
                "employment O-12; financial O-4 6.5",
                "P-17; P-204",
                "CM25-0000009"));
        rows.add(row(
                "R-0002",
                "Bartholomew Ng",
                "P-902",
                "LAC FL 4411 2028-01-31",
                "acupuncture",
                "",
                "40",
                "22",
                "active",
                "no",
                "no",
                "",
                "",
                ""));
        rows.add(row(
                "R-0003",
                "Iris\nde la Roche",
                "P-903",
                "DO TX 9 2026-03-31 restricted",
                "occupational-medicine",
                "American Osteopathic Board of Preventive Medicine = occupational-medicine",
                "20",
                "4",
                "on-leave",
                "yes",
                "no",
                "spouse P-3; staff-privileges O-5",
                "",
                ""));
        return new RegistryFile(rows);
    }

    private static List<String> row(String... cells) {
        return new ArrayList<>(List.of(cells));
    }

    void set(int reviewer, String column, String cell) {
        rows.get(reviewer + 1).set(rows.getFirst().indexOf(column), cell);
    }

    RegistryFile reversed() {
        rows.forEach(Collections::reverse);
        return this;
    }

    String text() {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    @Override
    public String toString() {
        return text();
    }
}
