package imr.reading.item;

import imr.domain.TreatmentId;
import imr.reading.item.Mention.Weight;
import imr.reading.item.Word.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Of the treatments that a request names, the one it asks for. The head decides: what stands first, and within a phrase what stands last
 * ("TENS unit electrodes"). What a request is for, or leaves out, is not asked for.
 */
final class Asked {
    private static final String CONSULTATION = "consultation";
    private static final String SURGICAL_CONSULTATION = "surgical-consultation.";

    private final Courses courses;
    private final Operations operations;

    Asked(Courses courses, Operations operations) {
        this.courses = courses;
        this.operations = operations;
    }

    /** @param stated whether the request states an amount of visits */
    Optional<Mention> of(List<Mention> mentions, boolean stated) {
        List<Mention> asked = mentions.stream()
                .filter(mention -> mention.first().zone().role() != Role.WITHOUT)
                .sorted(Comparator.comparingInt(mention -> mention.first().segment()))
                .toList();
        Optional<Mention> head = head(asked);
        if (head.isEmpty()) return container(asked);
        Mention found = head.get();
        if (found.weight() != Weight.HEAD && found.weight() != Weight.ORDER) return head;
        return ordered(found, asked, stated).or(() -> Optional.of(consultation(found, asked)));
    }

    /** The first phrase that names a treatment, and in it the last; a purpose only where nothing stands before it that could be asked for. */
    private static Optional<Mention> head(List<Mention> mentions) {
        boolean kind = false;
        for (Mention mention : mentions) {
            if (!mention.decides()) kind |= mention.first().zone().number() == 0;
            else if (!(kind && mention.first().zone().role() == Role.FOR)) return Optional.of(last(mention, mentions));
        }
        return Optional.empty();
    }

    private static Mention last(Mention first, List<Mention> mentions) {
        return mentions.stream()
                .filter(Mention::decides)
                .filter(other -> other.first().segment() == first.first().segment())
                .filter(one -> mentions.stream().noneMatch(other -> other.decides() && other.overlaps(one)))
                .max(Comparator.<Mention>comparingInt(one -> drugAmongOthers(one, mentions) ? 0 : 1)
                        .thenComparingInt(
                                one -> one.last().segment() == one.first().segment()
                                        ? one.last().start()
                                        : one.first().start() + 1)
                        .thenComparingInt(one -> one.words().size())
                        .thenComparingInt(one -> one.weight() == Weight.DRUG ? 1 : 0)
                        .thenComparing(Mention::gaps, Comparator.reverseOrder()))
                .orElse(first);
    }

    /** A drug beside another treatment in one phrase is what that is done with. */
    private static boolean drugAmongOthers(Mention mention, List<Mention> mentions) {
        return mention.weight() == Weight.DRUG
                && mentions.stream()
                        .anyMatch(other -> other.weight() == Weight.NAMED
                                && !other.isWithin("drug")
                                && other.first().segment() == mention.first().segment());
    }

    /** What only says that something is asked for: of containers the first, of kinds of things the last of the first phrase. */
    private static Optional<Mention> container(List<Mention> mentions) {
        Optional<Mention> weak =
                mentions.stream().filter(m -> m.weight() == Weight.WEAK).findFirst();
        if (weak.isPresent()) return weak;
        return mentions.stream().findFirst().flatMap(first -> mentions.stream()
                .filter(other -> other.first().segment() == first.first().segment())
                .reduce((a, b) -> b));
    }

    /** The course that an evaluation opens, or the course or test that a referral orders. */
    private Optional<Mention> ordered(Mention head, List<Mention> mentions, boolean stated) {
        if (head.isWithin("office-visit"))
            return mentions.stream()
                    .filter(other -> other.weight() == Weight.NAMED && courses.isDiscipline(other.treatment()))
                    .filter(other -> other.first().segment() == head.first().segment())
                    .findFirst();
        if (!head.isWithin(CONSULTATION)) return Optional.empty();
        return mentions.stream()
                .filter(other -> other.weight() == Weight.NAMED)
                .filter(other -> {
                    boolean first = other.first().zone().equals(head.first().zone());
                    boolean course = courses.isDiscipline(other.treatment());
                    if (course && (first || stated)) return true;
                    return head.weight() == Weight.ORDER
                            && !other.isWithin("surgery")
                            && !other.isWithin("injection")
                            && mentions.stream()
                                    .noneMatch(one -> one.weight() == Weight.HEAD
                                            && one.first().zone().number()
                                                    < other.first().zone().number() + 1);
                })
                .findFirst();
    }

    /** With whom: the closest specialist named, or the surgeon of the operation it is about. */
    private Mention consultation(Mention head, List<Mention> mentions) {
        if (!head.treatment().code().equals(CONSULTATION)) return head;
        for (Mention other : mentions) {
            boolean closer =
                    other.weight() == Weight.HEAD && !other.isWithin(CONSULTATION) && !other.isWithin("office-visit");
            if (closer) return other;
        }
        for (Mention other : mentions)
            if (other.isWithin("surgery") && operations.home(other.treatment()).equals("spine"))
                return new Mention(new TreatmentId(SURGICAL_CONSULTATION + "spine"), Weight.HEAD, head.words());
        return head;
    }
}
