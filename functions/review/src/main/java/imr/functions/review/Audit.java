package imr.functions.review;

import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.process.AuditBreak;
import imr.domain.process.AuditChain;
import imr.domain.process.AuditEntry;
import imr.domain.process.AuditText;
import imr.evaluation.Libraries;
import imr.evaluation.Replay;
import imr.letters.IssuedLetters;
import imr.store.CaseFolder;
import imr.store.CaseStates;
import imr.store.CaseStore;
import imr.store.ReviewFile;
import imr.store.StoredDetermination;
import imr.store.aws.Stores;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a determination came about, for whoever has a right to know years later: the record of the case entry by entry, whether its chain holds,
 * whether each evaluation comes out the same from what it pins, and whether each issued determination is what was signed.
 */
public final class Audit {
    private final CaseStates states;
    private final Replay replay;
    private final IssuedReplay issued;

    Audit(CaseStates states, Replay replay, IssuedReplay issued) {
        this.states = states;
        this.replay = replay;
        this.issued = issued;
    }

    /** Of the cases that are kept there. */
    public static Audit over(Stores stores) {
        CaseStates states = stores.caseStates();
        CaseStore cases = stores.caseStore();
        return new Audit(
                states,
                new Replay(cases, new Libraries(stores::libraryStore)),
                new IssuedReplay(cases, new Registry(stores.registryStore(), states), new IssuedLetters()));
    }

    /**
     * The answer.
     *
     * @param entries   as they are kept, each with its digest
     * @param broken    the first place where the chain breaks; {@code null} where it holds
     * @param evaluated every version that was evaluated
     * @param issued    every determination that was signed
     */
    public record Account(
            CaseNumber caseNumber,
            List<String> entries,
            boolean chainHolds,
            @Nullable String broken,
            List<Replayed> evaluated,
            List<Reissued> issued) {
        /** Whether nothing is wrong. */
        public boolean holds() {
            return chainHolds
                    && evaluated.stream().allMatch(Replayed::same)
                    && issued.stream().allMatch(Reissued::same);
        }
    }

    /**
     * One evaluation made again.
     *
     * @param same     whether the same bytes came out
     * @param problems why it could not be made again, or differs
     */
    public record Replayed(
            CaseVersion version,
            boolean signed,
            Digest recorded,
            @Nullable Digest replayed,
            boolean same,
            List<String> problems) {}

    /**
     * One issued determination made again from what was signed.
     *
     * @param attested  whether the record of the case holds the signature of just this: summary, decisions and rationales
     * @param documents the determination and its letters
     * @param same      whether it is attested, and all documents are to the byte what was issued
     */
    public record Reissued(
            CaseVersion version, boolean attested, List<Copy> documents, boolean same, List<String> problems) {}

    /**
     * One document.
     *
     * @param recorded digest as it was issued
     * @param stored   of what is kept now; {@code null} when nothing is
     * @param replayed of what comes out now; {@code null} when it could not be made
     */
    public record Copy(
            String file,
            Digest recorded,
            @Nullable Digest stored,
            @Nullable Digest replayed) {}

    /** Empty when no such case is known. */
    public Optional<Account> of(CaseNumber caseNumber) {
        return states.folder(caseNumber).map(this::account);
    }

    private Account account(CaseFolder folder) {
        CaseNumber caseNumber = folder.state().caseNumber();
        List<String> texts = states.record(caseNumber);
        ReviewFile review = folder.review();
        Optional<AuditBreak> broken =
                review == null ? AuditChain.verifyTexts(texts) : AuditChain.verifyTexts(texts, review.head());
        List<AuditEntry> readable =
                texts.stream().map(AuditText::parse).flatMap(Optional::stream).toList();
        return new Account(
                caseNumber,
                texts,
                broken.isEmpty(),
                broken.map(AuditBreak::sentence).orElse(null),
                folder.determinations().stream()
                        .flatMap(stored -> replayed(stored).stream())
                        .toList(),
                folder.determinations().stream()
                        .filter(StoredDetermination::signed)
                        .map(stored -> issued.of(stored, readable))
                        .toList());
    }

    private Optional<Replayed> replayed(StoredDetermination stored) {
        return replay.of(stored.caseNumber(), stored.version())
                .map(result -> new Replayed(
                        stored.version(),
                        stored.signed(),
                        result.recorded(),
                        result.replayed().orElse(null),
                        result.same(),
                        result.problems()));
    }
}
