package imr.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.CaseNumber;
import imr.local.run.Pipeline;
import imr.local.run.ReviewClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may look up what, through the API. */
@ExtendWith(EmbeddedCloudExtension.class)
class LookupTest {
    @Test
    void aReviewerReadsStateTraceAndLetterOfACaseThatIsAssigned(Pipeline pipeline, CaseNumber number) throws Exception {
        determined(pipeline, number);
        Api api = new Api(pipeline);
        assertThat(api.get("/cases/" + number, api.token("reviewer")).statusCode())
                .isEqualTo(403);
        String token = assigned(pipeline, number);
        assertThat(api.get("/cases/" + number, token).body()).contains("\"state\": \"RECOMMENDED\"", number.value());
        assertThat(api.get("/cases/" + number + "/trace", token).body()).contains("\"format\": \"imr.trace.v1\"");
        assertThat(api.get("/cases/" + number + "/determination", token).statusCode())
                .isEqualTo(200);
        HttpResponse<String> letter = api.get("/cases/" + number + "/letter?format=html", token);
        assertThat(letter.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(letter.body()).contains(number.value());
        HttpResponse<String> pdf = api.get("/cases/" + number + "/letter?copy=public&format=pdf", token);
        assertThat(pdf.body()).startsWith("%PDF-");
        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
    }

    /** A token of the reviewer who has the case. */
    private static String assigned(Pipeline pipeline, CaseNumber number) throws Exception {
        try (ReviewClient client = new ReviewClient(pipeline.cloud().api("Api"), pipeline.identity())) {
            assertThat(client.reviewers(AssignedCase.panel()).status()).isEqualTo(200);
            String reviewer = AssignedCase.to(client, number, List.of());
            return pipeline.identity().token("reviewer", reviewer, List.of(), Duration.ofMinutes(5));
        }
    }

    @Test
    void aPartyReadsTheStateOfItsOwnCaseAndNoDraft(Pipeline pipeline, CaseNumber number) throws Exception {
        determined(pipeline, number);
        Api api = new Api(pipeline);
        String token = api.token("party", number);
        HttpResponse<String> state = api.get("/cases/" + number, token);
        assertThat(state.body())
                .contains("\"state\": \"RECOMMENDED\"", "determinationDue")
                .doesNotContain("UPHELD");
        for (String path : List.of("/determination", "/trace", "/letter")) {
            HttpResponse<String> answer = api.get("/cases/" + number + path, token);
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).contains("\"code\": \"NOT_SIGNED\"");
        }
    }

    @Test
    void nothingIsAnsweredWithoutAValidToken(Pipeline pipeline, CaseNumber number) throws Exception {
        determined(pipeline, number);
        Api api = new Api(pipeline);
        for (String path : List.of("", "/determination", "/trace", "/letter")) {
            assertThat(api.getWithoutToken("/cases/" + number + path).statusCode())
                    .isEqualTo(401);
            assertThat(api.get("/cases/" + number + path, "no.token.atall").statusCode())
                    .isEqualTo(401);
        }
        String expired = pipeline.identity().token("auditor", List.of(), Duration.ofMinutes(-10));
        assertThat(api.get("/cases/" + number, expired).statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenIsForItsRoleAndItsCasesOnly(Pipeline pipeline, CaseNumber number, CaseNumber other) throws Exception {
        determined(pipeline, number);
        Api api = new Api(pipeline);
        assertThat(api.get("/cases/" + number, api.token("party", other)).statusCode())
                .isEqualTo(403);
        assertThat(api.get("/cases/" + number, api.token("public")).statusCode())
                .isEqualTo(403);
        assertThat(api.post("/cases/" + number + "/uploads/1", api.token("auditor"), "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aCaseThatIsNotKnownIsSaidNotToBe(Pipeline pipeline, CaseNumber number) {
        Api api = new Api(pipeline);
        HttpResponse<String> answer = api.get("/cases/" + number, api.token("auditor"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"code\": \"CASE_UNKNOWN\"");
    }

    @Test
    void whatNobodySignedIsNotPublished(Pipeline pipeline, CaseNumber number) throws Exception {
        determined(pipeline, number);
        Api api = new Api(pipeline);
        String path = "/published/" + number + "/letter?format=html";
        try (ReviewClient client = new ReviewClient(pipeline.cloud().api("Api"), pipeline.identity())) {
            var refused = client.act("publisher", "p-1", number, "/publication", "{}");
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.told()).contains("NOT_SIGNED");
        }
        assertThat(api.getWithoutToken(path).statusCode()).isEqualTo(404);
        assertThat(api.getWithoutToken("/published?month=2026-03").statusCode()).isEqualTo(200);
    }

    private static void determined(Pipeline pipeline, CaseNumber number) throws InterruptedException {
        pipeline.upload(SampleCase.named("acupuncture-after-laminectomy", number), "1", new Random());
        assertThat(pipeline.await(Duration.ofMinutes(2))).isTrue();
    }
}
