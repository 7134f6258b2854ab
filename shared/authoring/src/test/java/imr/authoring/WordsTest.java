package imr.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import imr.authoring.Compiler.Compilation;
import imr.domain.fact.FactId;
import imr.domain.fact.FactWords;
import imr.guidelines.library.Library;
import imr.guidelines.library.LibraryJson;
import imr.reading.record.ReleasedWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of a layer go into the library, and with it into the digest that evaluations pin. */
final class WordsTest {
    private static final String FACTS = """
            - {id: gait.rounds, type: amount, unit: times, of: treatment, meaning: rounds walked}
            """;
    private static final String WORDS = """
            # How the clinic writes
            = rounds: rounds|laps
            == gait.rounds
            about: course
            walked <n> @rounds   # both are written
            == pain-medication.reduced
            medication wound down
            """;

    @Test
    void wordsAreCompiledWithTheirChoicesWrittenOutAndWhatTheVocabularySays() {
        assertThat(library(WORDS).words())
                .containsExactly(
                        new FactWords(
                                new FactId("gait.rounds"),
                                List.of("of: treatment", "unit: times", "about: course", "walked <n> rounds|laps")),
                        new FactWords(new FactId("pain-medication.reduced"), List.of("medication wound down")));
    }

    @Test
    void theLibraryHasAnotherVersionWithThemAndReadingFindsThemInIt() {
        byte[] with = LibraryJson.write(library(WORDS));
        byte[] without = LibraryJson.write(library(""));
        assertThat(LibraryJson.version(with)).isNotEqualTo(LibraryJson.version(without));
        assertThat(ReleasedWords.in(with)).isEqualTo(LibraryJson.read(with).words());
        assertThat(ReleasedWords.in(without)).isEmpty();
    }

    @Test
    void theyAreTheLayersFileOfThatNameAlone(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("words.txt"), WORDS);
        Files.writeString(folder.resolve("notes.txt"), "Not for reading.");
        assertThat(Layer.in("clinic", folder).files()).containsOnlyKeys("words.txt");
    }

    private static Library library(String words) {
        Map<String, String> files =
                words.isEmpty() ? Map.of("facts.yaml", FACTS) : Map.of("facts.yaml", FACTS, Layer.WORDS, words);
        Compilation compilation =
                new Compiler(ErrorCorpus.TREATMENTS).compile(ErrorCorpus.base(), List.of(new Layer("clinic", files)));
        assertThat(compilation.mistakes()).isEmpty();
        return compilation.library().orElseThrow();
    }
}
