package imr.domain;

/**
 * Which assembly of a case: 1 for the first complete upload, one more for each further upload that completes. Evaluations and
 * determinations name the version they rest on.
 */
public record CaseVersion(int number) implements Comparable<CaseVersion> {
    public CaseVersion {
        if (number < 1) throw new IllegalArgumentException("case versions count from 1");
    }

    @Override
    public int compareTo(CaseVersion other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "v" + number;
    }
}
