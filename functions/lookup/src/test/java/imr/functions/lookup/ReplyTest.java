package imr.functions.lookup;

import static imr.store.testing.Samples.CASE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import imr.api.Reply;
import imr.api.Request;
import imr.store.CaseStates;
import imr.store.StoreUnavailable;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What any answer looks like on its way out, and what it keeps to itself. */
class ReplyTest {
    private static final String STATE = "/cases/{caseNumber}";
    private static final String LETTER = "/cases/{caseNumber}/letter";
    private final TestApi api = new TestApi();

    @Test
    void anAnswerIsBytesThatTheGatewayPassesOn() {
        StoredCase.determined(api.stores);
        Request request = TestApi.request("auditor", "GET", LETTER, CASE, Map.of("format", "pdf"), "");
        var event = api.answer(request).event(request);
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
        TestApi.described(plain, large);
        assertThat(large.event(plain).getStatusCode()).isEqualTo(406);
        assertThat(large.event(able).getHeaders()).containsEntry("Content-Encoding", "gzip");
        assertThat(large.event(able).getBody()).hasSizeLessThan(100_000);
    }

    @Test
    void aFailureSaysNothingOfWhatItStumbledOver() {
        Api unavailable = api.with(failing(new StoreUnavailable("read an item", new IOException("Ann Example"))));
        Request state = TestApi.request("auditor", "GET", STATE, CASE, Map.of(), "");
        Reply retry = TestApi.described(state, unavailable.answer(state));
        assertThat(retry.status()).isEqualTo(503);
        Api broken = api.with(failing(new IllegalStateException("Ann Example")));
        Reply internal = TestApi.described(state, broken.answer(state));
        assertThat(internal.status()).isEqualTo(500);
        assertThat(TestApi.text(retry) + TestApi.text(internal) + api.log).doesNotContain("Ann");
    }

    private static CaseStates failing(RuntimeException failure) {
        return (CaseStates) Proxy.newProxyInstance(
                ReplyTest.class.getClassLoader(), new Class<?>[] {CaseStates.class}, (proxy, method, arguments) -> {
                    throw failure;
                });
    }
}
