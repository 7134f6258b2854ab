package imr.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.fact.FactStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Sentences as reports have them, written without knowing the lexicon: each states a fact or, with the same words, does not. What is
 * misread stands in {@code misread.txt}, so that a change shows what it wins and what it loses; {@code -Dgolden.accept=true} writes it anew.
 */
class PhrasingsTest {
    private static final Path FOLDER = Path.of("src/test/resources/imr/reading/fact/phrasings");

    private record Phrasing(String fact, boolean states, String sentence) {
        static Phrasing of(String line) {
            String[] columns = line.split("\t");
            return new Phrasing(columns[0], columns[1].equals("yes"), columns[3]);
        }

        boolean isReadRight() {
            boolean found = Reports.facts(sentence).stream()
                    .anyMatch(is -> is.id().value().equals(fact)
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
                text.append(phrasing.fact())
                        .append('\t')
                        .append(phrasing.sentence())
                        .append('\n');
        }
        return text.toString();
    }
}
