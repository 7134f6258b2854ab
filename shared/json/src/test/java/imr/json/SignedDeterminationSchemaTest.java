package imr.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.Digest;
import imr.domain.casefile.CaseFile;
import imr.domain.determination.DecisionClocks;
import imr.domain.determination.ItemDecision;
import imr.domain.determination.ReviewerQualifications;
import imr.domain.determination.Signature;
import imr.domain.determination.SignedDetermination;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SignedDeterminationSchemaTest {
    @Property(tries = 150)
    void aSignedDeterminationComesBackAsItWasAndGivesTheSameBytes(@ForAll long seed) {
        SignedDetermination signed = signed(seed);
        byte[] json = SignedDeterminationJson.write(signed);
        assertThat(SignedDeterminationJson.read(json)).isEqualTo(signed);
        assertThat(SignedDeterminationJson.write(SignedDeterminationJson.read(json)))
                .isEqualTo(json);
        assertThat(Schemas.SIGNED_DETERMINATION.violations(json)).isEmpty();
    }

    @Test
    void aNameOfTheReviewerAnUndecidedItemAndAMissingSignatureAreAllSeen() {
        String bad = new String(SignedDeterminationJson.write(signed(1)), UTF_8)
                .replaceAll("\"outcome\": \"[A-Z]+\"", "\"outcome\": \"UNDECIDED\"")
                .replace("\"licensedIn\"", "\"name\": \"A\", \"licensedIn\"")
                .replace("\"signature\"", "\"signatur\"");
        assertThat(Schemas.SIGNED_DETERMINATION.violations(bad.getBytes(UTF_8)))
                .anyMatch(v -> v.startsWith("/decisions/0/outcome"))
                .anyMatch(v -> v.startsWith("/reviewer/name"))
                .anyMatch(v -> v.contains("signature"));
    }

    private static SignedDetermination signed(long seed) {
        AnyRecord any = new AnyRecord(seed);
        CaseFile file = any.of(CaseFile.class);
        Signature signature = new Signature(
                Instant.parse("2026-03-02T10:15:30.123456789Z").plusSeconds(seed % 9999),
                "I decided.",
                Digest.of("draft"));
        List<ItemDecision> decisions = file.items().stream()
                .map(item -> {
                    ItemDecision one = any.of(ItemDecision.class);
                    return new ItemDecision(
                            item.number(), one.outcome(), one.reliedOn(), one.rationale(), one.departure());
                })
                .toList();
        return new SignedDetermination(
                file,
                1 + (int) Math.abs(seed % 3),
                "The worker is treated for neck pain.\n\nNothing else.",
                decisions,
                any.of(ReviewerQualifications.class),
                any.of(DecisionClocks.class),
                signature,
                signature.day().plusDays(1));
    }
}
