package imr.domain.reviewer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All specialties a reviewer can have ({@code specialties.txt}). */
public final class Specialties {
    private static final int CELLS = 3;
    private static final Map<String, Specialty> BY_CODE = read();

    private Specialties() {}

    public static Optional<Specialty> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** In the order of their codes. */
    public static List<Specialty> all() {
        return List.copyOf(BY_CODE.values());
    }

    private static Map<String, Specialty> read() {
        Map<String, Specialty> byCode = new TreeMap<>();
        for (String line : Lines.of("specialties.txt")) {
            Specialty specialty = parse(line);
            if (byCode.put(specialty.code(), specialty) != null)
                throw new IllegalStateException("a specialty is there twice: " + specialty);
        }
        return byCode;
    }

    private static Specialty parse(String line) {
        String[] cells = line.split("\\|", CELLS);
        return new Specialty(
                cells[0].strip(),
                cells[1].strip(),
                Lines.list(cells[2]).stream()
                        .map(code -> LicenceType.ofCode(code)
                                .orElseThrow(() -> new IllegalStateException("no licence: " + code)))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
