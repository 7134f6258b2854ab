package imr.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import imr.authoring.cases.GoldenCase;
import imr.authoring.cases.GoldenRunner;
import imr.authoring.syntax.Mistake;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every guideline against its golden cases: each criterion met, not met and silent, each version on its first and last day. */
final class GoldenCasesTest {
    private final GoldenRunner runner = new GoldenRunner(Sources.LIBRARY);

    @Test
    void theFilesOfCasesHaveNoMistake() {
        assertThat(Sources.CASES.mistakes()).extracting(Mistake::text).isEmpty();
    }

    @TestFactory
    Stream<DynamicNode> aCaseComesOutAsExpected() {
        Map<String, List<GoldenCase>> byFile = Sources.CASES.cases().stream()
                .collect(Collectors.groupingBy(GoldenCase::source, TreeMap::new, Collectors.toList()));
        return byFile.entrySet().stream()
                .map(file -> dynamicContainer(
                        file.getKey(),
                        file.getValue().stream()
                                .map(golden -> dynamicTest(golden.place(), () -> assertThat(runner.differences(golden))
                                        .isEmpty()))));
    }

    @Test
    void everyGuidelineHasCases() {
        assertThat(Sources.CASES.cases().stream()
                        .map(golden -> golden.expected().guideline())
                        .distinct())
                .containsAll(Sources.LIBRARY.content().guidelines().stream()
                        .map(guideline -> guideline.ref().id())
                        .toList());
    }
}
