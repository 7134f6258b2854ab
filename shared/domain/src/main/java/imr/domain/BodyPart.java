package imr.domain;

import java.util.Locale;
import java.util.Optional;

/**
 * The regions that the clinical topics of the schedule distinguish (8 CCR 9792.23.1 to 9792.23.10) and the few others that requests
 * name. Spine regions are the ones guidelines rule on, so "lumbosacral" is the low back.
 */
public enum BodyPart {
    HEAD,
    FACE,
    EYE,
    EAR,
    NECK,
    UPPER_BACK,
    LOW_BACK,
    SHOULDER,
    UPPER_ARM,
    ELBOW,
    FOREARM,
    WRIST,
    HAND,
    UPPER_EXTREMITY,
    CHEST,
    ABDOMEN,
    PELVIS,
    HIP,
    THIGH,
    KNEE,
    LOWER_LEG,
    ANKLE,
    FOOT,
    LOWER_EXTREMITY,
    MIND,
    WHOLE_BODY;

    /** The code used in guideline files and documents: {@code low-back}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The region as it is written in a sentence: {@code low back}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public static Optional<BodyPart> ofCode(String code) {
        for (BodyPart part : values()) if (part.code().equals(code)) return Optional.of(part);
        return Optional.empty();
    }
}
