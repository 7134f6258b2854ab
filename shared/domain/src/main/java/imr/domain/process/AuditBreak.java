package imr.domain.process;

/**
 * Where and how the record of a case was tampered with or damaged.
 *
 * @param sequence the number of the entry that should stand there
 */
public record AuditBreak(long sequence, How how) {
    /** How a chain breaks. */
    public enum How {
        /** Another number stands where this one should: an entry was left out, repeated or moved. */
        NUMBER_MISSING("another entry stands in its place"),
        /** The entry is not what it was when it was written. */
        CHANGED("its content was changed after it was written"),
        /** The entry does not name the digest of the one before: that one was replaced, or this one. */
        WRONG_PREDECESSOR("it does not follow the entry before it"),
        /** The entry is of another case. */
        OTHER_CASE("it belongs to another case"),
        /** The record does not end with the entry that the case knows as its last. */
        END_MISSING("the record ends elsewhere than the case says");

        private final String words;

        How(String words) {
            this.words = words;
        }
    }

    /** In one sentence. */
    public String sentence() {
        return "Entry " + sequence + ": " + how.words + ".";
    }
}
