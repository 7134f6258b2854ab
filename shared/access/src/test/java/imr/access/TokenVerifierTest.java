package imr.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.sun.net.httpserver.HttpServer;
import imr.domain.CaseNumber;
import imr.domain.Fault;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TokenVerifierTest {
    private static final Tokens TOKENS = new Tokens();
    private static final Clock CLOCK = Clock.fixed(Tokens.NOW, ZoneOffset.UTC);
    private final TokenVerifier verifier =
            new TokenVerifier(Tokens.ISSUER, Tokens.AUDIENCE, KeySet.of(TOKENS.jwks()), CLOCK);

    @Test
    void aTokenOfTheIssuerNamesItsCaller() throws Exception {
        String token = TOKENS.rs256(claims ->
                claims.claim("roles", List.of("party", "king")).claim("cases", List.of("CM26-0000001", "nonsense")));
        assertThat(verifier.verify(token))
                .contains(new Caller("someone", Set.of(Role.PARTY), Set.of(new CaseNumber("CM26-0000001"))));
        assertThat(verifier.verify(TOKENS.es256(claims -> {}))).isPresent();
    }

    @Test
    void otherTokensAreNone() throws Exception {
        assertThat(verifier.verify(TOKENS.rs256(claims -> claims.issuer("https://other.example.org"))))
                .isEmpty();
        assertThat(verifier.verify(TOKENS.rs256(claims -> claims.audience("other"))))
                .isEmpty();
        assertThat(verifier.verify(TOKENS.rs256(claims -> claims.audience((String) null))))
                .isEmpty();
        assertThat(verifier.verify(TOKENS.rs256(claims -> claims.subject(null))))
                .isEmpty();
        assertThat(verifier.verify(TOKENS.rs256(claims -> claims.expirationTime(null))))
                .isEmpty();
        assertThat(verifier.verify(
                        TOKENS.rs256(claims -> claims.expirationTime(Date.from(Tokens.NOW.minusSeconds(61))))))
                .isEmpty();
        assertThat(verifier.verify(
                        TOKENS.rs256(claims -> claims.notBeforeTime(Date.from(Tokens.NOW.plusSeconds(120))))))
                .isEmpty();
        assertThat(verifier.verify(TOKENS.rs256(claims -> claims.claim("roles", "auditor"))))
                .isEmpty();
        assertThat(verifier.verify("no token")).isEmpty();
        assertThat(verifier.verify("x".repeat(20_000))).isEmpty();
    }

    @Test
    void aTokenSignedInAnotherWayOrByAnotherKeyIsNone() throws Exception {
        assertThat(verifier.verify(TOKENS.rs512(claims -> {}))).isEmpty();
        assertThat(verifier.verify(TOKENS.confused(claims -> {}))).isEmpty();
        assertThat(verifier.verify(new Tokens().rs256(claims -> {}))).isEmpty();
        assertThat(verifier.verify(new PlainJWT(new JWTClaimsSet.Builder()
                                .issuer(Tokens.ISSUER)
                                .audience(Tokens.AUDIENCE)
                                .subject("someone")
                                .expirationTime(Date.from(Tokens.NOW.plusSeconds(60)))
                                .build())
                        .serialize()))
                .isEmpty();
        String token = TOKENS.rs256(claims -> {});
        assertThat(verifier.verify(token.substring(0, token.length() - 4) + "AAAA"))
                .isEmpty();
    }

    @Test
    void withoutAnIssuerOrKeysNoTokenIsValid() throws Exception {
        String token = TOKENS.rs256(claims -> {});
        assertThat(new TokenVerifier("", Tokens.AUDIENCE, KeySet.of(TOKENS.jwks()), CLOCK).verify(token))
                .isEmpty();
        assertThat(new TokenVerifier(Tokens.ISSUER, Tokens.AUDIENCE, KeySet.of(""), CLOCK).verify(token))
                .isEmpty();
    }

    @Test
    void keysBehindAnAddressAreFetchedOnce() throws Exception {
        AtomicInteger fetched = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/jwks", exchange -> {
            fetched.incrementAndGet();
            byte[] body = TOKENS.jwks().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks";
            TokenVerifier remote = new TokenVerifier(Tokens.ISSUER, Tokens.AUDIENCE, KeySet.of(address), CLOCK);
            for (int i = 0; i < 3; i++)
                assertThat(remote.verify(TOKENS.rs256(claims -> {}))).isPresent();
            assertThat(fetched).hasValue(1);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void keysThatCannotBeFetchedAreNotTheTokensFault() {
        TokenVerifier remote =
                new TokenVerifier(Tokens.ISSUER, Tokens.AUDIENCE, KeySet.of("http://127.0.0.1:1/jwks"), CLOCK);
        assertThatThrownBy(() -> remote.verify(TOKENS.rs256(claims -> {})))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.retryable()).isTrue());
    }

    @Test
    void aSettingThatIsNoKeySetIsAMistakeInTheDeployment() {
        assertThatThrownBy(() -> KeySet.of("{\"keys\": 1}")).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> KeySet.of("not an address")).isInstanceOf(Fault.class);
    }
}
