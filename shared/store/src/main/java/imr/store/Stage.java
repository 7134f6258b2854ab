package imr.store;

import java.util.Locale;
import java.util.Optional;

/**
 * A step that makes of one object of a case version the next one. Declared in the order they follow each other; all that is said of failures,
 * of bringing a case on and of metrics follows from this list.
 */
public enum Stage {
    /** Makes {@code case.json} of a complete upload. */
    INTAKE,
    /** Makes {@code facts.json} of {@code case.json} and its documents. */
    READING,
    /** Makes {@code evaluation.json} of {@code facts.json}. */
    EVALUATION,
    /** Makes a stored determination and its letters of {@code evaluation.json}. */
    DETERMINATION;

    /** The object of the case version whose writing starts it; empty for intake, which an upload starts. */
    public Optional<Artefact> input() {
        return switch (this) {
            case INTAKE -> Optional.empty();
            case READING -> Optional.of(Artefact.CASE);
            case EVALUATION -> Optional.of(Artefact.FACTS);
            case DETERMINATION -> Optional.of(Artefact.EVALUATION);
        };
    }

    /** As metrics, problems and logs name it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
