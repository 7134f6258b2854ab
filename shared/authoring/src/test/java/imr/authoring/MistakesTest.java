package imr.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import imr.authoring.syntax.Messages;
import imr.authoring.syntax.Mistake;
import imr.authoring.syntax.MistakeKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MistakesTest {
    private final Compiler compiler = new Compiler(ErrorCorpus.TREATMENTS);

    static List<String> corpus() {
        return ErrorCorpus.names();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void aPlantedMistakeIsReportedWithPlaceAndAdvice(String name) throws IOException {
        String told = told(ErrorCorpus.files(name));
        if (Boolean.getBoolean("imr.golden.write")) {
            Path source = Path.of("src/test/resources/errors", name, "expected.txt");
            Files.writeString(source, told);
            return;
        }
        assertThat(told).isEqualTo(ErrorCorpus.read(ErrorCorpus.expected(name)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfMistakeIsInTheCorpus(MistakeKind kind) {
        String folder = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<MistakeKind> found = ErrorCorpus.mistakes(ErrorCorpus.files(folder)).stream()
                .map(Mistake::code)
                .toList();
        assertThat(found).contains(kind);
    }

    static List<MistakeKind> kinds() {
        return Arrays.asList(MistakeKind.values());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfMistakeHasItsMessageAndItsAdvice(MistakeKind kind) {
        assertThat(Messages.has(kind.name())).isTrue();
        assertThat(Messages.has(kind + ".advice")).isTrue();
    }

    @Test
    void theBaseOfTheCorpusHasNoMistake() {
        assertThat(told(ErrorCorpus.base())).isEmpty();
        assertThat(compiler.compile(ErrorCorpus.base()).library()).isPresent();
    }

    @Test
    void mistakesOfSeveralFilesAreReportedTogetherInTheOrderOfFilesAndLines() {
        Map<String, String> files = new TreeMap<>(ErrorCorpus.files("all-at-once"));
        files.put("gaps.yaml", ErrorCorpus.files("no-reason").getOrDefault("gaps.yaml", ""));
        List<Mistake> mistakes = compiler.compile(files).mistakes();
        assertThat(mistakes).isSorted();
        assertThat(mistakes.stream().map(Mistake::file).distinct()).containsExactly("gaps.yaml", "guideline.yaml");
        assertThat(mistakes).hasSizeGreaterThanOrEqualTo(5);
    }

    private static String told(Map<String, String> files) {
        return ErrorCorpus.mistakes(files).stream().map(Mistake::text).collect(Collectors.joining("\n"));
    }
}
