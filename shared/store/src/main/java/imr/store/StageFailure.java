package imr.store;

import imr.domain.CaseVersion;
import imr.domain.Problem;
import java.time.Instant;

/**
 * A stage that did not come through with a version of a case.
 *
 * @param since      when that was seen first
 * @param broughtOn how often the case was brought on since
 */
public record StageFailure(Stage stage, CaseVersion version, Instant since, int broughtOn) {
    public static final String CODE = "STAGE_FAILED";

    /** Brought on once more. */
    public StageFailure again() {
        return new StageFailure(stage, version, since, broughtOn + 1);
    }

    /** The same said of a case to whoever looks it up. */
    public Problem problem() {
        return new Problem(
                CODE,
                stage.label() + " of " + version,
                "The " + stage.label()
                        + " of this version did not come through, by no fault of whoever sent it. It is tried again by"
                        + " itself for some hours; if this stays, drive the failed event of the " + stage.label()
                        + " again once its cause is gone, or send the same files in a new upload.");
    }
}
