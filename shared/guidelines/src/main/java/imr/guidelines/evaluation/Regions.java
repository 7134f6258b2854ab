package imr.guidelines.evaluation;

import imr.domain.BodyPart;
import imr.domain.Side;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which body parts can speak for which: a finding of the right region and side, never of another (the error of wrong level or side). */
final class Regions {
    private static final Map<BodyPart, Set<BodyPart>> WIDER = Map.of(
            BodyPart.UPPER_EXTREMITY,
            EnumSet.of(
                    BodyPart.SHOULDER,
                    BodyPart.UPPER_ARM,
                    BodyPart.ELBOW,
                    BodyPart.FOREARM,
                    BodyPart.WRIST,
                    BodyPart.HAND),
            BodyPart.LOWER_EXTREMITY,
            EnumSet.of(BodyPart.HIP, BodyPart.THIGH, BodyPart.KNEE, BodyPart.LOWER_LEG, BodyPart.ANKLE, BodyPart.FOOT),
            BodyPart.HEAD,
            EnumSet.of(BodyPart.FACE),
            BodyPart.HAND,
            EnumSet.of(BodyPart.WRIST),
            BodyPart.FOREARM,
            EnumSet.of(BodyPart.WRIST),
            BodyPart.HIP,
            EnumSet.of(BodyPart.PELVIS),
            BodyPart.FOOT,
            EnumSet.of(BodyPart.ANKLE));

    private Regions() {}

    /** A nerve study of a limb asks for the roots that supply it, so that care of the spine is care for what it looks for. */
    static Set<BodyPart> withRoots(Collection<BodyPart> asked) {
        if (asked.isEmpty()) return Set.of();
        Set<BodyPart> all = EnumSet.copyOf(asked);
        for (BodyPart part : asked) {
            if (related(part, BodyPart.UPPER_EXTREMITY)) all.add(BodyPart.NECK);
            if (related(part, BodyPart.LOWER_EXTREMITY)) all.add(BodyPart.LOW_BACK);
        }
        return all;
    }

    /** Whether a statement about these parts and side can speak for a request for those; an unstated part does. */
    static boolean speaksFor(Set<BodyPart> stated, Side statedSide, Collection<BodyPart> asked, Side askedSide) {
        if (stated.isEmpty() || asked.isEmpty()) return true;
        for (BodyPart part : stated)
            for (BodyPart other : asked)
                if (related(part, other)) return isSpine(other) || statedSide.covers(askedSide);
        return false;
    }

    private static boolean related(BodyPart a, BodyPart b) {
        return a == b
                || a == BodyPart.WHOLE_BODY
                || b == BodyPart.WHOLE_BODY
                || WIDER.getOrDefault(a, Set.of()).contains(b)
                || WIDER.getOrDefault(b, Set.of()).contains(a);
    }

    private static boolean isSpine(BodyPart part) {
        return part == BodyPart.NECK || part == BodyPart.UPPER_BACK || part == BodyPart.LOW_BACK;
    }
}
