package imr.authoring;

import imr.guidelines.library.Draft;
import org.jspecify.annotations.Nullable;

/**
 * What a draft says of itself, as far as it was read.
 *
 * @param check empty when nothing says yet what to check
 */
record DraftText(String check, Draft.@Nullable Confidence confidence) {
    static final DraftText NONE = new DraftText("", null);

    /** What holds for the parts of a pathway or a guideline: each says itself what to check. */
    DraftText withoutCheck() {
        return new DraftText("", confidence);
    }

    Draft draft() {
        return new Draft(check, confidence);
    }
}
