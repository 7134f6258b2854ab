package imr.functions.lookup;

import static imr.store.testing.Samples.CASE;
import static imr.store.testing.Samples.FIRST;
import static imr.store.testing.Samples.NOW;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import imr.access.Role;
import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.Problem;
import imr.domain.TreatmentId;
import imr.domain.determination.CaseOutcome;
import imr.domain.evaluation.Outcome;
import imr.json.EvaluationJson;
import imr.store.Artefact;
import imr.store.AuditEvent;
import imr.store.CaseChange;
import imr.store.CaseKey;
import imr.store.CaseState;
import imr.store.CaseStates;
import imr.store.Stage;
import imr.store.StageFailure;
import imr.store.StoreUnavailable;
import imr.store.StrayUpload;
import imr.store.UploadState;
import imr.store.UploadStatus;
import imr.store.testing.Samples;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApiTest {
    private static final CaseNumber OTHER = new CaseNumber("CM26-0000002");
    private static final String STATE = "/cases/{caseNumber}";
    private static final String FACTS = "/cases/{caseNumber}/facts";
    private static final String LETTER = "/cases/{caseNumber}/letter";
    private static final String UPLOAD = "/cases/{caseNumber}/uploads/{uploadId}";
    private static final String PUBLICATION = "/cases/{caseNumber}/publication";
    private static final String PUBLIC_LETTER = "/published/{caseNumber}/letter";
    private final TestApi api = new TestApi();

    @ParameterizedTest
    @EnumSource
    void nothingButWhatIsPublicIsServedWithoutAValidToken(Operation operation) {
        String method = operation.route().method();
        String path = operation.route().path();
        Reply none = api.api.answer(TestApi.request("", method, path, CASE, Map.of(), ""));
        if (operation.route().everybody()) {
            assertThat(none.status()).isNotIn(401, 403);
            return;
        }
        assertThat(none.status()).isEqualTo(401);
        Request forged = TestApi.request("auditor", method, path, CASE, Map.of(), "");
        forged.headers().computeIfPresent("authorization", (name, value) -> value + "x");
        assertThat(api.api.answer(forged).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource
    void aRoleMayWhatTheRouteDeclaresAndNothingElse(Operation operation) {
        for (Role role : Role.values()) {
            Reply reply = api.api.answer(TestApi.request(
                    role.name().toLowerCase(Locale.ROOT),
                    operation.route().method(),
                    operation.route().path(),
                    CASE,
                    Map.of(),
                    ""));
            if (operation.route().everybody() || operation.route().roles().contains(role))
                assertThat(reply.status()).isNotIn(401, 403);
            else assertThat(reply.status()).isEqualTo(403);
        }
    }

    @Test
    void aRouteThatIsNotDeclaredIsRefused() {
        assertThat(api.get("auditor", "/cases", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void aPartySeesItsOwnCaseOnly() {
        determined();
        assertThat(api.get("party", STATE, Map.of()).status()).isEqualTo(200);
        assertThat(api.api
                        .answer(TestApi.request("party", "GET", STATE, OTHER, Map.of(), ""))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aCaseThatIsNotKnownIsAProblemThatSaysWhatToDo() {
        Reply reply = api.get("auditor", STATE, Map.of());
        assertThat(reply.status()).isEqualTo(404);
        assertThat(TestApi.json(reply).path("code").asText()).isEqualTo("CASE_UNKNOWN");
        assertThat(reply.mediaType()).isEqualTo("application/problem+json");
    }

    @Test
    void theStateOfACaseHoldsItsItemsAndItsProblems() {
        determined();
        JsonNode state = TestApi.json(api.get("coordinator", STATE, Map.of()));
        assertThat(state.path("state").asText()).isEqualTo("RECOMMENDED");
        assertThat(state.path("outcome").asText()).isEqualTo("UPHELD");
        assertThat(state.path("items").get(0).path("treatment").asText()).isEqualTo("acupuncture");
        assertThat(state.path("problems").get(0).path("code").asText()).isEqualTo("EMPTY_FILE");
        assertThat(state.path("missing").get(0).asText()).isEqualTo("rfa.pdf");
        assertThat(state.has("audit")).isFalse();
        assertThat(TestApi.json(api.get("auditor", STATE, Map.of())).path("audit"))
                .isNotEmpty();
    }

    @Test
    void factsAreThereOnceACaseIsReadForThoseWhoWorkOnIt() {
        api.stores.caseStates().commit(CaseChange.to(CaseState.opened(CASE, NOW).assembledAs(FIRST)));
        assertThat(TestApi.json(api.get("reviewer", FACTS, Map.of()))
                        .path("code")
                        .asText())
                .isEqualTo("NO_FACTS");
        api.stores.caseStore().put(new CaseKey(CASE, FIRST, Artefact.FACTS), "read".getBytes(UTF_8));
        assertThat(TestApi.text(api.get("reviewer", FACTS, Map.of()))).isEqualTo("read");
        assertThat(api.get("party", FACTS, Map.of()).status()).isEqualTo(403);
    }

    @Test
    void lettersComeInBothCopiesAndFormats() {
        determined();
        Reply pdf = api.get("reviewer", LETTER, Map.of("format", "pdf"));
        assertThat(pdf.mediaType()).isEqualTo("application/pdf");
        assertThat(TestApi.text(pdf)).isEqualTo("LETTER_PARTY_PDF");
        assertThat(TestApi.text(api.get("reviewer", LETTER, Map.of("copy", "public"))))
                .isEqualTo("LETTER_PUBLIC_HTML");
        assertThat(api.get("reviewer", LETTER, Map.of("copy", "secret")).status())
                .isEqualTo(400);
        Reply unknown = api.get("reviewer", LETTER, Map.of("version", "7"));
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(TestApi.json(unknown).path("code").asText()).isEqualTo("VERSION_UNKNOWN");
        assertThat(TestApi.json(unknown).path("detail").asText()).contains("no version 7", "Determined: 1.");
        assertThat(api.get("reviewer", LETTER, Map.of("version", "x")).status()).isEqualTo(400);
    }

    @Test
    void theReviewersDraftIsNotForParties() {
        determined();
        for (String role : List.of("reviewer", "coordinator", "auditor"))
            assertThat(TestApi.text(api.get(role, LETTER, Map.of("copy", "reviewer"))))
                    .isEqualTo("LETTER_REVIEWER_HTML");
        for (String role : List.of("party", "publisher"))
            assertThat(api.get(role, LETTER, Map.of("copy", "reviewer")).status())
                    .isEqualTo(403);
    }

    @Test
    void anAnswerIsBytesThatTheGatewayPassesOn() {
        determined();
        Request request = TestApi.request("reviewer", "GET", LETTER, CASE, Map.of("format", "pdf"), "");
        var event = api.api.answer(request).event(request);
        assertThat(event.getIsBase64Encoded()).isTrue();
        assertThat(new String(java.util.Base64.getDecoder().decode(event.getBody()), UTF_8))
                .isEqualTo("LETTER_PARTY_PDF");
        assertThat(event.getHeaders())
                .containsEntry("Content-Type", "application/pdf")
                .containsEntry("Cache-Control", "no-store");
    }

    @Test
    void anAnswerThatIsTooLargeIsCompressedForThoseWhoCanReadThat() {
        Request plain = TestApi.request("reviewer", "GET", LETTER, CASE, Map.of(), "");
        Request able = new Request(
                "GET", LETTER, Map.of(), Map.of(), Set.of(), Map.of("accept-encoding", "gzip, br"), new byte[0]);
        Reply large = new Reply(200, "text/html", " ".repeat(5_000_000).getBytes(UTF_8));
        assertThat(large.event(plain).getStatusCode()).isEqualTo(406);
        assertThat(large.event(able).getHeaders()).containsEntry("Content-Encoding", "gzip");
        assertThat(large.event(able).getBody()).hasSizeLessThan(100_000);
    }

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
    void anUploadThatWasMadeIntoACaseIsClosed() {
        UploadState upload = new UploadState("u1", UploadStatus.ASSEMBLED, List.of(), List.of(), List.of(), FIRST);
        api.stores
                .caseStates()
                .commit(CaseChange.to(CaseState.opened(CASE, NOW).assembledAs(FIRST))
                        .with(upload));
        assertThat(api.post("coordinator", UPLOAD, "{}").status()).isEqualTo(409);
    }

    @Test
    void aRecommendationIsNotPublished() {
        determined();
        Map<String, String> items = api.stores.items();
        Reply refused = api.post("publisher", PUBLICATION, "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(TestApi.json(refused).path("code").asText()).isEqualTo("NOT_SIGNED");
        assertThat(TestApi.json(refused).path("detail").asText()).contains("recommendation is not a determination");
        assertThat(api.stores.items()).isEqualTo(items);
        assertThat(api.get("", PUBLIC_LETTER, Map.of()).status()).isEqualTo(404);
        assertThat(api.get("", "/published", Map.of("month", "2026-03")).status())
                .isEqualTo(200);
    }

    @Test
    void anUnsignedDeterminationOfANewerVersionLeavesThePublishedOneAlone() {
        signed();
        api.post("publisher", PUBLICATION, "");
        CaseVersion second = new CaseVersion(2);
        CaseState state = api.stores.caseStates().find(CASE).orElseThrow();
        api.stores
                .caseStates()
                .commit(CaseChange.to(state.assembledAs(second, NOW).determinedAs(second, CaseOutcome.OVERTURNED))
                        .with(Samples.determination(second), List.of()));
        assertThat(api.post("publisher", PUBLICATION, "").status()).isEqualTo(409);
        assertThat(TestApi.json(api.get("", "/published", Map.of("month", "2026-03")))
                        .path("entries"))
                .hasSize(1);
        assertThat(api.get("", PUBLIC_LETTER, Map.of()).status()).isEqualTo(200);
    }

    @Test
    void everybodyReadsASignedLetterOnceItIsPublishedAndNotBefore() {
        signed();
        assertThat(api.get("", PUBLIC_LETTER, Map.of()).status()).isEqualTo(404);
        assertThat(api.post("publisher", PUBLICATION, "{}").status()).isEqualTo(200);
        assertThat(TestApi.text(api.get("", PUBLIC_LETTER, Map.of()))).isEqualTo("LETTER_PUBLIC_HTML");
        Map<String, String> items = api.stores.items();
        assertThat(api.post("publisher", PUBLICATION, "").status()).isEqualTo(200);
        assertThat(api.stores.items()).isEqualTo(items);
        for (Map<String, String> search : List.of(
                Map.of("month", "2026-03"),
                Map.of("month", "2026-03", "treatment", "acupuncture"),
                Map.of("month", "2026-03", "outcome", "UPHELD"),
                Map.of("month", "2026-03", "treatment", "acupuncture", "outcome", "UPHELD"))) {
            JsonNode found = TestApi.json(api.get("", "/published", search));
            assertThat(found.path("entries")).as("%s", search).hasSize(1);
            assertThat(found.path("entries").get(0).path("outcome").asText()).isEqualTo("UPHELD");
            assertThat(found.toString()).doesNotContain("12 visits");
        }
        assertThat(TestApi.json(api.get(
                                "",
                                "/published",
                                Map.of("month", "2026-03", "treatment", "acupuncture", "outcome", "OVERTURNED")))
                        .path("entries"))
                .isEmpty();
    }

    @Test
    void aDeterminationMadeAnewIsNoLongerPublished() {
        signed();
        api.post("publisher", PUBLICATION, "");
        CaseState state = api.stores.caseStates().find(CASE).orElseThrow();
        api.stores.caseStates().commit(CaseChange.to(state.determinedAs(FIRST, CaseOutcome.OVERTURNED)));
        assertThat(api.get("", PUBLIC_LETTER, Map.of()).status()).isEqualTo(404);
    }

    @Test
    void partiesSeeStateAndClocksAndNotTheDraft() {
        determined();
        JsonNode state = TestApi.json(api.get("party", STATE, Map.of()));
        assertThat(state.path("state").asText()).isEqualTo("RECOMMENDED");
        assertThat(state.has("deadlines")).isTrue();
        assertThat(state.has("outcome")).isFalse();
        assertThat(state.path("items")).isEmpty();
        assertThat(state.toString()).doesNotContain("UPHELD", "12 visits");
        for (String path : List.of("/determination", "/trace", "/letter"))
            for (Map<String, String> query : List.of(Map.<String, String>of(), Map.of("version", "1"))) {
                Reply refused = api.get("party", STATE + path, query);
                assertThat(refused.status()).as(path).isEqualTo(409);
                assertThat(TestApi.json(refused).path("code").asText()).isEqualTo("NOT_SIGNED");
            }
    }

    @Test
    void whatAnItemLacksIsForTheReviewerAlone() {
        signed();
        api.stores
                .caseStore()
                .put(
                        new CaseKey(CASE, FIRST, Artefact.EVALUATION),
                        EvaluationJson.write(TraceSample.lacking("Is there a tumor?")));
        String trace = STATE + "/trace";
        assertThat(TestApi.text(api.get("reviewer", trace, Map.of()))).contains("Is there a tumor?", "\"missing\": 1");
        for (String role : List.of("party", "publisher"))
            assertThat(TestApi.text(api.get(role, trace, Map.of())))
                    .contains("UPHOLD")
                    .doesNotContain("tumor", "\"missing\"");
    }

    @Test
    void partiesReadWhatAReviewerSigned() {
        signed();
        JsonNode state = TestApi.json(api.get("party", STATE, Map.of()));
        assertThat(state.path("outcome").asText()).isEqualTo("UPHELD");
        assertThat(state.path("items")).hasSize(1);
        assertThat(TestApi.text(api.get("party", LETTER, Map.of()))).isEqualTo("LETTER_PARTY_HTML");
    }

    @Test
    void aFailedStageIsAProblemOfTheCaseAndALineForTheCoordinator() {
        StageFailure failure = new StageFailure(Stage.EVALUATION, FIRST, NOW, 0);
        CaseState late = Samples.open(1, 1).assembledAs(FIRST).failedWith(failure);
        api.stores.caseStates().commit(CaseChange.to(late));
        JsonNode state = TestApi.json(api.get("coordinator", STATE, Map.of()));
        assertThat(state.path("problems").get(0).path("code").asText()).isEqualTo("STAGE_FAILED");
        assertThat(state.path("problems").get(0).path("place").asText()).isEqualTo("evaluation of v1");
        assertThat(state.path("late").asBoolean()).as("whatever the state").isTrue();
        JsonNode line = TestApi.json(api.get("coordinator", "/worklist", Map.of()))
                .path("entries")
                .get(0);
        assertThat(line.path("caseNumber").asText()).isEqualTo(CASE.value());
        assertThat(line.path("state").asText()).isEqualTo("IN_EVALUATION");
        assertThat(line.path("late").asBoolean()).isTrue();
        assertThat(line.path("problem").path("code").asText()).isEqualTo("STAGE_FAILED");
        assertThat(TestApi.json(api.get("reviewer", "/worklist", Map.of())).path("entries"))
                .isEmpty();
    }

    @Test
    void whatIsNotDeterminedCannotBePublished() {
        assertThat(api.post("publisher", PUBLICATION, "").status()).isEqualTo(404);
        api.stores.caseStates().commit(CaseChange.to(CaseState.opened(CASE, NOW)));
        assertThat(api.post("publisher", PUBLICATION, "").status()).isEqualTo(409);
    }

    @Test
    void theWorkListAndTheStraysAreListed() {
        determined();
        assertThat(TestApi.json(api.get("reviewer", "/worklist", Map.of()))
                        .path("entries")
                        .get(0)
                        .path("caseNumber")
                        .asText())
                .isEqualTo(CASE.value());
        api.stores.caseStates().keep(new StrayUpload(NOW, "uploads/x", new Problem("KEY_UNKNOWN", "key", "Again.")));
        assertThat(TestApi.json(api.get("coordinator", "/strays", Map.of("day", "2026-03-02")))
                        .path("entries"))
                .hasSize(1);
        assertThat(api.get("coordinator", "/strays", Map.of()).status()).isEqualTo(400);
        assertThat(api.get("", "/published", Map.of()).status()).isEqualTo(400);
        assertThat(api.get("reviewer", "/worklist", Map.of("after", "garbage")).status())
                .isEqualTo(400);
    }

    @Test
    void aFailureSaysNothingOfWhatItStumbledOver() {
        Api unavailable = api.with(failing(new StoreUnavailable("read an item", new IOException("Ann Example"))));
        Reply retry = unavailable.answer(TestApi.request("auditor", "GET", STATE, CASE, Map.of(), ""));
        assertThat(retry.status()).isEqualTo(503);
        Api broken = api.with(failing(new IllegalStateException("Ann Example")));
        Reply internal = broken.answer(TestApi.request("auditor", "GET", STATE, CASE, Map.of(), ""));
        assertThat(internal.status()).isEqualTo(500);
        assertThat(TestApi.text(retry) + TestApi.text(internal) + api.log).doesNotContain("Ann");
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

    private void signed() {
        determined();
        CaseState state = api.stores.caseStates().find(CASE).orElseThrow();
        api.stores
                .caseStates()
                .commit(CaseChange.to(state)
                        .with(
                                Samples.signed(CASE, FIRST),
                                List.of(Samples.item(CASE, 1, new TreatmentId("acupuncture"), Outcome.UPHELD))));
    }

    private void determined() {
        CaseState state = CaseState.opened(CASE, NOW).assembledAs(FIRST).determinedAs(FIRST, CaseOutcome.UPHELD);
        UploadState later = new UploadState(
                "u2",
                UploadStatus.REJECTED,
                List.of(new Problem("EMPTY_FILE", "pr2.pdf", "Upload it again.")),
                List.of(),
                List.of("rfa.pdf"),
                null);
        api.stores
                .caseStates()
                .commit(CaseChange.to(state)
                        .with(later)
                        .with(
                                Samples.determination(FIRST),
                                List.of(Samples.item(CASE, 1, new TreatmentId("acupuncture"), Outcome.UPHELD)))
                        .with(Samples.event(AuditEvent.Kind.DETERMINED, "v1")));
        for (Artefact artefact : Artefact.values())
            api.stores
                    .caseStore()
                    .put(new CaseKey(CASE, FIRST, artefact), artefact.name().getBytes(UTF_8));
    }

    private static CaseStates failing(RuntimeException failure) {
        return (CaseStates) Proxy.newProxyInstance(
                ApiTest.class.getClassLoader(), new Class<?>[] {CaseStates.class}, (proxy, method, arguments) -> {
                    throw failure;
                });
    }
}
