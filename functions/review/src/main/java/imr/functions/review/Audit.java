package imr.functions.review;

import imr.api.Reply;
import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.process.AuditBreak;
import imr.domain.process.AuditChain;
import imr.domain.process.AuditEntry;
import imr.domain.process.AuditText;
import imr.evaluation.Replay;
import imr.store.CaseFolder;
import imr.store.CaseStates;
import imr.store.ReviewFile;
import imr.store.StoredDetermination;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a determination came about, for whoever has a right to know years later: the record of the case entry by entry, whether its chain holds, and
 * whether each evaluation comes out the same from what it pins.
 */
record Audit(CaseStates states, Replay replay) {
    /**
     * The answer.
     *
     * @param entries   as they are kept, each with its digest
     * @param broken    the first place where the chain breaks; {@code null} where it holds
     * @param evaluated every version that was evaluated
     */
    record Account(
            CaseNumber caseNumber,
            List<String> entries,
            boolean chainHolds,
            @Nullable String broken,
            List<Replayed> evaluated) {}

    /**
     * One evaluation made again.
     *
     * @param same     whether the same bytes came out
     * @param problems why it could not be made again, or differs
     */
    record Replayed(
            CaseVersion version,
            boolean signed,
            Digest recorded,
            @Nullable Digest replayed,
            boolean same,
            List<String> problems) {}

    Reply of(CaseNumber caseNumber) {
        Optional<CaseFolder> found = states.folder(caseNumber);
        if (found.isEmpty())
            return Reply.problem(
                    404,
                    "CASE_UNKNOWN",
                    "No case of this number is known; check the number, or upload its first file.");
        CaseFolder folder = found.get();
        List<AuditEntry> entries = states.entries(caseNumber);
        ReviewFile review = folder.review();
        Optional<AuditBreak> broken =
                review == null ? AuditChain.verify(entries) : AuditChain.verify(entries, review.head());
        List<Replayed> evaluated = new ArrayList<>();
        for (StoredDetermination stored : folder.determinations())
            replay.of(caseNumber, stored.version())
                    .map(result -> new Replayed(
                            stored.version(),
                            stored.signed(),
                            result.recorded(),
                            result.replayed().orElse(null),
                            result.same(),
                            result.problems()))
                    .ifPresent(evaluated::add);
        return Reply.json(new Account(
                caseNumber,
                entries.stream().map(AuditText::of).toList(),
                broken.isEmpty(),
                broken.map(AuditBreak::sentence).orElse(null),
                evaluated));
    }
}
