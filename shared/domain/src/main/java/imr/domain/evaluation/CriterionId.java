package imr.domain.evaluation;

/** A criterion within the library: the guideline's id, the pathway and the criterion's own id, joined with slashes. */
public record CriterionId(String value) implements Comparable<CriterionId> {
    public CriterionId {
        if (value.isBlank()) throw new IllegalArgumentException("a criterion has an id");
    }

    @Override
    public int compareTo(CriterionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
