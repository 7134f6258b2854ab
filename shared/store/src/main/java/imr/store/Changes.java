package imr.store;

import imr.domain.Fault;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Makes changes of cases although others may change them at the same moment. */
public final class Changes {
    private static final int ATTEMPTS = 12;
    private static final int LONGEST_FIRST_WAIT_MILLIS = 40;

    private Changes() {}

    /**
     * What an attempt came to.
     *
     * @param change empty when nothing needs to change
     */
    public record Attempt<T>(Optional<CaseChange> change, T result) {}

    /**
     * Works out a change and stores it; works it out anew, from what is stored by then, as long as somebody else was faster. The attempt must
     * read the case before anything else it rests on, or it might store an older view over a newer one.
     *
     * <p>Throws {@link Fault} when others are faster too often; trying again later may help.
     */
    public static <T> T make(CaseStates states, Supplier<Attempt<T>> attempt) {
        for (int i = 0; i < ATTEMPTS; i++) {
            Attempt<T> worked = attempt.get();
            if (worked.change().isEmpty() || states.commit(worked.change().get())) return worked.result();
            pause(LONGEST_FIRST_WAIT_MILLIS << Math.min(i, 5));
        }
        throw new Fault(Fault.Blame.DEPENDENCY, true, "a case is being changed by too many at once");
    }

    private static void pause(int longestMillis) {
        try {
            Thread.sleep(1 + ThreadLocalRandom.current().nextInt(longestMillis));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault(Fault.Blame.SERVER, true, "interrupted while waiting to change a case", e);
        }
    }
}
