package imr.functions.intake;

import imr.store.CaseKey;
import imr.store.CaseStore;
import imr.store.StoreUnavailable;
import java.io.IOException;
import java.util.Optional;

/** A store that can be read but not written. */
record FailingCaseStore(CaseStore other) implements CaseStore {
    @Override
    public Optional<byte[]> read(CaseKey key) {
        return other.read(key);
    }

    @Override
    public boolean exists(CaseKey key) {
        return other.exists(key);
    }

    @Override
    public void putIfAbsent(CaseKey key, byte[] content) {
        throw new StoreUnavailable("write " + key, new IOException("out of order"));
    }

    @Override
    public void put(CaseKey key, byte[] content) {
        throw new StoreUnavailable("write " + key, new IOException("out of order"));
    }
}
