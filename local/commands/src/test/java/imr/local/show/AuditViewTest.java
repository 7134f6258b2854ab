package imr.local.show;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.process.Actor;
import imr.domain.process.AuditChain;
import imr.domain.process.AuditEvent;
import imr.domain.process.AuditText;
import imr.functions.review.Audit.Account;
import imr.functions.review.Audit.Reissued;
import imr.functions.review.Audit.Replayed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AuditViewTest {
    private static final CaseNumber CASE = new CaseNumber("CM26-0000001");
    private static final CaseVersion FIRST = new CaseVersion(1);

    @Test
    void whatDoesNotHoldIsMarkedWithItsReason() {
        String entry = AuditText.of(AuditChain.next(
                Optional.empty(),
                CASE,
                Instant.parse("2026-03-02T10:15:30Z"),
                Actor.system("intake"),
                new AuditEvent("ELIGIBILITY_REVIEW_BEGUN", new TreeMap<>())));
        Account account = new Account(
                CASE,
                List.of(entry, entry.replace("SYSTEM", "AUDITOR"), "garbage"),
                false,
                "Entry 2: its content was changed after it was written.",
                List.of(new Replayed(FIRST, true, Digest.of("a"), null, false, List.of("Its facts.json is gone."))),
                List.of(new Reissued(FIRST, false, List.of(), false, List.of("It is not attested."))));
        assertThat(account.holds()).isFalse();
        assertThat(new AuditView(new Look(false, 100)).of(account))
                .contains("1  2026-03-02T10:15:30Z", "SYSTEM       intake                  ELIGIBILITY_REVIEW_BEGUN\n")
                .contains(
                        "AUDITOR      intake                  ELIGIBILITY_REVIEW_BEGUN  (changed after it was written)")
                .contains("3  cannot be read any more")
                .contains("✗ Entry 2: its content was changed")
                .contains("✗ evaluation of v1", "    Its facts.json is gone.")
                .contains("✗ determination of v1", "    It is not attested.")
                .doesNotContain("✓");
    }
}
