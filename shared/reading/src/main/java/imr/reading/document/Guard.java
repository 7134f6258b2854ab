package imr.reading.document;

import org.jspecify.annotations.Nullable;

/**
 * The bounds on reading one PDF, checked by the thread that reads it wherever it could go on for long. Beyond a bound it throws
 * {@link Stopped}, which PDFBox does not catch.
 */
final class Guard {
    /** Reading was given up. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Bound bound;

        Stopped(Bound bound) {
            super(bound.name(), null, false, false);
            this.bound = bound;
        }

        Bound bound() {
            return bound;
        }
    }

    /** Which bound was passed. */
    enum Bound {
        TIME,
        SIZE
    }

    private static final ScopedValue<Guard> CURRENT = ScopedValue.newInstance();

    private final long deadline;
    private long decoded;
    private volatile boolean cancelled;

    Guard(long nanoseconds) {
        this.deadline = System.nanoTime() + nanoseconds;
    }

    <T> T run(ScopedValue.CallableOp<T, RuntimeException> reading) {
        return ScopedValue.where(CURRENT, this).call(reading);
    }

    static @Nullable Guard current() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }

    /** Asks the reading thread to stop at its next check. */
    void cancel() {
        cancelled = true;
    }

    void check() {
        if (cancelled || System.nanoTime() - deadline > 0) throw new Stopped(Bound.TIME);
    }

    /** Counts bytes that a stream decoded to. */
    void decoded(int length, long ofStream) {
        long before = decoded;
        decoded += length;
        if (ofStream > Limits.BYTES_PER_STREAM || decoded > Limits.BYTES_DECODED) throw new Stopped(Bound.SIZE);
        if (before >> 20 != decoded >> 20) check();
    }
}
