package imr.domain;

/**
 * Something about data from outside that keeps it from being processed, said so that its author can act. A value, not an exception:
 * all problems of an input are reported together.
 *
 * @param code  a stable code in capitals, such as {@code DIGEST_MISMATCH}
 * @param place where: a file name, a page, or a JSON pointer; never a path of a machine and never health information
 * @param advice one sentence: what is wrong and what to do
 */
public record Problem(String code, String place, String advice) {
    public Problem {
        if (code.isBlank() || place.isBlank() || advice.isBlank())
            throw new IllegalArgumentException("a problem has a code, a place and advice");
    }
}
