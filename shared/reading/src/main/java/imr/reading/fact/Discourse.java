package imr.reading.fact;

import imr.domain.fact.FactStatus;
import imr.reading.text.Term;
import org.jspecify.annotations.Nullable;

/** What the sentences of a document leave to those that follow: what they were about, and whether something is asked for. */
final class Discourse {
    private final boolean request;
    private boolean planned;
    private boolean afterPlan;
    private Focus focus = Focus.NONE;
    private @Nullable Term treatment;
    private @Nullable Term careBefore;
    private boolean soleCare;

    /** @param request whether the document asks for treatment: what it names without more is wanted, not had */
    Discourse(boolean request) {
        this.request = request;
        this.planned = request;
    }

    /** A section begins. */
    void section(boolean plan) {
        planned = plan || request;
    }

    void before(Sentence sentence) {
        afterPlan = afterPlan && isList(sentence);
    }

    void after(Sentence sentence, Scopes scopes) {
        afterPlan = afterPlan || scopes.isPlan();
        focus = Focus.after(sentence, focus);
        careBefore = null;
        soleCare = true;
        for (Term term : sentence.terms()) {
            if (Studies.isCare(term)) treatment = term;
            if (!Studies.isCare(term) && !term.kind().equals("drug")) continue;
            soleCare = careBefore == null || careBefore.code().equals(term.code());
            careBefore = term;
        }
    }

    boolean isRequest() {
        return request;
    }

    Focus focus() {
        return focus;
    }

    /** The treatment named last. */
    @Nullable
    Term treatment() {
        return treatment;
    }

    /** The treatment or drug that the sentence before named last. */
    @Nullable
    Term careOfSentenceBefore() {
        return careBefore;
    }

    /** The treatment that the sentence before was of, when it named no other treatment or drug. */
    @Nullable
    Term soleCareOfSentenceBefore() {
        return soleCare && careBefore != null && Studies.isCare(careBefore) ? careBefore : null;
    }

    /** What a plan names without more is asked for; what it calls under way or done is not. */
    FactStatus inSection(FactStatus status, Sentence sentence) {
        boolean asked = (planned || afterPlan) && status == FactStatus.ASSERTED && !goesOn(sentence);
        return asked ? FactStatus.PLANNED : status;
    }

    /** Whether a sentence calls something under way or done. */
    static boolean goesOn(Sentence sentence) {
        for (int at = 0; at < sentence.size(); at++) if (ContextWords.GOES_ON.contains(sentence.word(at))) return true;
        return false;
    }

    /** Whether a sentence is but names: "Hand therapy and physical therapy." behind what a plan included is part of the plan. */
    private static boolean isList(Sentence sentence) {
        int named = 0;
        for (Term term : sentence.terms()) named += term.to() - term.from();
        for (int at = 0; at < sentence.size(); at++) {
            String word = sentence.word(at);
            if (word.equals(",") || ContextWords.BETWEEN.contains(word)) named++;
        }
        return named == sentence.size();
    }
}
