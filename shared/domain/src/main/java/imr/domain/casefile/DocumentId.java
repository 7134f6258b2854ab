package imr.domain.casefile;

/** A document of a case: its file name within the upload, which is unique there. */
public record DocumentId(String value) implements Comparable<DocumentId> {
    public DocumentId {
        if (value.isBlank()) throw new IllegalArgumentException("a document has a name");
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
