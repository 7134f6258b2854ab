package imr.local.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import imr.domain.CaseNumber;
import imr.domain.Problem;
import imr.json.EvaluationJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks cases up through the API, as an auditor. */
public final class Lookup {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI api;
    private final String token;

    Lookup(URI api, String token) {
        this.api = api;
        this.token = token;
    }

    /** The case with its trace, as far as there is one. */
    public CaseResult find(CaseNumber caseNumber) {
        Http.Answer found = get(caseNumber, "");
        if (found.status() != 200)
            return new CaseResult(caseNumber, "not found (" + found.status() + ")", List.of(), null, "", Map.of());
        JsonNode document = read(found.body().content());
        List<Problem> problems = new ArrayList<>();
        for (String kind : List.of("problems", "warnings")) problems.addAll(problems(document.path(kind)));
        for (JsonNode missing : document.path("missing"))
            if (problems.stream().noneMatch(problem -> problem.place().equals(missing.asText())))
                problems.add(new Problem(
                        "FILE_MISSING", missing.asText(), "The application announces this file; upload it as well."));
        String state = document.path("state").asText();
        Http.Answer trace = get(caseNumber, "/trace");
        if (trace.status() != 200) return new CaseResult(caseNumber, state, problems, null, "", Map.of());
        byte[] bytes = trace.body().content();
        return new CaseResult(
                caseNumber,
                state,
                problems,
                EvaluationJson.read(bytes),
                new String(bytes, StandardCharsets.UTF_8),
                Map.of());
    }

    private static List<Problem> problems(JsonNode documents) {
        List<Problem> problems = new ArrayList<>();
        for (JsonNode problem : documents)
            problems.add(new Problem(
                    problem.path("code").asText(),
                    problem.path("place").asText(),
                    problem.path("advice").asText()));
        return problems;
    }

    /** Writes trace and letters of a case to {@code folder/{caseNumber}}; gives back what was written, by what it is. */
    public Map<String, String> write(CaseResult result, Path folder) {
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put("letter-party.html", "/letter?copy=party&format=html");
        documents.put("letter-party.pdf", "/letter?copy=party&format=pdf");
        documents.put("letter-reviewer.html", "/letter?copy=reviewer&format=html");
        documents.put("letter-reviewer.pdf", "/letter?copy=reviewer&format=pdf");
        documents.put("letter-public.html", "/letter?copy=public&format=html");
        documents.put("letter-public.pdf", "/letter?copy=public&format=pdf");
        documents.put("determination.json", "/determination");
        Map<String, String> written = new TreeMap<>();
        try {
            Path own =
                    Files.createDirectories(folder.resolve(result.caseNumber().value()));
            documents.forEach((name, path) -> {
                Http.Answer answer = get(result.caseNumber(), path);
                if (answer.status() == 200)
                    written.put(name, write(own.resolve(name), answer.body().content()));
            });
            if (!result.trace().isEmpty())
                written.put(
                        "trace.json",
                        write(own.resolve("trace.json"), result.trace().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + folder, e);
        }
        return written;
    }

    private static String write(Path file, byte[] content) {
        try {
            return Files.write(file, content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private Http.Answer get(CaseNumber caseNumber, String path) {
        return Http.get(URI.create(api + "/cases/" + caseNumber + path), token);
    }

    private static JsonNode read(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("the API's answer is not JSON", e);
        }
    }
}
