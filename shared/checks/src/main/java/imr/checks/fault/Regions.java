package imr.checks.fault;

import imr.domain.BodyPart;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Which parts of the body are spoken of together: a limb with its joints, the spine with the limb its nerves go to, neighbours that one word can
 * mean.
 */
final class Regions {
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
            BodyPart.THIGH,
            BodyPart.KNEE,
            BodyPart.LOWER_LEG,
            BodyPart.ANKLE,
            BodyPart.FOOT,
            BodyPart.LOWER_EXTREMITY);
    private static final Map<BodyPart, Set<BodyPart>> WITH = new EnumMap<>(BodyPart.class);

    static {
        for (BodyPart part : BodyPart.values()) WITH.put(part, EnumSet.of(part, BodyPart.WHOLE_BODY));
        for (BodyPart part : ARM) together(part, BodyPart.UPPER_EXTREMITY);
        for (BodyPart part : LEG) together(part, BodyPart.LOWER_EXTREMITY);
        together(BodyPart.NECK, BodyPart.UPPER_BACK, BodyPart.UPPER_EXTREMITY, BodyPart.HEAD);
        together(BodyPart.LOW_BACK, BodyPart.UPPER_BACK, BodyPart.LOWER_EXTREMITY, BodyPart.PELVIS);
        together(BodyPart.NECK, BodyPart.SHOULDER);
        together(BodyPart.HAND, BodyPart.WRIST, BodyPart.FOREARM);
        together(BodyPart.FOREARM, BodyPart.ELBOW);
        together(BodyPart.SHOULDER, BodyPart.UPPER_ARM, BodyPart.CHEST, BodyPart.UPPER_BACK);
        together(BodyPart.FOOT, BodyPart.ANKLE, BodyPart.LOWER_LEG);
        together(BodyPart.KNEE, BodyPart.LOWER_LEG, BodyPart.THIGH);
        together(BodyPart.HIP, BodyPart.PELVIS, BodyPart.THIGH, BodyPart.LOW_BACK);
        together(BodyPart.HEAD, BodyPart.FACE, BodyPart.EYE, BodyPart.EAR, BodyPart.MIND);
        together(BodyPart.CHEST, BodyPart.UPPER_BACK, BodyPart.ABDOMEN);
        together(BodyPart.ABDOMEN, BodyPart.PELVIS);
        for (BodyPart part : BodyPart.values()) together(BodyPart.WHOLE_BODY, part);
    }

    private Regions() {}

    private static void together(BodyPart part, BodyPart... others) {
        for (BodyPart other : others) {
            WITH.getOrDefault(part, Set.of()).add(other);
            WITH.getOrDefault(other, Set.of()).add(part);
        }
    }

    /** Whether some part of the one is spoken of with some part of the other. */
    static boolean meet(Collection<BodyPart> some, Collection<BodyPart> others) {
        return some.stream()
                .anyMatch(part -> WITH.getOrDefault(part, Set.of()).stream().anyMatch(others::contains));
    }
}
