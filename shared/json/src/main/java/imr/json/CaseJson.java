package imr.json;

import imr.domain.casefile.CaseFile;

/** {@code case.json}, format {@code imr.case.v1}. */
public final class CaseJson {
    public static final String FORMAT = "imr.case.v1";

    private CaseJson() {}

    public static byte[] write(CaseFile caseFile) {
        return Versioned.write(FORMAT, caseFile);
    }

    /** Throws {@link UnreadableDocument} when the bytes are not a case of this format. */
    public static CaseFile read(byte[] json) {
        return Versioned.read(FORMAT, json, CaseFile.class);
    }
}
