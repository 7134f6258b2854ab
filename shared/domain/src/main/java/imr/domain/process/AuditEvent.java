package imr.domain.process;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an entry of the record says happened, and from which inputs.
 *
 * @param code   a {@link TransitionName} or another code in capitals for what changes no state, such as {@code FACT_CORRECTED}
 * @param inputs identifiers, codes, dates and digests under their names, each of 1 to 128 letters, digits and {@code ._:|+-}. Other forms throw
 *               {@link IllegalArgumentException}: a sentence, and so health information, has no way in.
 */
public record AuditEvent(String code, SortedMap<String, String> inputs) {
    public AuditEvent {
        Codes.code(code);
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
        inputs.keySet().forEach(Codes::identifier);
        inputs.values().forEach(Codes::identifier);
    }

    /** A transition that was accepted, with all it brought. */
    public static AuditEvent of(Transition transition) {
        return new AuditEvent(transition.name().name(), TransitionInputs.of(transition));
    }
}
