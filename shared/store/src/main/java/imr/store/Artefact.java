package imr.store;

/** What the stages make of a case, by file name and media type. */
public enum Artefact {
    CASE("case.json", "application/json"),
    FACTS("facts.json", "application/json"),
    EVALUATION("evaluation.json", "application/json"),
    /** What a reviewer decided and signed; written once. */
    SIGNED("determination.json", "application/json"),
    LETTER_REVIEWER_HTML("letter-reviewer.html", "text/html; charset=utf-8"),
    LETTER_REVIEWER_PDF("letter-reviewer.pdf", "application/pdf"),
    LETTER_PARTY_HTML("letter-party.html", "text/html; charset=utf-8"),
    LETTER_PARTY_PDF("letter-party.pdf", "application/pdf"),
    LETTER_PUBLIC_HTML("letter-public.html", "text/html; charset=utf-8"),
    LETTER_PUBLIC_PDF("letter-public.pdf", "application/pdf");

    private final String file;
    private final String mediaType;

    Artefact(String file, String mediaType) {
        this.file = file;
        this.mediaType = mediaType;
    }

    public String file() {
        return file;
    }

    public String mediaType() {
        return mediaType;
    }
}
