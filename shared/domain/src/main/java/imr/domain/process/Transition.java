package imr.domain.process;

/**
 * Something that happens to a case, with what it brings: identifiers, codes, dates and digests, never health information. Exactly one of the
 * records of {@link IntakeTransition}, {@link RecordsTransition}, {@link ReviewTransition}, {@link AftermathTransition}.
 */
public sealed interface Transition permits IntakeTransition, RecordsTransition, ReviewTransition, AftermathTransition {
    default TransitionName name() {
        return TransitionName.of(this);
    }
}
