package imr.letters;

/** Whom a letter is for. */
public enum Copy {
    /** The reviewer, as long as nobody has signed: with what the record leaves open, as questions. */
    REVIEWER,
    /** The parties of the case: names and file names stay. */
    PARTY,
    /** Everybody: what identifies a person is taken out (Labor Code 4610.6(f) and (m)). */
    PUBLIC
}
