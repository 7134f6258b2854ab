package imr.domain;

/** The side of the body a finding or request is about. {@code UNSTATED} is not a side: the text does not say. */
public enum Side {
    LEFT,
    RIGHT,
    BILATERAL,
    UNSTATED;

    /** Whether a statement about the other side can speak for this one. */
    public boolean covers(Side other) {
        return this == UNSTATED || other == UNSTATED || this == BILATERAL || other == BILATERAL || this == other;
    }
}
