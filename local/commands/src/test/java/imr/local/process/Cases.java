package imr.local.process;

import imr.domain.CaseNumber;
import imr.store.AuditEvent;
import imr.store.CaseFolder;
import imr.store.UploadKey;
import imr.store.aws.Settings;
import imr.store.aws.Stores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** Many copies of a sample case, and what became of them. */
final class Cases {
    private static final Path SAMPLE = Up.HOME.resolve("events/cases/acupuncture-initial-met");
    private static final String UPLOADS = "imr-local-uploads-000000000000";
    private static final String TABLE = "imr-local-DeterminationsTable";

    private final List<CaseNumber> numbers;

    Cases(int how) {
        numbers = IntStream.rangeClosed(1, how)
                .mapToObj(number -> new CaseNumber(String.format("CM98-%07d", number)))
                .toList();
    }

    List<CaseNumber> numbers() {
        return numbers;
    }

    /** Uploads all; what is not acknowledged is uploaded again to the process that is there then. */
    void upload(Supplier<Up> up) throws InterruptedException {
        Map<String, byte[]> files = files();
        for (CaseNumber number : numbers)
            for (Map.Entry<String, byte[]> file : files.entrySet())
                put(up, UploadKey.prefix(number, "1") + file.getKey(), content(file, number));
    }

    private static void put(Supplier<Up> up, String key, byte[] content) throws InterruptedException {
        for (Instant end = Instant.now().plus(Duration.ofMinutes(1)); ; ) {
            try (S3Client s3 = up.get().s3()) {
                s3.putObject(r -> r.bucket(UPLOADS).key(key), RequestBody.fromBytes(content));
                return;
            } catch (SdkException e) {
                if (Instant.now().isAfter(end)) throw e;
                Thread.sleep(50);
            }
        }
    }

    private static byte[] content(Map.Entry<String, byte[]> file, CaseNumber number) {
        if (!file.getKey().equals(UploadKey.APPLICATION)) return file.getValue();
        return new String(file.getValue(), StandardCharsets.UTF_8)
                .replaceFirst("CM\\d{2}-\\d{7}", number.value())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> listed = Files.list(SAMPLE)) {
            for (Path file : listed.toList()) files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Waits until each has its determination; what is not as it should be then, a line for each case. */
    List<String> notDeterminedOnce(Up up, Duration patience) throws InterruptedException {
        Instant end = Instant.now().plus(patience);
        List<CaseNumber> left = new ArrayList<>(numbers);
        while (!left.isEmpty() && Instant.now().isBefore(end)) {
            left.removeIf(
                    number -> !up.get("/cases/" + number + "/determination").isEmpty());
            if (!left.isEmpty()) Thread.sleep(200);
        }
        Map<String, String> settings = Map.of("AWS_ENDPOINT", up.endpoint().toString(), "DETERMINATIONS_TABLE", TABLE);
        var states = new Stores(new Settings(settings::get)).caseStates();
        return numbers.stream()
                .map(number -> states.folder(number)
                        .map(folder -> number + " " + summary(folder))
                        .orElse(number + " is not there"))
                .filter(line -> !line.endsWith(" version v1, 1 kept, determined times 1"))
                .toList();
    }

    private static String summary(CaseFolder folder) {
        long determined = folder.audit().stream()
                .filter(event -> event.kind() == AuditEvent.Kind.DETERMINED)
                .count();
        return folder.state().status() + " " + "version " + folder.state().assembled() + ", "
                + folder.determinations().size() + " kept, determined times " + determined;
    }
}
