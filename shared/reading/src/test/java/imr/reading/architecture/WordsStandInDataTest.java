package imr.reading.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Linguistic knowledge stands in data files, where a clinician can read and extend it, and each class has one idea. Looks through the sources of
 * reading and of what follows from facts.
 */
class WordsStandInDataTest {
    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java"), Path.of("..", "record", "src", "main", "java"));

    private static final int LONGEST_CLASS = 200;

    @Test
    void noJavaSourceHoldsAListOfWords() throws IOException {
        List<String> lists = new ArrayList<>();
        for (Path source : sources())
            for (String list : WordListSearch.in(Files.readString(source)))
                lists.add(source.getFileName() + ": " + list);
        assertThat(lists).isEmpty();
    }

    @Test
    void noClassIsLongerThanOneIdea() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path source : sources())
            if (Files.readAllLines(source).size() > LONGEST_CLASS)
                tooLong.add(source.getFileName().toString());
        assertThat(tooLong).isEmpty();
    }

    @Test
    void bothModulesAreLookedThrough() throws IOException {
        assertThat(sources())
                .extracting(source -> source.getFileName().toString())
                .contains("ChangeReader.java", "DrugUse.java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Set.of(\"left\", \"lt\", \"l-side\")",
                "case \"tablets\", \"by\", \"mouth\", \"(\" -> true;",
                "Pattern.compile(\"\\\\b(?:plan|requested treatments?|recommendations?)\\\\b\")",
                "Pattern.compile(\"upheld|overturned|modified\")",
                "Map.of(\n  \"visit\", Unit.VISITS,\n \"tablet\", Unit.DOSES, \"refill\", Unit.REFILLS);",
                "phrases(\"exam.spasm\", \"muscle spasm\", \"exam.effusion\", \"an effusion\")",
            })
    void aListIsFoundHoweverItIsWritten(String code) {
        assertThat(WordListSearch.in(code)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/** Like \"left\", \"right\" and \"both\", or \"a|b|c\". */ int x;",
                "Set.of(\"visits\", \"sessions\")",
                "Pattern.compile(\"(?:was|were) the original request\")",
                "Pattern.compile(\"[a-z]+|\\\\d+|\\\\p{L}+\")",
                "Set.of(\"(\", \")\", \";\", \",\")",
                "say(\"In dispute is: \" + one + \"; \");",
                "List.of(\"stdin\", \"stdout\", \"-l\", \"eng\", \"text\")",
            })
    void whatIsNoListIsLeftAlone(String code) {
        assertThat(WordListSearch.in(code)).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path folder : SOURCES)
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
            }
        return sources;
    }
}
