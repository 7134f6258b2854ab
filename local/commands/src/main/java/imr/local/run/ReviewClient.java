package imr.local.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import imr.domain.CaseNumber;
import imr.local.identity.LocalIdentity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Acts on cases through the API, as whoever is named, with tokens of this machine. */
public final class ReviewClient implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LIFETIME = Duration.ofMinutes(10);

    private final URI api;
    private final LocalIdentity identity;
    private final HttpClient http = HttpClient.newHttpClient();

    public ReviewClient(URI api, LocalIdentity identity) {
        this.api = api;
        this.identity = identity;
    }

    /** An answer: its status, its body as JSON (an empty object for anything else), and the version it speaks of. */
    public record Answer(int status, JsonNode body, String etag) {
        /** What a refusal says. */
        public String told() {
            StringBuilder told = new StringBuilder(
                    body.path("code").asText() + ": " + body.path("detail").asText());
            for (JsonNode problem : body.path("problems"))
                told.append("\n  ")
                        .append(problem.path("place").asText())
                        .append(": ")
                        .append(problem.path("advice").asText());
            return told.toString();
        }
    }

    /** Reads something of a case. */
    public Answer read(String role, String subject, CaseNumber caseNumber, String path) {
        return send(request(role, subject, "/cases/" + caseNumber + path).GET().build());
    }

    /** Does something with a case in its latest version. */
    public Answer act(String role, String subject, CaseNumber caseNumber, String path, String body) {
        String etag = read("auditor", "local-auditor", caseNumber, "/process").etag();
        return act(
                role, subject, caseNumber, path, body, etag, UUID.randomUUID().toString());
    }

    /** Does something with the version of a case that is named, under a key of its own. */
    public Answer act(
            String role, String subject, CaseNumber caseNumber, String path, String body, String etag, String key) {
        boolean draft = path.equals("/draft");
        HttpRequest.Builder request = request(role, subject, "/cases/" + caseNumber + path)
                .header("Content-Type", "application/json")
                .method(draft ? "PUT" : "POST", BodyPublishers.ofString(body));
        if (!etag.isEmpty()) request.header("If-Match", etag);
        if (!key.isEmpty() && !draft) request.header("Idempotency-Key", key);
        return send(request.build());
    }

    /** Imports the registry of reviewers. */
    public Answer reviewers(String csv) {
        return send(request("coordinator", "local-coordinator", "/reviewers")
                .header("Content-Type", "text/csv")
                .PUT(BodyPublishers.ofString(csv))
                .build());
    }

    private HttpRequest.Builder request(String role, String subject, String path) {
        return HttpRequest.newBuilder(URI.create(api + path))
                .header("Authorization", "Bearer " + identity.token(role, subject, List.of(), LIFETIME));
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
            String type = answer.headers().firstValue("Content-Type").orElse("");
            JsonNode body = type.contains("json")
                    ? JSON.readTree(new String(answer.body(), StandardCharsets.UTF_8))
                    : JSON.createObjectNode();
            return new Answer(
                    answer.statusCode(),
                    body,
                    answer.headers().firstValue("ETag").orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException("the local API does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
