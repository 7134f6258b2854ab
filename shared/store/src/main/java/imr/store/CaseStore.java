package imr.store;

import java.util.Optional;

/** Artefacts of cases. */
public interface CaseStore {
    Optional<byte[]> read(CaseKey key);

    boolean exists(CaseKey key);

    /**
     * Writes unless something is there already. Of two writers at the same time one wins. Does not say who: a write whose answer was lost is
     * tried again, and then finds itself there.
     */
    void putIfAbsent(CaseKey key, byte[] content);

    /** Writes over what is there. */
    void put(CaseKey key, byte[] content);
}
