package imr.store.s3;

import static imr.store.testing.Samples.CASE;
import static imr.store.testing.Samples.FIRST;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.Digest;
import imr.store.Artefact;
import imr.store.CaseKey;
import imr.store.CaseStore;
import imr.store.StoredFile;
import imr.store.UploadAddress;
import imr.store.UploadKey;
import imr.store.testing.TestStores;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class BucketsTest {
    private final TestStores stores = new TestStores();
    private final CaseKey key = new CaseKey(CASE, FIRST, Artefact.CASE);

    @Test
    void anArtefactIsReadAsItWasWritten() {
        CaseStore cases = stores.caseStore();
        assertThat(cases.read(key)).isEmpty();
        assertThat(cases.exists(key)).isFalse();
        cases.put(key, "one".getBytes(UTF_8));
        assertThat(cases.exists(key)).isTrue();
        cases.put(key, "two".getBytes(UTF_8));
        assertThat(cases.read(key)).hasValueSatisfying(bytes -> assertThat(new String(bytes, UTF_8))
                .isEqualTo("two"));
    }

    @Test
    void ofManyWhoWriteWhereNothingIsOneWrites() throws Exception {
        List<Callable<String>> writers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            byte[] content = ("writer " + i).getBytes(UTF_8);
            writers.add(() -> {
                stores.caseStore().putIfAbsent(key, content);
                return stored();
            });
        }
        Set<String> seen = new HashSet<>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<String> writer : executor.invokeAll(writers)) seen.add(writer.get());
        }
        assertThat(seen).as("what each saw after its write").hasSize(1);
        assertThat(seen.iterator().next()).startsWith("writer ");
    }

    @Test
    void aFileIsListedAndReadUnderTheSameTag() {
        UploadKey file = new UploadKey(CASE, "u1", "pr-2 of 10+2.pdf");
        stores.upload(file, "words");
        stores.upload(new UploadKey(CASE, "u2", "other.pdf"), "x");
        StoredFile listed = stores.uploadStore().list(CASE, "u1").getFirst();
        assertThat(listed.name()).isEqualTo("pr-2 of 10+2.pdf");
        assertThat(listed.size()).isEqualTo(5);
        assertThat(stores.uploadStore().list(CASE, "u1")).hasSize(1);
        assertThat(stores.uploadStore().read(file)).hasValueSatisfying(content -> {
            assertThat(new String(content.bytes(), UTF_8)).isEqualTo("words");
            assertThat(content.etag()).isEqualTo(listed.etag());
        });
        assertThat(stores.uploadStore().read(new UploadKey(CASE, "u1", "none.pdf")))
                .isEmpty();
    }

    @Test
    void aFileCanBePutToItsSignedAddressAndNothingElseCan() throws Exception {
        byte[] content = "words".getBytes(UTF_8);
        UploadKey file = new UploadKey(CASE, "u1", "pr2.txt");
        UploadAddress address =
                stores.uploadStore().address(file, content.length, Digest.of(content), Duration.ofMinutes(5));
        assertThat(address.headers()).containsKeys("content-length", "x-amz-checksum-sha256");
        assertThat(put(address, "other".getBytes(UTF_8))).isGreaterThanOrEqualTo(400);
        assertThat(put(address, content)).isEqualTo(200);
        assertThat(stores.uploadStore().list(CASE, "u1"))
                .extracting(StoredFile::size)
                .containsExactly(5L);
    }

    private String stored() {
        return new String(stores.caseStore().read(key).orElseThrow(), UTF_8);
    }

    private static int put(UploadAddress address, byte[] content) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address.url())).PUT(HttpRequest.BodyPublishers.ofByteArray(content));
        address.headers().forEach((name, value) -> {
            if (!name.equals("content-length")) request.header(name, value);
        });
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
