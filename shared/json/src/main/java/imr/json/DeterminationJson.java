package imr.json;

import imr.domain.determination.Determination;

/** A determination with the case and the evaluation it rests on, format {@code imr.determination.v1}. */
public final class DeterminationJson {
    public static final String FORMAT = "imr.determination.v1";

    private DeterminationJson() {}

    public static byte[] write(Determination determination) {
        return Versioned.write(FORMAT, determination);
    }

    /** Throws {@link UnreadableDocument} when the bytes are not a determination of this format. */
    public static Determination read(byte[] json) {
        return Versioned.read(FORMAT, json, Determination.class);
    }
}
