package imr.local.check;

/** Numbers of things as they are written. */
final class Counted {
    private Counted() {}

    /** {@code 1 letter}, {@code 2 letters}. */
    static String of(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
