package imr.store;

import java.util.Optional;

/**
 * The file of the organization's reviewers. It holds names, which never leave the organization (Labor Code 4610.6(f)): only what assigns reviewers
 * may read it.
 */
public interface RegistryStore {
    /** The file as it was imported last; empty before the first. */
    Optional<byte[]> read();

    /** Puts a file in place of the one before, which the bucket keeps as an earlier version. */
    void put(byte[] csv);
}
