package imr.functions.lookup;

import static imr.store.testing.Samples.CASE;
import static imr.store.testing.Samples.NOW;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import imr.access.Gate;
import imr.access.KeySet;
import imr.access.TokenVerifier;
import imr.api.Reply;
import imr.api.Request;
import imr.api.testing.Contract;
import imr.domain.CaseNumber;
import imr.json.Json;
import imr.store.CaseStates;
import imr.store.testing.TestStores;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** The API on stores of its own, with an issuer of tokens. Whatever goes through it has to be as the API's description has it. */
final class TestApi {
    private static final String ISSUER = "https://identity.example.org";
    private static final RSAKey KEY = key();
    private static final Contract CONTRACT = Contract.ofProject();
    final TestStores stores = new TestStores();
    final List<String> log = new ArrayList<>();
    final Api api = with(stores.caseStates());

    Api with(CaseStates states) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        TokenVerifier verifier =
                new TokenVerifier(ISSUER, "imr", KeySet.of(new JWKSet(KEY.toPublicJWK()).toString()), clock);
        return new Api(
                new Gate(verifier, Operation.routes()),
                new AssignedCases(states),
                new Cases(states, stores.caseStore(), clock),
                new Lists(states, stores.publishedItems(), stores.statistics(), clock),
                new Uploads(states, stores.uploadStore(), clock),
                log::add);
    }

    Reply get(String role, String path, Map<String, String> query) {
        return answer(request(role, "GET", path, CASE, query, ""));
    }

    Reply post(String role, String path, String body) {
        return answer(request(role, "POST", path, CASE, Map.of(), body));
    }

    Reply answer(Request request) {
        return described(request, api.answer(request));
    }

    static Reply described(Request request, Reply reply) {
        assertThat(CONTRACT.violations(request, reply.event(request))).isEmpty();
        return reply;
    }

    static Request request(
            String role, String method, String path, CaseNumber caseNumber, Map<String, String> query, String body) {
        APIGatewayProxyRequestEvent event = new APIGatewayProxyRequestEvent()
                .withHttpMethod(method)
                .withResource(path)
                .withPathParameters(Map.of("caseNumber", caseNumber.value(), "uploadId", "u1"))
                .withQueryStringParameters(query)
                .withBody(body);
        if (!role.isEmpty()) event.setHeaders(Map.of("Authorization", "Bearer " + token(role)));
        return Request.of(event);
    }

    /** Of the sample case, under a token that was made for it. */
    static Request request(String token, String method, String path, Map<String, String> query) {
        Request request = request("", method, path, CASE, query, "");
        return new Request(
                method,
                path,
                request.pathParameters(),
                query,
                request.twice(),
                Map.of("authorization", "Bearer " + token),
                request.body());
    }

    static JsonNode json(Reply reply) {
        return Json.read(reply.body(), JsonNode.class);
    }

    static String text(Reply reply) {
        return new String(reply.body(), UTF_8);
    }

    /** A token for roles; parties are parties of the sample case, and the subject of a reviewer is {@link StoredCase#REVIEWER}. */
    static String token(String role) {
        return token(role.equals("reviewer") ? StoredCase.REVIEWER.value() : "someone", role);
    }

    static String token(String subject, String... roles) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader(JWSAlgorithm.RS256),
                    new JWTClaimsSet.Builder()
                            .issuer(ISSUER)
                            .audience("imr")
                            .subject(subject)
                            .expirationTime(Date.from(NOW.plusSeconds(60)))
                            .claim("roles", List.of(roles))
                            .claim("cases", List.of(CASE.value()))
                            .build());
            token.sign(new RSASSASigner(KEY));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
