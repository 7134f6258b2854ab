package imr.domain.determination;

import imr.domain.Digest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What a reviewer attests by signing. It holds no name: that is confidential (Labor Code 4610.6(f)) and kept with the reviewer's assignment.
 *
 * @param at          when it was signed
 * @param attestation the words attested to, as the reviewer saw them
 * @param of          digest of the decisions, rationales and summary that were signed, so that a later change shows
 */
public record Signature(Instant at, String attestation, Digest of) {
    /** California's; the clocks of a review count days there. */
    public static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

    public Signature {
        if (attestation.isBlank()) throw new IllegalArgumentException("a signature attests to something");
    }

    /** The day of signing in California: the date of the decision. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, ZONE);
    }
}
