package imr.checks.fault;

import imr.checks.Check;
import imr.checks.CheckCode;
import imr.checks.CheckResult;
import imr.checks.Draft;
import imr.checks.Place;
import imr.checks.Section;
import imr.checks.text.ReadDraft;
import imr.domain.BodyPart;
import imr.domain.casefile.DisputedItem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A clinical topic of the schedule speaks for its part of the body (8 CCR 9792.23.1 to 9792.23.10). Only where the line names topics of other parts
 * and nothing else: general topics and other guidelines speak for every part.
 */
public final class GuidelineOfOtherRegion implements Check {
    private static final Map<String, Set<BodyPart>> TOPICS = new LinkedHashMap<>();

    static {
        TOPICS.put("Neck and Upper Back Complaints", EnumSet.of(BodyPart.NECK, BodyPart.UPPER_BACK));
        TOPICS.put("Shoulder Complaints", EnumSet.of(BodyPart.SHOULDER));
        TOPICS.put("Elbow Complaints", EnumSet.of(BodyPart.ELBOW));
        TOPICS.put("Forearm, Wrist, and Hand Complaints", EnumSet.of(BodyPart.FOREARM, BodyPart.WRIST, BodyPart.HAND));
        TOPICS.put("Low Back Complaints", EnumSet.of(BodyPart.LOW_BACK));
        TOPICS.put("Knee Complaints", EnumSet.of(BodyPart.KNEE));
        TOPICS.put("Ankle and Foot Complaints", EnumSet.of(BodyPart.ANKLE, BodyPart.FOOT));
    }

    private static final List<String> GENERAL = List.of(
            "Chronic Pain",
            "Opioid",
            "Postsurgical",
            "Acupuncture",
            "General Approaches",
            "Stress",
            "Non-MTUS",
            "outside of the MTUS",
            "Official Disability");

    @Override
    public List<CheckResult> of(ReadDraft draft) {
        List<CheckResult> results = new ArrayList<>();
        for (Draft.Item item : draft.draft().items()) {
            DisputedItem read = draft.item(item.number());
            String line = item.guideline();
            if (read.bodyParts().isEmpty() || GENERAL.stream().anyMatch(line::contains)) continue;
            Set<BodyPart> spoken = EnumSet.noneOf(BodyPart.class);
            TOPICS.forEach((topic, parts) -> {
                if (line.contains(topic)) spoken.addAll(parts);
            });
            if (spoken.isEmpty() || Regions.meet(read.bodyParts(), spoken)) continue;
            results.add(new CheckResult(
                    CheckCode.GUIDELINE_OF_OTHER_REGION,
                    Place.of(Section.GUIDELINE, item.number(), line),
                    Place.of(Section.ITEM, item.number(), item.text()),
                    "The guideline relied on is that of the " + Words.of(spoken) + ", the item is for the "
                            + Words.of(read.bodyParts()) + ".",
                    "Rely on the topic of the item's part of the body, or say why this one speaks for it."));
        }
        return results;
    }
}
