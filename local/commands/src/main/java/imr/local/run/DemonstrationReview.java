package imr.local.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import imr.domain.CaseNumber;
import imr.domain.evaluation.Evaluation;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Recommendation;
import imr.functions.review.Attestation;
import imr.local.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes a case through the whole review on this machine, so that a finished determination can be looked at: every role is played, and each item is
 * decided as recommended. It decides nothing itself, so a case with an item that has no recommendation is not signed.
 */
public final class DemonstrationReview {
    private static final ZoneId CALIFORNIA = ZoneId.of("America/Los_Angeles");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COORDINATOR = "local-coordinator";
    private static final String PARTIES =
            "{\"parties\": [{\"id\": \"P-99\", \"role\": \"EMPLOYEE\"}, {\"id\": \"O-99\", \"role\": \"EMPLOYER\"}]}";

    private final ReviewClient client;
    private final String panel;

    /** @param panel the registry of reviewers, of whom one is assigned */
    public DemonstrationReview(ReviewClient client, String panel) {
        this.client = client;
        this.panel = panel;
    }

    /** The made-up reviewers of the samples. */
    public static String samplePanel() {
        try {
            return Files.readString(Home.folder().resolve("events/reviewers/panel.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the sample registry of reviewers", e);
        }
    }

    /** Why the case was not signed; empty when it was. */
    public Optional<String> sign(CaseNumber caseNumber, Evaluation evaluation) {
        for (ItemEvaluation item : evaluation.items())
            if (item.recommendation() instanceof Recommendation.None)
                return Optional.of("Nothing is recommended for item "
                        + item.item().number().value()
                        + ", and a demonstration decides nothing itself; the case is left unsigned.");
        String today = LocalDate.now(CALIFORNIA).toString();
        var imported = client.reviewers(panel);
        if (imported.status() != 200) return Optional.of(imported.told());
        String[][] coordination = {
            {"/eligibility", eligible(caseNumber)},
            {"/notice", "{\"sent\": \"" + today + "\", \"service\": \"ELECTRONIC\"}"},
            {"/records", "{\"received\": \"" + today + "\"}"},
            {"/assignment", PARTIES}
        };
        for (String[] act : coordination) {
            var answer = client.act("coordinator", COORDINATOR, caseNumber, act[0], act[1]);
            if (answer.status() != 200) return Optional.of(act[0] + " " + answer.told());
        }
        JsonNode process =
                client.read("coordinator", COORDINATOR, caseNumber, "/process").body();
        return review(caseNumber, evaluation, process.path("reviewer").asText(), today);
    }

    /** Whatever intake warns of is overruled: a sample may be a copy of another. */
    private String eligible(CaseNumber caseNumber) {
        Set<String> reasons = new TreeSet<>();
        client.read("coordinator", COORDINATOR, caseNumber, "/process")
                .body()
                .path("warnings")
                .forEach(warning ->
                        reasons.add("{\"code\": \"" + warning.path("reason").asText() + "\"}"));
        return "{\"decision\": \"ELIGIBLE\", \"reasons\": [" + String.join(", ", reasons) + "]}";
    }

    private Optional<String> review(CaseNumber caseNumber, Evaluation evaluation, String reviewer, String today) {
        var begun = client.act("reviewer", reviewer, caseNumber, "/review", "{}");
        if (begun.status() != 200) return Optional.of(begun.told());
        JsonNode draft =
                client.read("reviewer", reviewer, caseNumber, "/process").body().path("draft");
        String[][] acts = {
            {"/draft", decided(draft, evaluation)},
            {"/submission", "{}"},
            {"/signature", signature(today)}
        };
        for (String[] act : acts) {
            var answer = client.act("reviewer", reviewer, caseNumber, act[0], act[1]);
            if (answer.status() != 200) return Optional.of(act[0] + " " + answer.told());
        }
        return Optional.empty();
    }

    /** The draft as it was begun, each item decided as recommended. */
    private static String decided(JsonNode draft, Evaluation evaluation) {
        ObjectNode written = JSON.createObjectNode();
        written.set("summary", draft.path("summary"));
        var items = written.putArray("items");
        for (JsonNode item : draft.path("items")) {
            ObjectNode decided = item.deepCopy();
            evaluation.items().stream()
                    .filter(one ->
                            one.item().number().value() == item.path("item").asInt())
                    .findFirst()
                    .ifPresent(one -> decided.put(
                            "outcome",
                            one.recommendation() instanceof Recommendation.Overturn ? "OVERTURNED" : "UPHELD"));
            items.add(decided);
        }
        return written.toString();
    }

    private static String signature(String today) {
        ObjectNode signature = JSON.createObjectNode();
        signature.put("attestation", Attestation.TEXT);
        signature.put("mailed", today);
        signature.put("service", "ELECTRONIC");
        return signature.toString();
    }
}
