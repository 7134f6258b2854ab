package imr.reading.fact;

import imr.domain.BodyPart;
import imr.domain.Unit;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.Role;
import imr.reading.text.LexiconPart;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one fact is found.
 *
 * @param file       the lexicon it stands in
 * @param unit       unit of the number that a pattern reads, {@code null} for a flag
 * @param implied    body parts the words themselves imply (a McMurray test is of the knee)
 * @param root       whether a finding of a limb speaks for the spine it is supplied from and the other way round
 * @param attributed whether it belongs to a treatment that is named near it
 * @param ofDrug     whether it belongs to a drug that is named near it
 * @param counts     statuses that state the fact besides a plain assertion (an operation that is planned)
 * @param from       roles of the clauses it may come from; empty for any
 * @param about      what it is about, as far as that decides how it is read
 * @param deniable   whether the words denied deny the fact; otherwise they state nothing
 * @param implies  facts that follow when it is so now
 * @param near       phrases that come near without stating it
 * @param terms      the phrases in plain words, for the account of a search
 */
record LexiconEntry(
        String file,
        FactId id,
        @Nullable Unit unit,
        Set<BodyPart> implied,
        boolean root,
        boolean attributed,
        boolean ofDrug,
        Set<FactStatus> counts,
        Set<Role> from,
        About about,
        boolean deniable,
        Set<FactId> implies,
        List<Pattern> patterns,
        List<Pattern> near,
        List<String> terms) {
    /** What a fact is about. */
    enum About {
        /** The worker: what he has. */
        WORKER,
        /** What was done for the worker: in a request it is asked for. */
        CARE,
        /** How much was given: under a plan it is to be given. */
        COURSE,
        /** The mind, which has no region. */
        MIND
    }

    /** Whether it is of the case itself, so that a sentence that cites states nothing of it. */
    boolean isOfCase() {
        return file.equals(Lexicon.CASE_FACTS);
    }

    /** A phrase of this entry, as the piece of a lexicon that it is. */
    LexiconPart part(String phrase) {
        return new LexiconPart(file, id.value(), phrase);
    }

    /** The status of the fact, given that of the words. */
    FactStatus status(FactStatus ofWords) {
        return counts.contains(ofWords) ? FactStatus.ASSERTED : ofWords;
    }

    boolean mayComeFrom(Role role) {
        return from.isEmpty() || from.contains(role);
    }
}
