package imr.functions.lookup;

import static imr.store.testing.Samples.CASE;
import static imr.store.testing.Samples.FIRST;
import static imr.store.testing.Samples.NOW;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import imr.api.Reply;
import imr.domain.Digest;
import imr.store.CaseChange;
import imr.store.CaseState;
import imr.store.UploadState;
import imr.store.UploadStatus;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Links to upload to, and the requests for them. */
class UploadLinksTest {
    private static final String UPLOAD = "/cases/{caseNumber}/uploads/{uploadId}";
    private final TestApi api = new TestApi();

    @Test
    void aFileCanBeUploadedToTheAddressThatWasAskedFor() throws Exception {
        byte[] content = "words".getBytes(UTF_8);
        String body =
                "{\"files\": [{\"name\": \"pr2.txt\", \"size\": 5, \"sha256\": \"%s\"}]}".formatted(Digest.of(content));
        Reply reply = api.post("coordinator", UPLOAD, body);
        assertThat(reply.status()).isEqualTo(200);
        JsonNode file = TestApi.json(reply).path("files").get(0);
        HttpRequest.Builder put = HttpRequest.newBuilder(
                        URI.create(file.path("url").asText()))
                .PUT(HttpRequest.BodyPublishers.ofByteArray(content));
        file.path("headers").properties().forEach(header -> {
            if (!header.getKey().equals("content-length"))
                put.header(header.getKey(), header.getValue().asText());
        });
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(put.build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(api.stores.uploadStore().list(CASE, "u1")).hasSize(1);
    }

    @Test
    void aRequestForAddressesIsCheckedAllAtOnce() {
        Reply reply = api.post(
                "coordinator", UPLOAD, "{\"files\": [{\"name\": \"a/b\", \"size\": -1, \"sha256\": \"x\"}, {}]}");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(TestApi.json(reply).path("problems")).hasSize(6);
        for (String body : List.of("", "{", "[]", "{\"files\": []}", "{\"other\": 1}", "{\"files\": [null]}"))
            assertThat(api.post("coordinator", UPLOAD, body).status()).isEqualTo(400);
        assertThat(api.post("coordinator", UPLOAD, " ".repeat(300_000)).status())
                .isEqualTo(413);
    }

    @Test
    void theSameNameInComposedLettersAndInTheirPartsIsOneName() {
        String body = """
                {"files": [{"name": "e\u0301.txt", "size": 5, "sha256": "%1$s"},
                           {"name": "\u00e9.txt", "size": 5, "sha256": "%1$s"}]}
                """.formatted(Digest.of("words"));
        JsonNode problem = TestApi.json(api.post("coordinator", UPLOAD, body))
                .path("problems")
                .get(0);
        assertThat(problem.path("code").asText()).isEqualTo("FILE_NAME_TWICE");
        assertThat(problem.path("place").asText()).isEqualTo("#/files/1/name");
    }

    @Test
    void anApplicationCanBeSentAsItIs() {
        String body = """
                {"format": "imr.application.v1", "caseNumber": "CM26-0000001", "priority": "STANDARD", "dates": {},
                 "employee": {}, "requestingPhysician": "A", "disputedItems": [],
                 "files": [{"name": "pr2.txt", "size": 5, "sha256": "%s", "kind": "OTHER", "dated": "2013-10-02",
                            "author": "A"}]}
                """.formatted(Digest.of("words"));
        assertThat(api.post("coordinator", UPLOAD, body).status()).isEqualTo(200);
        Reply other = api.post("coordinator", UPLOAD, body.replace("CM26-0000001", "CM26-0000002"));
        assertThat(TestApi.json(other).path("problems").get(0).path("place").asText())
                .isEqualTo("#/caseNumber");
        Reply unknown = api.post("coordinator", UPLOAD, body.replace("\"kind\"", "\"knid\""));
        assertThat(TestApi.json(unknown).path("problems").get(0).path("place").asText())
                .isEqualTo("#/files/0/knid");
    }

    @Test
    void anUploadThatWasMadeIntoACaseIsClosed() {
        UploadState upload = new UploadState("u1", UploadStatus.ASSEMBLED, List.of(), List.of(), List.of(), FIRST);
        api.stores
                .caseStates()
                .commit(CaseChange.to(CaseState.opened(CASE, NOW).assembledAs(FIRST))
                        .with(upload));
        assertThat(api.post("coordinator", UPLOAD, "{}").status()).isEqualTo(409);
    }
}
