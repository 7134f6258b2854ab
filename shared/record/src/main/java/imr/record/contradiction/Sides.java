package imr.record.contradiction;

import imr.domain.BodyPart;
import imr.domain.Side;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DisputedItem;
import imr.domain.casefile.DocumentId;
import imr.domain.evaluation.Contradiction;
import imr.domain.fact.CaseRecord;
import imr.domain.fact.Fact;
import imr.domain.fact.FactStatus;
import imr.domain.fact.Provenance;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Complaints or findings of the disputed region that one report has on the right and another on the left. */
final class Sides {
    private Sides() {}

    static List<Contradiction> in(CaseFile file, CaseRecord record) {
        Set<BodyPart> disputed = EnumSet.noneOf(BodyPart.class);
        for (DisputedItem item : file.items()) disputed.addAll(item.bodyParts());
        List<Contradiction> found = new ArrayList<>();
        for (BodyPart part : disputed) {
            Fact right = onlyOn(Side.RIGHT, part, record);
            Fact left = onlyOn(Side.LEFT, part, record);
            if (right != null && left != null)
                found.add(new Contradiction(
                        "the side: the right " + part.words() + " in one report, the left in another",
                        List.of(right, left)));
        }
        return found;
    }

    /** The first complaint or finding of a report that knows only this side; none when every report knows both or the other. */
    private static @Nullable Fact onlyOn(Side side, BodyPart part, CaseRecord record) {
        Map<DocumentId, List<Fact>> byDocument = new LinkedHashMap<>();
        for (Fact fact : record.facts())
            if (isComplaint(fact) && fact.bodyParts().equals(Set.of(part)) && fact.side() != Side.UNSTATED)
                byDocument
                        .computeIfAbsent(fact.evidence().getFirst().document(), key -> new ArrayList<>())
                        .add(fact);
        for (List<Fact> facts : byDocument.values())
            if (facts.stream().allMatch(fact -> fact.side() == side)) return facts.getFirst();
        return null;
    }

    /** What the worker has, not what was done for it: an operation of years ago may well have been on the other side. */
    private static boolean isComplaint(Fact fact) {
        if (fact.provenance() != Provenance.READ || fact.status() != FactStatus.ASSERTED) return false;
        String id = fact.id().value();
        return id.startsWith("symptom.") || id.startsWith("exam.") || id.startsWith("diagnosis.");
    }
}
