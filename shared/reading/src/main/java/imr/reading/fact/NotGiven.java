package imr.reading.fact;

import imr.domain.fact.FactStatus;
import imr.reading.text.Numbers;
import imr.reading.text.Term;

/** Treatments that are named and were not given: one was looked at for them, or they are supposed to help. */
final class NotGiven {
    /** Words between what one was looked at and the treatment that it was for: "evaluation for a". */
    private static final int NEAR = 3;

    /** Words between a treatment and the verb that supposes it: "an injection of the knee may help". */
    private static final int MODAL_NEAR = 4;

    private NotGiven() {}

    /** The status of a treatment that its context would call given. */
    static FactStatus status(FactStatus status, Sentence sentence, Scopes scopes, Term term) {
        if (!Studies.isCare(term)) return status;
        // "it is planned that he attended 5 sessions": what all of the sentence is said of holds
        boolean had = !scopes.isFramed(term.from()) && isHadOfThoseAllowed(sentence, term);
        if (status == FactStatus.PLANNED && had) return FactStatus.ASSERTED;
        if (status != FactStatus.ASSERTED) return status;
        if (isDeniedBehind(sentence, term)) return FactStatus.NEGATED;
        if (isLookedAtFor(sentence, term)) return FactStatus.PLANNED;
        return isSupposed(sentence, term) ? FactStatus.HYPOTHETICAL : status;
    }

    /** "Walks without a cane" denies no treatment. */
    static boolean isDoneWithout(Sentence sentence, Term term) {
        if (!ContextWords.DOES_WITHOUT.contains(term.code())) return false;
        for (int before = Math.max(0, term.from() - NEAR); before < term.from(); before++)
            if (sentence.word(before).equals("without")) return true;
        return false;
    }

    /** "Has attended 5 of 8 approved acupuncture sessions". */
    private static boolean isHadOfThoseAllowed(Sentence sentence, Term term) {
        int at = term.from() - 1;
        while (at >= 0
                && (ContextWords.BETWEEN_HAD.contains(sentence.word(at)) || Numbers.of(sentence.word(at)) != null))
            at--;
        return at >= 0 && at < term.from() - 1 && ContextWords.GOES_ON.contains(sentence.word(at));
    }

    /** "Although therapy was authorized, she never started it". */
    private static boolean isDeniedBehind(Sentence sentence, Term term) {
        for (Term other : sentence.terms()) if (other.from() > term.from() && Studies.isCare(other)) return false;
        for (int at = term.to() + 2; at < sentence.size(); at++) {
            if (!ContextWords.OBJECTS.contains(sentence.word(at))) continue;
            if (ContextWords.BEGUN.contains(sentence.word(at - 1))
                    && (isDenial(sentence, at - 2) || isDenial(sentence, at - 3))) return true;
        }
        return false;
    }

    private static boolean isDenial(Sentence sentence, int at) {
        return at >= 0 && ContextWords.NEGATIONS.contains(sentence.word(at));
    }

    private static boolean isLookedAtFor(Sentence sentence, Term term) {
        boolean forIt = false;
        for (int before = term.from() - 1; before >= Math.max(0, term.from() - NEAR); before--) {
            if (ContextWords.LOOKED_AT_FOR.contains(sentence.word(before))) return forIt;
            forIt |=
                    sentence.word(before).equals("for") || sentence.word(before).equals("to");
        }
        return false;
    }

    /** "A work hardening program could increase his capacity". */
    static boolean isSupposed(Sentence sentence, Term term) {
        int clause = sentence.clauseAt(term.from());
        for (int at = term.to(); at < Math.min(sentence.size(), term.to() + MODAL_NEAR); at++) {
            if (sentence.clauseAt(at) != clause || (sentence.kindAt(at) != null && !"body".equals(sentence.kindAt(at))))
                return false;
            if (ContextWords.MODAL.contains(sentence.word(at)) && !sentence.isCapitalized(at))
                return at + 1 == sentence.size() || !ContextWords.NEGATIONS.contains(sentence.word(at + 1));
        }
        return false;
    }
}
