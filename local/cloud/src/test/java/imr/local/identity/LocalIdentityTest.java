package imr.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import imr.access.Caller;
import imr.access.KeySet;
import imr.access.Role;
import imr.access.TokenVerifier;
import imr.domain.CaseNumber;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalIdentityTest {
    @TempDir
    Path folder;

    @Test
    void aTokenIsBelievedByTheFunctionsVerifier() {
        LocalIdentity identity = LocalIdentity.in(folder);
        Optional<Caller> caller =
                verify(identity, identity.token("party", List.of("CM26-0000001"), Duration.ofMinutes(5)));
        assertThat(caller).isPresent();
        assertThat(caller.get().roles()).containsExactly(Role.PARTY);
        assertThat(caller.get().cases()).containsExactly(new CaseNumber("CM26-0000001"));
    }

    @Test
    void theKeyIsKeptSoThatTokensOutliveTheProcess() {
        String token = LocalIdentity.in(folder).token("auditor", List.of(), Duration.ofMinutes(5));
        assertThat(verify(LocalIdentity.in(folder), token)).isPresent();
    }

    @Test
    void aTokenOfAnotherUserIsNotBelieved(@TempDir Path other) {
        String token = LocalIdentity.in(other).token("auditor", List.of(), Duration.ofMinutes(5));
        assertThat(verify(LocalIdentity.in(folder), token)).isEmpty();
    }

    @Test
    void onlyTheUserCanReadTheKeyAndOnlyItsPublicHalfIsShown() throws Exception {
        LocalIdentity identity = LocalIdentity.in(folder);
        Path file = folder.resolve("signing-key.json");
        if (Files.getFileStore(file).supportsFileAttributeView("posix"))
            assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        assertThat(identity.jwks()).contains("\"kty\":\"RSA\"").doesNotContain("\"d\":");
    }

    private static Optional<Caller> verify(LocalIdentity identity, String token) {
        return new TokenVerifier(
                        LocalIdentity.ISSUER, LocalIdentity.AUDIENCE, KeySet.of(identity.jwks()), Clock.systemUTC())
                .verify(token);
    }
}
