package imr.domain.evaluation;

/** The decision on one item. The words are the statute's practice: the utilization review decision is upheld or overturned. */
public enum Outcome {
    UPHELD("Upheld"),
    OVERTURNED("Overturned");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
