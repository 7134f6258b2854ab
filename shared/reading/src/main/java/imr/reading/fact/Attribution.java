package imr.reading.fact;

import imr.domain.TreatmentId;
import imr.reading.text.Term;
import org.jspecify.annotations.Nullable;

/** The treatment or drug that something is said of: the one named nearest in the sentence, else the one named last before it. */
final class Attribution {
    private Attribution() {}

    static @Nullable TreatmentId treatment(Sentence sentence, Pattern.Match match, Discourse discourse) {
        Term nearest = nearest(sentence, match, "treatment");
        if (nearest == null) nearest = discourse.treatment();
        return nearest == null ? null : new TreatmentId(nearest.code());
    }

    static @Nullable String drug(Sentence sentence, Pattern.Match match) {
        Term nearest = nearest(sentence, match, "drug");
        return nearest == null ? null : nearest.code();
    }

    private static @Nullable Term nearest(Sentence sentence, Pattern.Match match, String kind) {
        Term nearest = null;
        int best = Integer.MAX_VALUE;
        for (Term term : sentence.terms()) {
            if (!term.kind().equals(kind) || Studies.isStudy(term)) continue;
            int distance = term.to() <= match.from() ? match.from() - term.to() : Math.max(0, term.from() - match.to());
            if (distance < best) {
                best = distance;
                nearest = term;
            }
        }
        return nearest;
    }
}
