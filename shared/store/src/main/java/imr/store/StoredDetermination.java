package imr.store;

import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.determination.CaseOutcome;
import imr.domain.determination.Deadlines;
import imr.domain.determination.ReviewerQualifications;
import imr.domain.evaluation.Pins;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A determination as the table keeps it: what it says, what it rests on, and the digests of the documents that hold the rest.
 *
 * @param stored     when it was stored
 * @param evaluation digest of the {@code evaluation.json} it adopts; the same one again changes nothing
 * @param documents  digests of its letters
 * @param reviewer   {@code null} while it is a recommendation
 */
public record StoredDetermination(
        CaseNumber caseNumber,
        CaseVersion version,
        Instant stored,
        CaseOutcome outcome,
        Deadlines deadlines,
        boolean late,
        Pins pins,
        Digest evaluation,
        Map<Artefact, Digest> documents,
        @Nullable ReviewerQualifications reviewer) {
    public StoredDetermination {
        documents = java.util.Collections.unmodifiableMap(new TreeMap<>(documents));
    }

    /** Whether a licensed reviewer decided and signed; until then it is a recommendation and nobody's decision (Labor Code 4610.6). */
    public boolean signed() {
        return reviewer != null;
    }
}
