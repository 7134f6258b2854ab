package imr.reading.fact;

import imr.domain.BodyPart;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which limb a nerve root supplies: a neurological finding of the arm speaks for the neck and the other way round, the leg for the low back. */
final class Roots {
    private static final Set<BodyPart> ARM = EnumSet.of(
            BodyPart.SHOULDER,
            BodyPart.UPPER_ARM,
            BodyPart.ELBOW,
            BodyPart.FOREARM,
            BodyPart.WRIST,
            BodyPart.HAND,
            BodyPart.UPPER_EXTREMITY);
    private static final Set<BodyPart> LEG = EnumSet.of(
            BodyPart.HIP,
            BodyPart.PELVIS,
            BodyPart.THIGH,
            BodyPart.KNEE,
            BodyPart.LOWER_LEG,
            BodyPart.ANKLE,
            BodyPart.FOOT,
            BodyPart.LOWER_EXTREMITY);

    private Roots() {}

    /** The limb that a part belongs to, {@code null} for the trunk. */
    static @Nullable BodyPart limbOf(BodyPart part) {
        if (ARM.contains(part)) return BodyPart.UPPER_EXTREMITY;
        return LEG.contains(part) ? BodyPart.LOWER_EXTREMITY : null;
    }

    /** Whether roots of the parts of a spine supply all parts of limbs. */
    static boolean supply(Set<BodyPart> spine, Set<BodyPart> limbs) {
        for (BodyPart part : limbs) {
            boolean supplied = (ARM.contains(part) && spine.contains(BodyPart.NECK))
                    || (LEG.contains(part) && spine.contains(BodyPart.LOW_BACK));
            if (!supplied) return false;
        }
        return true;
    }

    static Set<BodyPart> expand(Set<BodyPart> parts) {
        if (parts.isEmpty()) return parts;
        Set<BodyPart> all = EnumSet.copyOf(parts);
        for (BodyPart part : parts) {
            if (ARM.contains(part)) all.add(BodyPart.NECK);
            if (LEG.contains(part)) all.add(BodyPart.LOW_BACK);
            if (part == BodyPart.NECK) all.add(BodyPart.UPPER_EXTREMITY);
            if (part == BodyPart.LOW_BACK) all.add(BodyPart.LOWER_EXTREMITY);
        }
        return all;
    }

    /** Care for "the left leg complaints" is care for the spine they come from; care for a knee is not. */
    static Set<BodyPart> ofLimbs(Set<BodyPart> parts) {
        if (parts.isEmpty()) return parts;
        Set<BodyPart> all = EnumSet.copyOf(parts);
        if (parts.contains(BodyPart.UPPER_EXTREMITY)) all.add(BodyPart.NECK);
        if (parts.contains(BodyPart.LOWER_EXTREMITY)) all.add(BodyPart.LOW_BACK);
        return all;
    }
}
