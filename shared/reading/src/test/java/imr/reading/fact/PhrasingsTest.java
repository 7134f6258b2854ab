package imr.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.Measure;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Sentences as reports have them, written without knowing the lexicon: each states a fact or, with the same words, does not. What is
 * misread stands in {@code misread.txt}, so that a change shows what it wins and what it loses; {@code -Dgolden.accept=true} writes it anew.
 */
class PhrasingsTest {
    private static final Path FOLDER = Path.of("src/test/resources/imr/reading/fact/phrasings");

    /** @param value what a code, an amount or a day has to be: "case.diagnosis=sprain"; {@code null} for whatever it is */
    private record Phrasing(String fact, @Nullable String value, boolean states, String sentence) {
        static Phrasing of(String line) {
            String[] columns = line.split("\t");
            String[] fact = columns[0].split("=");
            return new Phrasing(fact[0], fact.length > 1 ? fact[1] : null, columns[1].equals("yes"), columns[3]);
        }

        private boolean isSaid(FactValue read) {
            if (value == null) return true;
            return switch (read) {
                case FactValue.Flag flag -> false;
                case FactValue.Code(String code) -> code.equals(value);
                case FactValue.Day(LocalDate day) -> day.toString().equals(value);
                case FactValue.Amount(Measure measure) ->
                    measure.high().compareTo(new BigDecimal(value.split(" ")[0])) == 0;
            };
        }

        boolean isReadRight() {
            boolean found = Reports.facts(sentence).stream()
                    .anyMatch(is -> is.id().value().equals(fact)
                            && isSaid(is.value())
                            && (is.status() == FactStatus.ASSERTED
                                    || (states && is.status() == FactStatus.HISTORICAL)));
            return found == states;
        }
    }

    @Test
    void sentencesAreReadAsBefore() throws IOException {
        List<Phrasing> phrasings = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList())
                for (String line : Files.readAllLines(file)) phrasings.add(Phrasing.of(line));
        }
        String misread = report(phrasings);
        Path expected = FOLDER.resolve("misread.txt");
        if (Boolean.getBoolean("golden.accept")) Files.writeString(expected, misread);
        assertThat(misread).isEqualTo(Files.readString(expected));
    }

    private static String report(List<Phrasing> phrasings) {
        StringBuilder text = new StringBuilder();
        for (boolean states : new boolean[] {true, false}) {
            List<Phrasing> of =
                    phrasings.stream().filter(p -> p.states() == states).toList();
            List<Phrasing> wrong = of.stream().filter(p -> !p.isReadRight()).toList();
            text.append(states ? "# stated and found: " : "# not stated and not found: ")
                    .append(of.size() - wrong.size())
                    .append(" of ")
                    .append(of.size())
                    .append('\n');
            for (Phrasing phrasing : wrong)
                text.append(phrasing.value() == null ? phrasing.fact() : phrasing.fact() + "=" + phrasing.value())
                        .append('\t')
                        .append(phrasing.sentence())
                        .append('\n');
        }
        return text.toString();
    }
}
