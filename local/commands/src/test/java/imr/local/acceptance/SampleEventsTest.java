package imr.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import imr.domain.CaseNumber;
import imr.local.cloud.ApiExchange;
import imr.local.cloud.EmbeddedCloud;
import imr.local.run.EventFile;
import imr.local.run.Pipeline;
import imr.local.template.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every event in {@code events/} is taken by its function, so that none can go stale. */
@ExtendWith(EmbeddedCloudExtension.class)
class SampleEventsTest {
    private static final Path EVENTS = EmbeddedCloudExtension.HOME.resolve("events");
    private static final CaseNumber NUMBER = new CaseNumber("CM26-0000003");
    private static final Map<String, String> FUNCTIONS = Map.of(
            "intake", "IntakeFunction",
            "reading", "ReadingFunction",
            "evaluation", "EvaluationFunction",
            "determination", "DeterminationFunction",
            "lookup", "LookupFunction",
            "review", "ReviewFunction",
            "guidelines", "GuidelinesFunction",
            "deadlines", "DeadlinesFunction",
            "failed", "EvaluationFunction");

    /** The sample case awaits a reviewer: nothing of it is published. */
    private static final Map<String, Integer> EXPECTED =
            Map.of("11-published-letter.json", 404, "12-without-token.json", 401);

    /** Every event names the review before anything was done: the first that changes the case is taken, the others are told it has changed since. */
    private static final Map<String, Integer> OF_REVIEW =
            Map.of("01-reviewers.json", 200, "02-eligibility.json", 200, "22-audit.json", 200);

    /** What only the reviewer may do to whom the case is assigned. */
    private static final Set<String> OF_REVIEWERS =
            Set.of("13-review.json", "14-corrections.json", "15-draft.json", "16-submission.json", "17-signature.json");

    private static final int CHANGED_SINCE = 412;

    @Test
    void everyEventIsAnswered(Pipeline pipeline) throws Exception {
        pipeline.upload(SampleCase.named("acupuncture-initial-met", NUMBER), "1", new Random(1));
        pipeline.put(NUMBER, "1", "pr2 2017-05-03 (copié) +1.txt", "a copy".getBytes(StandardCharsets.UTF_8));
        assertThat(pipeline.await(Duration.ofMinutes(2))).isTrue();
        WatchedContract contract = new WatchedContract();
        for (Path file : files()) {
            String function = FUNCTIONS.getOrDefault(folder(file), "");
            String event = EventFile.read(file, pipeline.identity());
            EmbeddedCloud.Answer answer = pipeline.cloud().invoke(function, event);
            assertThat(answer.succeeded()).as(file + " " + answer.json()).isTrue();
            if (read(event).has("httpMethod")) contract.accept(new ApiExchange(event, answer.json()));
            String name = String.valueOf(file.getFileName());
            if (folder(file).equals("lookup") || folder(file).equals("guidelines"))
                assertThat(read(answer.json()).path("statusCode").asInt())
                        .as(file + " " + answer.json())
                        .isEqualTo(EXPECTED.getOrDefault(name, 200));
            if (folder(file).equals("review"))
                assertThat(read(answer.json()).path("statusCode").asInt())
                        .as(file + " " + answer.json())
                        .isEqualTo(OF_REVIEWERS.contains(name) ? 403 : OF_REVIEW.getOrDefault(name, CHANGED_SINCE));
        }
        contract.isKept();
        assertThat(pipeline.await(Duration.ofMinutes(2))).isTrue();
    }

    @Test
    void everyFunctionAndEveryRouteHasAnEvent(Pipeline pipeline) throws Exception {
        assertThat(FUNCTIONS.values())
                .containsAll(pipeline.cloud().template().functions().keySet());
        assertThat(files().stream().map(SampleEventsTest::folder)).containsAll(FUNCTIONS.keySet());
        TreeSet<String> covered = new TreeSet<>();
        for (Path file : files()) {
            if (!Set.of("lookup", "review", "guidelines").contains(folder(file))) continue;
            JsonNode event = read(Files.readString(file));
            covered.add(event.path("httpMethod").asText() + " "
                    + event.path("resource").asText());
        }
        List<String> routes = pipeline.cloud().template().routes().stream()
                .map(SampleEventsTest::text)
                .toList();
        assertThat(covered).containsExactlyInAnyOrderElementsOf(routes);
    }

    private static String text(Route route) {
        return route.method() + " " + route.path();
    }

    private static String folder(Path file) {
        return file.getParent() == null ? "" : String.valueOf(file.getParent().getFileName());
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(EVENTS, 2)) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> FUNCTIONS.containsKey(folder(file)))
                    .sorted()
                    .toList();
        }
    }

    private static JsonNode read(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }
}
