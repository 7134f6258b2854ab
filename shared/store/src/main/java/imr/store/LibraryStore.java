package imr.store;

import imr.domain.Digest;
import java.util.Optional;

/**
 * Released guideline libraries, each named by the digest that evaluations pin. A release is never changed and never removed: what was
 * evaluated under it can be replayed years later.
 */
public interface LibraryStore {
    /** The bytes of a release; empty when it was never put there. Whether they are those of the digest is for the caller to check. */
    Optional<byte[]> read(Digest release);

    /** Puts a release under the digest of its bytes; the same one again changes nothing. */
    Digest put(byte[] release);
}
