package imr.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import imr.domain.CaseNumber;
import imr.domain.Digest;
import imr.local.run.Pipeline;
import imr.local.run.Upload;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Uploads through the links that the API signs: plain HTTP, no credentials. */
@ExtendWith(EmbeddedCloudExtension.class)
class UploadByLinkTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aCaseGoesThroughByLinksAlone(Pipeline pipeline, CaseNumber number) throws Exception {
        Upload upload = SampleCase.named("acupuncture-extension-met", number);
        links(pipeline, upload)
                .forEach((name, link) -> assertThat(put(link, upload.files().getOrDefault(name, new byte[0])))
                        .isEqualTo(200));
        assertThat(pipeline.await(Duration.ofMinutes(2))).isTrue();
        assertThat(pipeline.lookup().find(number).evaluation()).isNotNull();
    }

    @Test
    void aLinkTakesNothingButTheFileItWasMadeFor(Pipeline pipeline, CaseNumber number) throws Exception {
        Upload upload = SampleCase.named("acupuncture-extension-met", number);
        JsonNode link = links(pipeline, upload).values().iterator().next();
        assertThat(put(link, "another content".getBytes(StandardCharsets.UTF_8)))
                .isBetween(400, 403);
    }

    private static Map<String, JsonNode> links(Pipeline pipeline, Upload upload) throws Exception {
        Api api = new Api(pipeline);
        String files = upload.files().entrySet().stream()
                .map(file -> "{\"name\":\"" + file.getKey() + "\",\"size\":" + file.getValue().length + ",\"sha256\":\""
                        + Digest.of(file.getValue()) + "\"}")
                .collect(Collectors.joining(","));
        String answer = api.post(
                        "/cases/" + upload.caseNumber() + "/uploads/linked",
                        api.token("coordinator"),
                        "{\"files\":[" + files + "]}")
                .body();
        Map<String, JsonNode> links = new TreeMap<>();
        for (JsonNode file : JSON.readTree(answer).path("files"))
            links.put(file.path("file").asText(), file);
        assertThat(links).hasSize(upload.files().size());
        return links;
    }

    private static int put(JsonNode link, byte[] content) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(link.path("url").asText()))
                .PUT(HttpRequest.BodyPublishers.ofByteArray(content));
        link.path("headers").properties().forEach(header -> {
            // Java's client sets these two itself.
            if (!header.getKey().equalsIgnoreCase("host") && !header.getKey().equalsIgnoreCase("content-length"))
                request.header(header.getKey(), header.getValue().asText());
        });
        return Api.send(request).statusCode();
    }
}
