package imr.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.CaseNumber;
import imr.domain.evaluation.Evaluation;
import imr.domain.evaluation.Finding;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Orientation;
import imr.domain.evaluation.Recommendation;
import imr.json.EvaluationJson;
import imr.local.run.Pipeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Over all sample cases: what orients a reviewer is in no copy that leaves the house, and every item that needs it has it. */
@ExtendWith(EmbeddedCloudExtension.class)
class OrientationStaysInsideTest {
    /** The cases of today: every item of theirs without a recommendation can be oriented by something. */
    private static final Set<String> TODAY =
            Set.of("low-back-2025", "knee-surgery-2025", "chronic-pain-2026", "mental-health-2026");

    @Test
    void noCopyForPartiesOrThePublicHasAWordOfIt(Pipeline pipeline) throws Exception {
        Map<String, CaseNumber> numbers = new HashMap<>();
        for (String sample : samples()) {
            CaseNumber number = EmbeddedCloudExtension.freshNumber();
            numbers.put(sample, number);
            pipeline.upload(SampleCase.named(sample, number), "1", new Random(1));
        }
        assertThat(pipeline.await(Duration.ofMinutes(5))).isTrue();
        Api api = new Api(pipeline);
        int oriented = 0;
        for (Map.Entry<String, CaseNumber> sample : numbers.entrySet()) {
            String path = "/cases/" + sample.getValue();
            var trace = api.get(path + "/trace", api.token("auditor"));
            if (trace.statusCode() != 200) continue;
            Evaluation evaluation = EvaluationJson.read(trace.body().getBytes(StandardCharsets.UTF_8));
            Set<String> inside = inside(evaluation);
            for (ItemEvaluation item : evaluation.items())
                assertThat(item.orientation() != null)
                        .as(sample.getKey() + " item " + item.item().number())
                        .isEqualTo(item.recommendation() instanceof Recommendation.None);
            if (TODAY.contains(sample.getKey())) assertThat(inside).isNotEmpty();
            if (inside.isEmpty()) continue;
            oriented++;
            assertThat(letter(api, path, "reviewer")).contains("Orientation for the Reviewer");
            for (String copy : List.of("party", "public"))
                assertThat(letter(api, path, copy)).doesNotContain(inside.toArray(String[]::new));
            assertThat(new String(EvaluationJson.write(evaluation.forParties()), StandardCharsets.UTF_8))
                    .doesNotContain("orientation");
        }
        assertThat(oriented).isGreaterThanOrEqualTo(TODAY.size());
    }

    private static String letter(Api api, String path, String copy) {
        var letter = api.get(path + "/letter?format=html&copy=" + copy, api.token("auditor"));
        assertThat(letter.statusCode()).isEqualTo(200);
        return letter.body()
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&#61;", "=")
                .replaceAll("\\s+", " ");
    }

    /** Headings of the orientation, and the criteria of its guides that no item is decided by. */
    private static Set<String> inside(Evaluation evaluation) {
        Set<String> inside = new HashSet<>();
        Set<String> decided = new HashSet<>();
        for (ItemEvaluation item : evaluation.items()) {
            if (item.finding() != null)
                item.finding()
                        .parts()
                        .forEach(part -> decided.add(part.criterion().says()));
            Orientation orientation = item.orientation();
            if (orientation == null) continue;
            inside.add("Orientation for the Reviewer");
            if (orientation.guide() == null) continue;
            for (Finding part : orientation.guide().finding().parts())
                if (!part.criterion().says().isBlank())
                    inside.add(part.criterion().says());
        }
        inside.removeAll(decided);
        return inside;
    }

    private static List<String> samples() throws IOException {
        try (Stream<Path> folders = Files.list(EmbeddedCloudExtension.HOME.resolve("events/cases"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("application.json")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
