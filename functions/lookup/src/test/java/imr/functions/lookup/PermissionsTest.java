package imr.functions.lookup;

import static imr.store.testing.Samples.CASE;
import static imr.store.testing.Samples.FIRST;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import imr.access.Role;
import imr.api.Reply;
import imr.api.Request;
import imr.domain.CaseNumber;
import imr.json.EvaluationJson;
import imr.store.Artefact;
import imr.store.CaseKey;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may ask what: a token, its role and its cases. */
class PermissionsTest {
    private static final CaseNumber OTHER = new CaseNumber("CM26-0000002");
    private static final String STATE = "/cases/{caseNumber}";
    private final TestApi api = new TestApi();

    @ParameterizedTest
    @EnumSource
    void nothingButWhatIsPublicIsServedWithoutAValidToken(Operation operation) {
        String method = operation.route().method();
        String path = operation.route().path();
        Reply none = api.answer(TestApi.request("", method, path, CASE, Map.of(), ""));
        if (operation.route().everybody()) {
            assertThat(none.status()).isNotIn(401, 403);
            return;
        }
        assertThat(none.status()).isEqualTo(401);
        Request forged = TestApi.request("auditor", method, path, CASE, Map.of(), "");
        forged.headers().computeIfPresent("authorization", (name, value) -> value + "x");
        assertThat(api.answer(forged).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource
    void aRoleMayWhatTheRouteDeclaresAndNothingElse(Operation operation) {
        StoredCase.determined(api.stores);
        StoredCase.assigned(api.stores);
        api.stores.caseStore().put(new CaseKey(CASE, FIRST, Artefact.FACTS), "{\"read\": 1}".getBytes(UTF_8));
        api.stores
                .caseStore()
                .put(
                        new CaseKey(CASE, FIRST, Artefact.EVALUATION),
                        EvaluationJson.write(TraceSample.lacking("Is there a tumor?")));
        for (Role role : Role.values()) {
            Reply reply = api.answer(TestApi.request(
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
        StoredCase.determined(api.stores);
        assertThat(api.get("party", STATE, Map.of()).status()).isEqualTo(200);
        assertThat(api.answer(TestApi.request("party", "GET", STATE, OTHER, Map.of(), ""))
                        .status())
                .isEqualTo(403);
    }
}
