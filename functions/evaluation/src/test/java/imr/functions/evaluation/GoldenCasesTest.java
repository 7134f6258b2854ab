package imr.functions.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import imr.evaluation.CaseEvaluator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every directory below {@code golden/} holds a case and what it comes to. To accept a change after reading it, run with
 * {@code -Dgolden.accept=true}; the difference then shows in the commit.
 */
class GoldenCasesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final CaseEvaluator EVALUATOR = new CaseEvaluator();

    @TestFactory
    List<DynamicTest> eachCaseComesOutAsExpected() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            return files.filter(file -> file.endsWith("case.txt"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(
                            GOLDEN.relativize(file.getParent()).toString(), () -> check(file)))
                    .toList();
        }
    }

    private static void check(Path file) throws IOException {
        String trace = TraceText.of(GoldenCase.parse(Files.readString(file)).evaluate(EVALUATOR));
        Path expected = file.resolveSibling("expected.txt");
        if (Boolean.getBoolean("golden.accept")) Files.writeString(expected, trace);
        assertThat(trace).isEqualTo(Files.readString(expected));
    }
}
