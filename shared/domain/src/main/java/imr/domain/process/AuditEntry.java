package imr.domain.process;

import imr.domain.CaseNumber;
import imr.domain.Digest;
import java.time.Instant;

/**
 * One entry of the append-only record of a case: who did what when, from which inputs, chained to the entry before. Built with
 * {@link AuditChain#append}; the constructor is for reading back what was stored, and takes a wrong digest so that {@link AuditChain#verify} can
 * find it.
 *
 * @param sequence 1 for the first entry of a case, one more for each
 * @param previous digest of the entry before; for the first, {@link AuditChain#start}
 * @param digest   SHA-256 over the {@linkplain #canonical canonical text} in UTF-8
 */
public record AuditEntry(
        CaseNumber caseNumber,
        long sequence,
        Instant at,
        Actor actor,
        AuditEvent event,
        Digest previous,
        Digest digest) {

    static AuditEntry sealed(
            CaseNumber caseNumber, long sequence, Instant at, Actor actor, AuditEvent event, Digest previous) {
        return new AuditEntry(
                caseNumber,
                sequence,
                at,
                actor,
                event,
                previous,
                Digest.of(canonical(caseNumber, sequence, at, actor, event, previous)));
    }

    /** All of the entry but its own digest, one {@code name=value} a line; no value holds a line break. */
    public String canonical() {
        return canonical(caseNumber, sequence, at, actor, event, previous);
    }

    /** Whether the entry is as it was when it was written. */
    public boolean isIntact() {
        return digest.equals(Digest.of(canonical()));
    }

    private static String canonical(
            CaseNumber caseNumber, long sequence, Instant at, Actor actor, AuditEvent event, Digest previous) {
        StringBuilder text = new StringBuilder(512);
        line(text, "case", caseNumber);
        line(text, "sequence", sequence);
        line(text, "at", at);
        line(text, "role", actor.role());
        line(text, "subject", actor.subject());
        line(text, "event", event.code());
        event.inputs().forEach((name, value) -> line(text, AuditText.INPUT + name, value));
        line(text, "previous", previous);
        return text.toString();
    }

    private static void line(StringBuilder text, String name, Object value) {
        text.append(name).append('=').append(value).append('\n');
    }
}
