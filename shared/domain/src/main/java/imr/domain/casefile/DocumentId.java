package imr.domain.casefile;

import java.time.LocalDate;

/**
 * A document of a case: its file name within the upload, which is unique there. A document that lies within a file has its name after that of the
 * file: {@code records.pdf/report.pdf}.
 */
public record DocumentId(String value) implements Comparable<DocumentId> {
    public DocumentId {
        if (value.isBlank()) throw new IllegalArgumentException("a document has a name");
    }

    private static final String DRUG_LIST = "MTUS Drug List of ";

    /** The state's drug list, which rules quote: published, and no document of a record. */
    public static DocumentId ofDrugList(LocalDate effective) {
        return new DocumentId(DRUG_LIST + effective);
    }

    public boolean isDrugList() {
        return value.startsWith(DRUG_LIST);
    }

    /** Whether the document lies within another file of the upload. */
    public boolean isEmbedded() {
        return value.indexOf('/') >= 0;
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
