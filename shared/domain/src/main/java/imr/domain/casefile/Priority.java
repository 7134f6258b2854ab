package imr.domain.casefile;

/** How urgent a review is (Labor Code 4610.6(d)); the deadline follows from it. */
public enum Priority {
    STANDARD,
    EXPEDITED,
    FORMULARY
}
