package imr.reading.item;

import imr.domain.TreatmentId;
import java.util.List;

/**
 * A treatment that a request names.
 *
 * @param words the words of the request that name it, in their order there
 */
record Mention(TreatmentId treatment, Weight weight, List<Word> words) {
    /** How much a name decides. */
    enum Weight {
        /** What is asked for, where it stands at the head. */
        NAMED,
        /** It decides whatever stands behind a preposition. */
        HEAD,
        /** It decides as a head, unless it orders a course or a test. */
        ORDER,
        /** It decides when nothing else is named. */
        WEAK,
        /** It tells the kind of thing and no more. */
        KIND,
        /** A drug of the drug lexicon. */
        DRUG
    }

    Word first() {
        return words.getFirst();
    }

    Word last() {
        return words.getLast();
    }

    boolean isWithin(String general) {
        return treatment.isWithin(new TreatmentId(general));
    }

    /** Whether it is a treatment itself, not a container or a kind of thing. */
    boolean decides() {
        return weight != Weight.WEAK && weight != Weight.KIND;
    }

    /** Whether all words of another mention are among its own. */
    boolean holds(Mention other) {
        return words.size() > other.words.size() && words.containsAll(other.words);
    }

    /** Whether it has words of a shorter one among its own. */
    boolean overlaps(Mention other) {
        return words.size() > other.words.size() && words.stream().anyMatch(other.words::contains);
    }

    /** How many words of the request lie between its own. */
    int gaps() {
        return last().end()
                - first().start()
                - words.stream().mapToInt(w -> w.end() - w.start()).sum();
    }
}
