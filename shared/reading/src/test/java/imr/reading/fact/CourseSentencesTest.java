package imr.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.fact.Fact;
import imr.domain.fact.FactStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What sentences tell of a course and its outcome, labelled before they were read: every fact of the course that is read of a sentence has to be
 * labelled, and the other way round. Kinds of fault were learned on the first half; the second was measured once before anything was learned from
 * it, and so was what was written afterwards ({@code docs/reading.md}). What is misread stands in {@code misread.txt}; {@code -Dgolden.accept=true} writes it anew.
 */
class CourseSentencesTest {
    private static final Path FOLDER = Path.of("src/test/resources/imr/reading/fact/course");

    private record Labelled(String sentence, List<LabelledFact> facts) {
        static Labelled of(String line) {
            String[] columns = line.split("\t", -1);
            return new Labelled(
                    columns[0],
                    Arrays.stream(columns[1].split(";"))
                            .filter(fact -> !fact.isBlank())
                            .map(LabelledFact::of)
                            .toList());
        }
    }

    /** What was found of the facts asked for, and how much of what was read was right. */
    private static final class Score {
        private final List<String> misread = new ArrayList<>();
        private int asked;
        private int found;
        private int read;
        private int right;

        void add(Labelled labelled, List<Fact> facts) {
            for (LabelledFact fact : labelled.facts()) {
                if (!fact.isAskedFor()) continue;
                asked++;
                if (facts.stream().anyMatch(fact::isMetBy)) found++;
                else misread.add("missed\t" + told(fact) + "\t" + labelled.sentence());
            }
            Set<String> once = new HashSet<>();
            for (Fact fact : facts) {
                if (labelled.facts().stream().anyMatch(label -> !label.isAskedFor() && label.isMetBy(fact))) continue;
                if (!once.add(told(fact))) continue;
                read++;
                if (labelled.facts().stream().anyMatch(label -> label.isMetBy(fact))) right++;
                else misread.add("wrong\t" + told(fact) + "\t" + labelled.sentence());
            }
        }

        private static String told(LabelledFact fact) {
            return fact.sign() + fact.id() + (fact.of() == null ? "" : "(" + fact.of() + ")");
        }

        private static String told(Fact fact) {
            String subject = LabelledFact.subject(fact);
            return (fact.status() == FactStatus.NEGATED ? "-" : "+")
                    + fact.id().value()
                    + (subject == null ? "" : "(" + subject + ")");
        }

        String report(String name) {
            return "# " + name + ": found " + found + " of " + asked + ", right " + right + " of " + read + "\n"
                    + String.join("\n", misread) + "\n";
        }
    }

    @Test
    void theCourseIsReadAsBefore() throws IOException {
        Set<String> scored = new HashSet<>(Files.readAllLines(FOLDER.resolve("scored.txt")));
        StringBuilder report = new StringBuilder();
        for (String half : List.of("first-half", "second-half", "afterwards")) {
            Score score = new Score();
            for (String line : Files.readAllLines(FOLDER.resolve(half + ".tsv"))) {
                Labelled labelled = Labelled.of(line);
                score.add(labelled, facts(labelled.sentence(), scored));
            }
            report.append(score.report(half));
        }
        Path misread = FOLDER.resolve("misread.txt");
        if (Boolean.getBoolean("golden.accept")) Files.writeString(misread, report.toString());
        assertThat(report.toString()).isEqualTo(Files.readString(misread));
    }

    /** A study that was made is told as tried, for requests that repeat it; it is no care. */
    private static boolean isStudy(Fact fact) {
        return fact.of() != null && fact.of().code().startsWith("imaging");
    }

    private static List<Fact> facts(String sentence, Set<String> scored) {
        return Reports.facts(sentence).stream()
                .filter(fact -> scored.contains(fact.id().value()))
                .filter(fact -> !isStudy(fact))
                .filter(fact -> fact.status() == FactStatus.ASSERTED
                        || fact.status() == FactStatus.HISTORICAL
                        || fact.status() == FactStatus.NEGATED)
                .toList();
    }
}
