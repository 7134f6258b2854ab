package imr.domain.fact;

import imr.domain.BodyPart;
import imr.domain.Side;
import imr.domain.TreatmentId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A typed statement about the case with the words it rests on. Contradicting facts are all kept.
 *
 * @param bodyParts regions it is about; empty when the text does not tie it to one
 * @param side      side it is about
 * @param of        the treatment it is attributed to ("improved <em>with acupuncture</em>"), where there is one
 * @param drug      generic name of the drug it is about, where there is one
 * @param on        date it speaks of, where known
 * @param by        what found it, such as a rule of the reader; {@code null} where nobody says
 */
public record Fact(
        FactId id,
        FactValue value,
        FactStatus status,
        Provenance provenance,
        Set<BodyPart> bodyParts,
        Side side,
        @Nullable TreatmentId of,
        @Nullable String drug,
        @Nullable LocalDate on,
        List<Evidence> evidence,
        @Nullable String by) {
    private static final int SHORTEST = 4;
    private static final int STEM = 6;

    public Fact {
        bodyParts = java.util.Collections.unmodifiableSet(
                bodyParts.isEmpty() ? java.util.EnumSet.noneOf(BodyPart.class) : java.util.EnumSet.copyOf(bodyParts));
        evidence = List.copyOf(evidence);
    }

    /** A fact of which nobody says what found it. */
    public Fact(
            FactId id,
            FactValue value,
            FactStatus status,
            Provenance provenance,
            Set<BodyPart> bodyParts,
            Side side,
            @Nullable TreatmentId of,
            @Nullable String drug,
            @Nullable LocalDate on,
            List<Evidence> evidence) {
        this(id, value, status, provenance, bodyParts, side, of, drug, on, evidence, null);
    }

    /** The same from another source. */
    public Fact with(Provenance other) {
        return new Fact(id, value, status, other, bodyParts, side, of, drug, on, evidence, by);
    }

    /**
     * Whether both speak of one thing: the same treatment or drug, or in words of which one is the same. "No heart disease" does not speak
     * against diabetes, though both are illnesses.
     */
    public boolean speaksOfTheSameAs(Fact other) {
        if (!id.equals(other.id) || !Objects.equals(of, other.of) || !Objects.equals(drug, other.drug)) return false;
        if (of != null || drug != null) return true;
        Set<String> words = stems();
        words.retainAll(other.stems());
        return !words.isEmpty();
    }

    /** Whether both rest on the same passage, so that the one is no evidence beside the other. */
    public boolean standsWhere(Fact other) {
        return evidence.stream().anyMatch(one -> other.evidence.stream()
                .anyMatch(two -> one.document().equals(two.document())
                        && one.page() == two.page()
                        && one.start() < Math.max(two.end(), two.start() + 1)
                        && two.start() < Math.max(one.end(), one.start() + 1)));
    }

    /** The same resting on these words alone. */
    public Fact restingOn(List<Evidence> words) {
        return new Fact(id, value, status, provenance, bodyParts, side, of, drug, on, words, by);
    }

    /** The words of some length that it rests on, cut to their stems. */
    public Set<String> stems() {
        Set<String> words = new HashSet<>();
        for (Evidence one : evidence)
            for (String word : one.words().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                if (word.length() >= SHORTEST) words.add(word.substring(0, Math.min(word.length(), STEM)));
        return words;
    }
}
