package imr.domain.reviewer;

/**
 * The name of a reviewer, confidential outside the review organization (Labor Code 4610.6(f)). Not a record and without a getter, so that neither
 * printing nor a mapper shows it by accident; for credentialing inside the organization alone.
 */
public final class ReviewerName {
    private final String text;

    public ReviewerName(String text) {
        if (text.isBlank()) throw new IllegalArgumentException("a reviewer has a name");
        this.text = text.strip();
    }

    /** The name itself. Whoever calls this answers for where it goes. */
    public String revealedWithinTheOrganization() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReviewerName name && name.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "(confidential)";
    }
}
