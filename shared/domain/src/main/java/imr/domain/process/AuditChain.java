package imr.domain.process;

import imr.domain.CaseNumber;
import imr.domain.Digest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The append-only record of one case. Each entry holds the digest of the one before, and the first a digest of the case number, so that no entry
 * can be changed, left out, put in or taken from another case without a break. What the chain alone cannot show is that its end was cut off: for
 * that the case keeps the digest of its last entry and verifies against it.
 */
public final class AuditChain {
    private AuditChain() {}

    /** What the first entry of a case names as its predecessor. */
    public static Digest start(CaseNumber caseNumber) {
        return Digest.of("imr.audit.v1\n" + caseNumber + "\n");
    }

    /** The entries with one more; the list given is not changed. */
    public static List<AuditEntry> append(
            List<AuditEntry> entries, CaseNumber caseNumber, Instant at, Actor actor, AuditEvent event) {
        List<AuditEntry> longer = new ArrayList<>(entries);
        longer.add(next(
                entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast()), caseNumber, at, actor, event));
        return List.copyOf(longer);
    }

    /** The entry that follows the last one, which is empty for a case without entries. */
    public static AuditEntry next(
            Optional<AuditEntry> last, CaseNumber caseNumber, Instant at, Actor actor, AuditEvent event) {
        if (last.isPresent() && !last.get().caseNumber().equals(caseNumber))
            throw new IllegalArgumentException("an entry follows one of its own case");
        return AuditEntry.sealed(
                caseNumber,
                last.map(AuditEntry::sequence).orElse(0L) + 1,
                at,
                actor,
                event,
                last.map(AuditEntry::digest).orElse(start(caseNumber)));
    }

    /** The first place where the chain breaks; empty when it holds, and for no entries at all. */
    public static Optional<AuditBreak> verify(List<AuditEntry> entries) {
        long expected = 1;
        Optional<AuditEntry> before = Optional.empty();
        for (AuditEntry entry : entries) {
            Optional<AuditBreak.How> how = broken(entry, before, expected);
            if (how.isPresent()) return Optional.of(new AuditBreak(expected, how.get()));
            before = Optional.of(entry);
            expected++;
        }
        return Optional.empty();
    }

    /** As {@link #verify(List)}, and whether the last entry is the one with this digest. */
    public static Optional<AuditBreak> verify(List<AuditEntry> entries, Digest head) {
        return verify(entries)
                .or(() -> !entries.isEmpty() && entries.getLast().digest().equals(head)
                        ? Optional.empty()
                        : Optional.of(new AuditBreak(entries.size() + 1L, AuditBreak.How.END_MISSING)));
    }

    /** As {@link #verify(List)}, from entries in the form of {@link AuditText}; what cannot be read was changed. */
    public static Optional<AuditBreak> verifyTexts(List<String> texts) {
        List<AuditEntry> entries = new ArrayList<>();
        for (String text : texts) {
            Optional<AuditEntry> entry = AuditText.parse(text);
            if (entry.isEmpty())
                return verify(entries)
                        .or(() -> Optional.of(new AuditBreak(entries.size() + 1L, AuditBreak.How.CHANGED)));
            entries.add(entry.get());
        }
        return verify(entries);
    }

    /** As {@link #verifyTexts(List)}, and whether the last entry is the one with this digest. */
    public static Optional<AuditBreak> verifyTexts(List<String> texts, Digest head) {
        return verifyTexts(texts)
                .or(() -> verify(
                        texts.stream()
                                .map(AuditText::parse)
                                .flatMap(Optional::stream)
                                .toList(),
                        head));
    }

    private static Optional<AuditBreak.How> broken(AuditEntry entry, Optional<AuditEntry> before, long expected) {
        Digest predecessor = before.map(AuditEntry::digest).orElse(start(entry.caseNumber()));
        if (before.isPresent() && !before.get().caseNumber().equals(entry.caseNumber()))
            return Optional.of(AuditBreak.How.OTHER_CASE);
        if (!entry.isIntact()) return Optional.of(AuditBreak.How.CHANGED);
        if (entry.sequence() != expected) return Optional.of(AuditBreak.How.NUMBER_MISSING);
        if (!entry.previous().equals(predecessor)) return Optional.of(AuditBreak.How.WRONG_PREDECESSOR);
        return Optional.empty();
    }
}
