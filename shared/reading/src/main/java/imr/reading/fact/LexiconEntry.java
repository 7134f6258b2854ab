package imr.reading.fact;

import imr.domain.BodyPart;
import imr.domain.Unit;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one fact is found.
 *
 * @param unit       unit of the number that a pattern reads, {@code null} for a flag
 * @param implied    body parts the words themselves imply (a McMurray test is of the knee)
 * @param root       whether a finding of a limb speaks for the spine it is supplied from and the other way round
 * @param attributed whether it belongs to a treatment that is named near it
 * @param ofDrug     whether it belongs to a drug that is named near it
 * @param counts     statuses that state the fact besides a plain assertion (an operation that is planned)
 * @param near       phrases that come near without stating it
 * @param terms      the phrases in plain words, for the account of a search
 */
record LexiconEntry(
        FactId id,
        @Nullable Unit unit,
        Set<BodyPart> implied,
        boolean root,
        boolean attributed,
        boolean ofDrug,
        Set<FactStatus> counts,
        List<Pattern> patterns,
        List<Pattern> near,
        List<String> terms) {
    /** The status of the fact, given that of the words. */
    FactStatus status(FactStatus ofWords) {
        return counts.contains(ofWords) ? FactStatus.ASSERTED : ofWords;
    }
}
