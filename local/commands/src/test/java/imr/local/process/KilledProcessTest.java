package imr.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever has been acknowledged is determined in the end, however the process ended meanwhile, and determined once. */
class KilledProcessTest {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** {@code -Dimr.burst=200} for more: that takes four minutes on two cores, this one. */
    private static final int BURST = Integer.getInteger("imr.burst", 50);

    private static final int KILLS = 3;

    /** The process that is there now. */
    private static final class Running {
        volatile Up up;

        Running(Up up) {
            this.up = up;
        }
    }

    @TempDir
    Path folder = Path.of("");

    @Test
    void casesThatWereUnderWayAtAKillAreDeterminedAfterTheNextStart() throws Exception {
        Cases cases = new Cases(6);
        try (Up up = start()) {
            cases.upload(() -> up);
            up.kill();
        }
        try (Up again = start()) {
            assertThat(cases.notDeterminedOnce(again, PATIENCE)).isEmpty();
        }
    }

    @Test
    void casesThatWereUnderWayAtAStopAreDeterminedAfterTheNextStart() throws Exception {
        Cases cases = new Cases(6);
        try (Up up = start()) {
            cases.upload(() -> up);
            up.stop();
        }
        try (Up again = start()) {
            assertThat(cases.notDeterminedOnce(again, PATIENCE)).isEmpty();
        }
    }

    @Test
    void aBurstWithThreeKillsAtRandomEndsInADeterminationForEachCase() throws Exception {
        Cases cases = new Cases(BURST);
        Running running = new Running(start());
        long seed = System.nanoTime();
        Random random = new Random(seed);
        try {
            CompletableFuture<Void> uploading = CompletableFuture.runAsync(() -> {
                try {
                    cases.upload(() -> running.up);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            for (int kill = 0; kill < KILLS; kill++) {
                Thread.sleep(500 + random.nextInt(3000));
                running.up.kill();
                running.up = start();
            }
            uploading.join();
            assertThat(cases.notDeterminedOnce(running.up, PATIENCE))
                    .as("with seed " + seed)
                    .isEmpty();
        } finally {
            running.up.close();
        }
    }

    private Up start() {
        return Up.start(
                folder, "up", "--port", "0", "--data", folder.resolve("data").toString());
    }
}
