package imr.evaluation;

import imr.domain.Digest;
import imr.domain.Fault;
import imr.guidelines.library.Library;
import imr.guidelines.library.LibraryJson;
import imr.json.UnreadableDocument;
import imr.library.BuiltInLibrary;
import imr.store.LibraryStore;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Guideline libraries by the digest that evaluations pin: the one this build carries, and releases of an organization with its layers and
 * drug lists. Each is read and compiled once. Safe for use by many threads.
 */
public final class Libraries {
    private final Supplier<LibraryStore> releases;
    private final Map<Digest, CaseEvaluator> evaluators = new ConcurrentHashMap<>();

    /** @param releases asked for only when a release is needed */
    public Libraries(Supplier<LibraryStore> releases) {
        this.releases = releases;
    }

    /** The one this build carries alone. */
    public static Libraries builtIn() {
        return new Libraries(() -> new LibraryStore() {
            @Override
            public Optional<byte[]> read(Digest release) {
                return Optional.empty();
            }

            @Override
            public Digest put(byte[] release) {
                throw new UnsupportedOperationException("nothing is released here");
            }
        });
    }

    /**
     * Evaluates under the library of a deployment.
     *
     * @param release the digest of a release; empty for the library this build carries
     * @throws Fault when there is no such release, or it is not what its digest says: nothing is evaluated under another one instead
     */
    public CaseEvaluator inUse(String release) {
        if (release.isEmpty()) return new CaseEvaluator();
        if (!Digest.isValid(release))
            throw new Fault(
                    Fault.Blame.SERVER,
                    false,
                    "LibraryRelease is no digest of a release: give the 64 digits that ./imr guidelines release prints, or nothing");
        Digest digest = new Digest(release);
        return under(digest)
                .orElseThrow(
                        () -> new Fault(
                                Fault.Blame.SERVER,
                                false,
                                "there is no release " + digest.brief()
                                        + " in the library bucket; put it there with ./imr guidelines release LAYER --bucket NAME"));
    }

    /** Evaluates under the library of a digest; empty when it is neither this build's nor a release that is kept. */
    public Optional<CaseEvaluator> under(Digest library) {
        return Optional.ofNullable(evaluators.computeIfAbsent(library, this::evaluator));
    }

    private @Nullable CaseEvaluator evaluator(Digest library) {
        if (library.equals(BuiltInLibrary.version())) return new CaseEvaluator();
        byte[] json = releases.get().read(library).orElse(null);
        if (json == null) return null;
        if (!Digest.of(json).equals(library))
            throw new Fault(
                    Fault.Blame.SERVER,
                    false,
                    "the release " + library.brief()
                            + " was changed after it was made; put the one that was made in its place");
        try {
            Library read = LibraryJson.read(json);
            return new CaseEvaluator(read, library);
        } catch (UnreadableDocument e) {
            throw new Fault(
                    Fault.Blame.SERVER,
                    false,
                    "the release " + library.brief()
                            + " is no guideline library of this version; release the layer anew",
                    e);
        }
    }
}
