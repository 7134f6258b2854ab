package imr.domain.process;

import imr.domain.CaseNumber;
import imr.domain.Digest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The form in which an entry of the record is kept and handed out: its {@linkplain AuditEntry#canonical canonical text} and a last line with its
 * digest, which {@code sha256sum} over the lines before confirms without this system.
 */
public final class AuditText {
    static final String INPUT = "input.";

    private AuditText() {}

    public static String of(AuditEntry entry) {
        return entry.canonical() + "digest=" + entry.digest() + "\n";
    }

    /** The entry of the text; empty unless the text is, to the byte, how an entry is written. */
    public static Optional<AuditEntry> parse(String text) {
        try {
            AuditEntry entry = entry(new ArrayDeque<>(List.of(text.split("\n", -1))));
            return of(entry).equals(text) ? Optional.of(entry) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static AuditEntry entry(Deque<String> lines) {
        CaseNumber caseNumber = new CaseNumber(value(lines, "case"));
        long sequence = Long.parseLong(value(lines, "sequence"));
        Instant at = Instant.parse(value(lines, "at"));
        Actor actor = new Actor(ActorRole.valueOf(value(lines, "role")), value(lines, "subject"));
        String code = value(lines, "event");
        SortedMap<String, String> inputs = new TreeMap<>();
        for (String line = lines.peek(); line != null && line.startsWith(INPUT); line = lines.peek()) {
            String name = line.substring(INPUT.length(), Math.max(INPUT.length(), line.indexOf('=')));
            inputs.put(name, value(lines, INPUT + name));
        }
        return new AuditEntry(
                caseNumber,
                sequence,
                at,
                actor,
                new AuditEvent(code, inputs),
                new Digest(value(lines, "previous")),
                new Digest(value(lines, "digest")));
    }

    private static String value(Deque<String> lines, String name) {
        String line = lines.poll();
        if (line == null || !line.startsWith(name + "="))
            throw new IllegalArgumentException("a line begins with " + name + "=");
        return line.substring(name.length() + 1);
    }
}
