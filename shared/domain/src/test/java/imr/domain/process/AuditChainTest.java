package imr.domain.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imr.domain.CaseNumber;
import imr.domain.Digest;
import imr.domain.eligibility.EligibilityDecision;
import imr.domain.eligibility.EligibilityReason;
import imr.domain.process.AuditBreak.How;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AuditChainTest {
    private static final Instant AT = Instant.parse("2026-03-02T09:30:00.125Z");
    private static final Actor COORDINATOR = new Actor(ActorRole.COORDINATOR, "c-17");

    @Test
    void anEntryIsTextThatAnybodyCanDigest() {
        AuditEntry entry = AuditChain.next(
                Optional.empty(),
                Samples.CASE,
                AT,
                COORDINATOR,
                AuditEvent.of(Samples.transition(TransitionName.FOUND_ELIGIBLE)));
        assertThat(AuditText.of(entry))
                .isEqualTo("""
                case=CM26-0000001
                sequence=1
                at=2026-03-02T09:30:00.125Z
                role=COORDINATOR
                subject=c-17
                event=FOUND_ELIGIBLE
                input.excepted.2=DUPLICATE
                input.overruled.1=UNTIMELY
                input.priority=STANDARD
                previous=%s
                digest=%s
                """.formatted(Digest.of("imr.audit.v1\nCM26-0000001\n"), Digest.of(entry.canonical())));
        assertThat(AuditText.parse(AuditText.of(entry))).contains(entry);
    }

    @Test
    void everyTransitionGoesIntoTheRecordAndComesBackTheSame() {
        for (TransitionName name : TransitionName.values()) {
            AuditEntry entry = AuditChain.next(
                    Optional.empty(), Samples.CASE, AT, COORDINATOR, AuditEvent.of(Samples.transition(name)));
            assertThat(AuditText.parse(AuditText.of(entry))).as(name.words()).contains(entry);
        }
    }

    @Test
    void aListOfAnyLengthGoesIntoTheRecord() {
        List<EligibilityReason> reasons = Arrays.stream(EligibilityReason.values())
                .filter(reason -> reason.consequence() == EligibilityReason.Consequence.INELIGIBLE)
                .toList();
        AuditEvent event = AuditEvent.of(IntakeTransition.of(new EligibilityDecision.Ineligible(reasons)));
        assertThat(event.inputs())
                .hasSize(reasons.size())
                .containsEntry("reason.1", "UNSIGNED")
                .containsEntry("reason.11", "BEFORE_REVIEW_EXISTED");
    }

    @Test
    void aChangedEntryIsFound() {
        List<AuditEntry> record = three(Samples.CASE);
        AuditEntry second = record.get(1);
        AuditEntry changed = new AuditEntry(
                second.caseNumber(),
                second.sequence(),
                second.at().plusSeconds(1),
                second.actor(),
                second.event(),
                second.previous(),
                second.digest());
        assertThat(AuditChain.verify(with(record, 1, changed))).contains(new AuditBreak(2, How.CHANGED));
    }

    @Test
    void anEntryThatWasChangedAndSealedAnewIsFoundAtTheNextOne() {
        List<AuditEntry> record = three(Samples.CASE);
        AuditEntry second = record.get(1);
        AuditEntry forged = AuditEntry.sealed(
                second.caseNumber(), 2, second.at().plusSeconds(1), second.actor(), second.event(), second.previous());
        assertThat(AuditChain.verify(with(record, 1, forged))).contains(new AuditBreak(3, How.WRONG_PREDECESSOR));
    }

    @Test
    void anEntryThatIsMissingIsFound() {
        List<AuditEntry> record = three(Samples.CASE);
        assertThat(AuditChain.verify(List.of(record.get(0), record.get(2))))
                .contains(new AuditBreak(2, How.NUMBER_MISSING));
        assertThat(AuditChain.verify(record.subList(1, 3))).contains(new AuditBreak(1, How.NUMBER_MISSING));
    }

    @Test
    void theRecordOfAnotherCaseDoesNotFit() {
        List<AuditEntry> record = three(Samples.CASE);
        AuditEntry other = three(Samples.LEAD).get(2);
        assertThat(AuditChain.verify(with(record, 2, other))).contains(new AuditBreak(3, How.OTHER_CASE));
        assertThatThrownBy(() -> AuditChain.append(record, Samples.LEAD, AT, COORDINATOR, event()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRecordWhoseEndWasCutOffIsFoundByWhatTheCaseKnowsAsItsLast() {
        List<AuditEntry> record = three(Samples.CASE);
        Digest head = record.getLast().digest();
        assertThat(AuditChain.verify(record, head)).isEmpty();
        assertThat(AuditChain.verify(record.subList(0, 2))).isEmpty();
        assertThat(AuditChain.verify(record.subList(0, 2), head)).contains(new AuditBreak(3, How.END_MISSING));
        assertThat(AuditChain.verify(List.of(), head)).contains(new AuditBreak(1, How.END_MISSING));
    }

    @Test
    void textThatIsNotExactlyAnEntryIsFound() {
        List<String> texts =
                new ArrayList<>(three(Samples.CASE).stream().map(AuditText::of).toList());
        texts.set(1, texts.get(1).replace("at=2026-03-02T", "at=2026-03-02t"));
        assertThat(AuditChain.verifyTexts(texts)).contains(new AuditBreak(2, How.CHANGED));
        assertThat(AuditText.parse("")).isEmpty();
    }

    @Test
    void noSentenceAndNoAddressGetsIntoTheRecord() {
        for (String value : List.of("", "chronic low back pain", "Jane Doe", "jane@example.org", "a\nb", "ä"))
            assertThatThrownBy(() -> new AuditEvent("FACT_CORRECTED", new TreeMap<>(Map.of("reason", value))))
                    .as(value)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("pain");
        assertThatThrownBy(() -> new AuditEvent("fact corrected", new TreeMap<>()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Actor(ActorRole.PARTY, "jane@example.org"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBreakIsToldInASentence() {
        assertThat(new AuditBreak(7, How.CHANGED).sentence())
                .isEqualTo("Entry 7: its content was changed after it was written.");
    }

    private static List<AuditEntry> three(CaseNumber caseNumber) {
        List<AuditEntry> record = List.of();
        for (int i = 0; i < 3; i++)
            record = AuditChain.append(record, caseNumber, AT.plusSeconds(i), COORDINATOR, event());
        return record;
    }

    private static AuditEvent event() {
        return new AuditEvent(
                "FACT_CORRECTED",
                new TreeMap<>(Map.of("facts", Digest.of("facts").hex())));
    }

    private static List<AuditEntry> with(List<AuditEntry> record, int place, AuditEntry entry) {
        List<AuditEntry> changed = new ArrayList<>(record);
        changed.set(place, entry);
        return changed;
    }
}
