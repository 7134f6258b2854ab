package imr.guidelines.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The conversion factors of opioids into morphine ({@code opioid-equivalents.csv}). */
final class OpioidEquivalents {
    /** Worn, not taken: its strength is by the hour, and the number of patches adds nothing. */
    private static final String PATCH = "fentanyl";

    private static final Map<String, NavigableMap<BigDecimal, BigDecimal>> FACTORS = read();

    private OpioidEquivalents() {}

    /** Milligrams of morphine a day; empty when the drug is no opioid of the table. */
    static Optional<BigDecimal> of(String drug, BigDecimal strength, BigDecimal perDay) {
        NavigableMap<BigDecimal, BigDecimal> factors = FACTORS.get(drug);
        BigDecimal daily = drug.equals(PATCH) ? strength : strength.multiply(perDay);
        if (factors == null || daily.signum() <= 0) return Optional.empty();
        return Optional.of(
                daily.multiply(Objects.requireNonNull(factors.lowerEntry(daily), "every drug has a factor from 0 on")
                        .getValue()));
    }

    private static Map<String, NavigableMap<BigDecimal, BigDecimal>> read() {
        Map<String, NavigableMap<BigDecimal, BigDecimal>> factors = new HashMap<>();
        try (InputStream file =
                Objects.requireNonNull(OpioidEquivalents.class.getResourceAsStream("opioid-equivalents.csv"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(","))
                    .forEach(cells -> factors.computeIfAbsent(cells[0], drug -> new TreeMap<>())
                            .put(new BigDecimal(cells[1]), new BigDecimal(cells[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(factors);
    }
}
