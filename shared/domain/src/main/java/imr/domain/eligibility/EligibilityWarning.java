package imr.domain.eligibility;

/**
 * Something intake noticed about an application. A warning, not a decision: a person weighs it.
 *
 * @param place  which of the {@link EligibilityFacts}, as a JSON pointer such as {@code /decision/served}
 * @param detail what exactly, with the dates it rests on; never health information
 */
public record EligibilityWarning(EligibilityReason reason, String place, String detail) {
    public EligibilityWarning {
        if (!place.startsWith("/") || detail.isBlank())
            throw new IllegalArgumentException("a warning has a JSON pointer and a detail");
    }
}
