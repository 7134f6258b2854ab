package imr.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.evaluation.Evaluation;
import imr.evaluation.Libraries;
import imr.evaluation.Replay;
import imr.json.EvaluationJson;
import imr.local.identity.LocalIdentity;
import imr.local.layers.LayerOptions;
import imr.local.layers.ReleasedLibrary;
import imr.local.run.Pipeline;
import imr.store.s3.S3CaseStore;
import imr.store.s3.S3LibraryStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An organization's layer over the public guidelines, released into a deployment, and what was evaluated under an earlier release. */
@Tag("stack")
@ExtendWith(StackExtension.class)
class StackReleaseTest {
    /** Layers are compiled with the public guidelines of the project. */
    private static final String PROJECT = "imr.home";

    private static final Path LAYER = EmbeddedCloudExtension.HOME.resolve("events/layers/example-clinic");
    private static final String SAMPLE = "low-back-2025";

    @BeforeEach
    void workInTheProject() {
        System.setProperty(PROJECT, EmbeddedCloudExtension.HOME.toString());
    }

    @AfterEach
    void leaveIt() {
        System.clearProperty(PROJECT);
    }

    @Test
    void aCaseIsEvaluatedUnderTheReleaseInUseAndTheOneBeforeIsReplayedToTheByte(
            Stack stack, CaseNumber first, @TempDir Path folder) throws IOException, InterruptedException {
        CaseNumber second = new CaseNumber(first.value().replaceFirst("CM98", "CM96"));
        Path changed = otherLimit(folder.resolve("example-clinic"));
        if (stack.embedded) {
            Path data = folder.resolve("data");
            Digest before = ReleasedLibrary.of(layer(LAYER).library(), null).digest();
            Digest after = ReleasedLibrary.of(layer(changed).library(), null).digest();
            embedded(data, LAYER, deployed -> evaluate(deployed, first, before, 12));
            embedded(data, changed, deployed -> {
                evaluate(deployed, second, after, 16);
                replay(deployed, first, before);
            });
            return;
        }
        Digest before = released(LAYER);
        evaluate(stack, first, before, 12);
        Digest after = released(changed);
        evaluate(stack, second, after, 16);
        replay(stack, first, before);
    }

    private static LayerOptions layer(Path folder) {
        return new LayerOptions(List.of(folder));
    }

    private static void embedded(Path data, Path layer, Consumer<Stack> test) {
        ReleasedLibrary library = ReleasedLibrary.of(layer(layer).library(), null);
        try (Pipeline pipeline = Pipeline.start(
                EmbeddedCloudExtension.HOME.resolve("template.yaml"),
                LocalIdentity.ofUser(),
                cloud -> library.in(cloud.withData(data)))) {
            test.accept(Stack.of(pipeline));
        }
    }

    /** The layer with another limit of visits, and its golden cases. */
    private static Path otherLimit(Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(LAYER)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .toList()) {
                Path to = copy.resolve(LAYER.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.writeString(
                        to,
                        Files.readString(file)
                                .replace("at most 12", "at most 16")
                                .replace("[2 visits]", "[6 visits]")
                                .replace("[3 visits]", "[7 visits]"));
            }
        }
        return copy;
    }

    private static Digest released(Path layer) throws IOException, InterruptedException {
        Process release = new ProcessBuilder("bash", "-c", System.getenv("IMR_STACK_RELEASE") + " " + layer)
                .redirectErrorStream(true)
                .start();
        String told = new String(release.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(release.waitFor()).as(told).isZero();
        return new Digest(told.replaceAll("(?s).*LibraryRelease=([0-9a-f]{64}).*", "$1"));
    }

    private static void evaluate(Stack stack, CaseNumber number, Digest library, int limit) {
        try {
            stack.upload(SampleCase.named(SAMPLE, number), "1");
            stack.awaitState(number, "RECOMMENDED");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Evaluation evaluation = EvaluationJson.read(
                stack.get("/cases/" + number + "/trace", "auditor").body().getBytes(StandardCharsets.UTF_8));
        assertThat(evaluation.pins().library()).isEqualTo(library);
        assertThat(evaluation.items())
                .allSatisfy(item -> assertThat(item.selection().chosen()).isNotNull());
        assertThat(evaluation.items().toString()).contains("at most " + limit);
    }

    private static void replay(Stack stack, CaseNumber number, Digest library) {
        Replay replay = new Replay(
                new S3CaseStore(stack.s3, stack.output("CasesBucketName")),
                new Libraries(() -> new S3LibraryStore(stack.s3, stack.output("LibraryBucketName"))));
        Replay.Result result = replay.of(number, new CaseVersion(1)).orElseThrow();
        assertThat(result.pins().library()).isEqualTo(library);
        assertThat(result.problems()).isEmpty();
        assertThat(result.same()).isTrue();
    }
}
