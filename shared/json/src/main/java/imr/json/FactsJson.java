package imr.json;

import imr.domain.fact.FactsFile;

/** {@code facts.json}, format {@code imr.facts.v1}. */
public final class FactsJson {
    public static final String FORMAT = "imr.facts.v1";

    private FactsJson() {}

    public static byte[] write(FactsFile facts) {
        return Versioned.write(FORMAT, facts);
    }

    /** Throws {@link UnreadableDocument} when the bytes are not facts of this format. */
    public static FactsFile read(byte[] json) {
        return Versioned.read(FORMAT, json, FactsFile.class);
    }
}
