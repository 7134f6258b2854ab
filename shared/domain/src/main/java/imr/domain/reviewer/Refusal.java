package imr.domain.reviewer;

/**
 * One reason for which a reviewer is not asked.
 *
 * @param sentence for people; ids and roles, never names
 */
public record Refusal(RefusalCode code, String sentence) {
    public Refusal {
        if (sentence.isBlank()) throw new IllegalArgumentException("a refusal has a reason");
    }
}
