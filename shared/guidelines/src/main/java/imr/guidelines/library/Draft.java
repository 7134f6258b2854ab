package imr.guidelines.library;

import org.jspecify.annotations.Nullable;

/**
 * That a criterion was written from general professional knowledge and not compared with the text it cites. It is shown and tested as any
 * other, and recommends nothing.
 *
 * @param check      what is to be checked in the text before it may decide
 * @param confidence how sure its author is of it; {@code null} where that is not said
 */
public record Draft(String check, @Nullable Confidence confidence) {
    /** How sure the author of a draft is that the text says so. */
    public enum Confidence {
        HIGH,
        MEDIUM,
        LOW
    }
}
