package imr.guidelines.library;

import org.jspecify.annotations.Nullable;

/**
 * A way through a guideline, such as the initial course or the extension of a treatment. The first whose {@code when} is met is taken.
 *
 * @param when {@code null} when it always applies
 */
public record Pathway(String name, @Nullable Criterion when, Criterion criteria) {}
