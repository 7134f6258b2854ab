package imr.access;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.CaseNumber;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GateTest {
    private static final Tokens TOKENS = new Tokens();
    private static final CaseNumber OWN = new CaseNumber("CM26-0000001");
    private static final CaseNumber OTHER = new CaseNumber("CM26-0000002");
    private final Gate gate = new Gate(
            new TokenVerifier(
                    Tokens.ISSUER, Tokens.AUDIENCE, KeySet.of(TOKENS.jwks()), Clock.fixed(Tokens.NOW, ZoneOffset.UTC)),
            List.of(
                    Route.of("GET", "/cases/{caseNumber}", Role.PARTY, Role.AUDITOR),
                    Route.of("GET", "/worklist", Role.PARTY, Role.REVIEWER),
                    Route.ofEverybody("GET", "/published/{caseNumber}/letter")));

    @Test
    void withoutATokenNothingIsServed() {
        assertThat(ask(null, OWN)).isEqualTo(new Access.Refused(Refusal.NO_TOKEN));
        assertThat(ask("Basic abc", OWN)).isEqualTo(new Access.Refused(Refusal.NO_TOKEN));
        assertThat(ask("Bearer abc", OWN)).isEqualTo(new Access.Refused(Refusal.TOKEN_REFUSED));
    }

    @Test
    void aPartySeesItsOwnCasesOnly() throws Exception {
        String token = bearer("party");
        assertThat(ask(token, OWN)).isInstanceOf(Access.Granted.class);
        assertThat(ask(token, OTHER)).isEqualTo(new Access.Refused(Refusal.ROLE_MISSING));
        assertThat(gate.ask("GET", "/worklist", token, null)).isEqualTo(new Access.Refused(Refusal.ROLE_MISSING));
    }

    @Test
    void aRoleThatTheRouteDeclaresIsEnough() throws Exception {
        assertThat(ask(bearer("auditor"), OTHER)).isInstanceOf(Access.Granted.class);
        assertThat(ask(bearer("coordinator"), OTHER)).isEqualTo(new Access.Refused(Refusal.ROLE_MISSING));
    }

    @Test
    void whatIsPublicNeedsNoTokenAndMindsNone() throws Exception {
        for (String token :
                new @Nullable String[] {null, "", "Basic abc", "Bearer abc", bearer("party"), bearer("unknown")})
            assertThat(gate.ask("GET", "/published/{caseNumber}/letter", token, OTHER))
                    .isEqualTo(new Access.Granted(Caller.ANYBODY));
    }

    @Test
    void aRouteThatIsNotDeclaredIsRefused() throws Exception {
        assertThat(gate.ask("DELETE", "/cases/{caseNumber}", bearer("auditor"), OWN))
                .isEqualTo(new Access.Refused(Refusal.NOT_DECLARED));
    }

    private Access ask(@Nullable String authorization, CaseNumber caseNumber) {
        return gate.ask("GET", "/cases/{caseNumber}", authorization, caseNumber);
    }

    private static String bearer(String role) throws Exception {
        return "bearer "
                + TOKENS.rs256(claims -> claims.claim("roles", List.of(role)).claim("cases", List.of(OWN.value())));
    }
}
