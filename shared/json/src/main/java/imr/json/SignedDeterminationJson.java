package imr.json;

import imr.domain.determination.SignedDetermination;

/** What a reviewer decided and signed, format {@code imr.signed-determination.v1}. */
public final class SignedDeterminationJson {
    public static final String FORMAT = "imr.signed-determination.v1";

    private SignedDeterminationJson() {}

    public static byte[] write(SignedDetermination signed) {
        return Versioned.write(FORMAT, signed);
    }

    /** Throws {@link UnreadableDocument} when the bytes are not a signed determination of this format. */
    public static SignedDetermination read(byte[] json) {
        return Versioned.read(FORMAT, json, SignedDetermination.class);
    }
}
