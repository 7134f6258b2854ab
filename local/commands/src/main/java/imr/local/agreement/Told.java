package imr.local.agreement;

import imr.domain.Problem;

/** A problem of a letter on one line: the place within the letter's file or facts, the code, what to do. */
final class Told {
    private Told() {}

    static String of(String letter, Problem problem) {
        String place = problem.place().equals(letter) ? letter : letter + ", " + problem.place();
        return place + ": " + problem.code() + ": " + problem.advice();
    }
}
