package imr.reading.fact;

import imr.domain.TreatmentId;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import imr.domain.fact.Role;
import imr.reading.text.Term;
import java.util.Locale;
import java.util.Optional;

/** Each treatment and drug that is named is one that was had, unless its context or the role of its clause says otherwise. */
final class TermFinder {
    private static final FactId TRIED = new FactId("treatment.tried");
    private static final FactId TAKEN = new FactId("medication.taken");
    private static final String ACETAMINOPHEN = "acetaminophen";
    private static final String MEDICATION = "medication";
    private static final int LONGEST_CREDENTIAL = 3;

    private final Lexicon lexicon;

    TermFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(Sentence sentence, Scopes scopes, Discourse discourse, Findings findings) {
        if (Letterhead.is(sentence)) return;
        for (Term term : sentence.terms()) {
            if (term.kind().equals("body") || isCredential(sentence, term) || isPaper(sentence, term)) continue;
            Role role = sentence.roleAt(term.from());
            if (role == Role.REVIEW) continue;
            Optional<FactStatus> status = Studies.isStudy(term)
                    ? scopes.statusOfStudy(term.from(), term.to())
                    : scopes.statusOfTerm(term.from(), term.to());
            if (status.isEmpty() || (status.get() == FactStatus.NEGATED && isReport(sentence, term))) continue;
            if (status.get() == FactStatus.NEGATED && NotGiven.isDoneWithout(sentence, term)) continue;
            FactStatus stated = term.kind().equals("drug") && isAlreadyTaken(sentence, term)
                    ? FactStatus.ASSERTED
                    : inRole(role, NotGiven.status(status.get(), sentence, scopes, term), sentence, term);
            if (term.kind().equals("treatment")) tried(term, stated, role, sentence, scopes, discourse, findings);
            else
                taken(
                        term,
                        inList(discourse.isRequest() ? discourse.inSection(stated, sentence) : stated, sentence),
                        sentence,
                        findings);
        }
    }

    /** What a plan names is asked for, unless it calls it under way. */
    private static FactStatus inRole(Role role, FactStatus status, Sentence sentence, Term term) {
        return role == Role.PLAN && status == FactStatus.ASSERTED && !goesOn(sentence, term)
                ? FactStatus.PLANNED
                : status;
    }

    /** Whether a plan calls what it names under way, in the part of its list where it names it. */
    private static boolean goesOn(Sentence sentence, Term term) {
        int from = term.from();
        while (from > 0 && !sentence.word(from - 1).equals(",")) from--;
        int to = term.to();
        while (to < sentence.size() && !sentence.word(to).equals(",")) to++;
        for (int at = from; at < to; at++) if (ContextWords.GOES_ON.contains(sentence.word(at))) return true;
        return false;
    }

    private void tried(
            Term term,
            FactStatus status,
            Role role,
            Sentence sentence,
            Scopes scopes,
            Discourse discourse,
            Findings findings) {
        if (status != FactStatus.PLANNED && !lexicon.mayComeFrom(TRIED, role)) return;
        // "Current medications include" begins a list of drugs; among treatments, medication is one
        if (term.code().equals(MEDICATION)
                && (role != Role.TREATMENT || status == FactStatus.NEGATED || namesDrug(sentence, term))) return;
        boolean told = scopes.tellsOfDone() || sentence.hasOwnDate() || role == Role.TREATMENT || role == Role.STUDY;
        if (Studies.isStudy(term) && status == FactStatus.ASSERTED && !told) {
            findings.mention(TRIED, sentence, term.from(), term.to());
            return;
        }
        Focus about = Focus.of(sentence, term.from(), term.to(), Focus.NONE);
        Findings.About what = new Findings.About(
                FactValue.Flag.PRESENT, Roots.ofLimbs(about.parts()), about.side(), new TreatmentId(term.code()), null);
        findings.fact(TRIED, discourse.inSection(status, sentence), what, sentence, term.from(), term.to());
    }

    /** Where a clause names the drugs, the word for them names nothing more. */
    private static boolean namesDrug(Sentence sentence, Term medication) {
        int clause = sentence.clauseAt(medication.from());
        for (Term term : sentence.terms())
            if (term.kind().equals("drug") && sentence.clauseAt(term.from()) == clause) return true;
        return false;
    }

    private static void taken(Term term, FactStatus status, Sentence sentence, Findings findings) {
        Findings.About drug = Findings.About.drug(term.code());
        findings.fact(TAKEN, status, drug, sentence, term.from(), term.to());
        if (term.family() != null)
            findings.fact(new FactId(term.family() + ".taken"), status, drug, sentence, term.from(), term.to());
        if (namesBoth(sentence, term))
            findings.fact(new FactId(ACETAMINOPHEN + ".taken"), status, drug, sentence, term.from(), term.to());
    }

    /** "Hydrocodone-acetaminophen" names two; "Norco" one. */
    private static boolean namesBoth(Sentence sentence, Term term) {
        return !ACETAMINOPHEN.equals(term.family())
                && term.code().endsWith("-" + ACETAMINOPHEN)
                && sentence.words(term.from(), term.to())
                        .toLowerCase(Locale.ROOT)
                        .contains(ACETAMINOPHEN);
    }

    /** "Physical therapy report" names a paper. */
    private static boolean isPaper(Sentence sentence, Term term) {
        return Studies.isCare(term)
                && term.to() < sentence.size()
                && ContextWords.PAPERS.contains(sentence.word(term.to()));
    }

    /** "No MRI report was available" denies the paper, not the study. */
    private static boolean isReport(Sentence sentence, Term term) {
        return Studies.isStudy(term)
                && term.to() < sentence.size()
                && ContextWords.PAPERS.contains(sentence.word(term.to()));
    }

    /** "2016-11-02 [STOPPED] Naproxen 500 MG": a list of drugs marks those that are past. */
    private static FactStatus inList(FactStatus status, Sentence sentence) {
        if (status != FactStatus.ASSERTED) return status;
        for (int at = 0; at < sentence.size(); at++)
            if (ContextWords.PAST_IN_A_LIST.contains(sentence.word(at)) && sentence.isInBrackets(at))
                return FactStatus.HISTORICAL;
        return status;
    }

    /** "Continue naproxen": what goes on is being taken. */
    static boolean isAlreadyTaken(Sentence sentence, Term term) {
        int clause = sentence.clauseAt(term.from());
        for (int at = term.from() - 1; at >= 0 && sentence.clauseAt(at) == clause; at--)
            if (ContextWords.ALREADY_TAKEN.contains(sentence.word(at))) return true;
        return false;
    }

    /** "Anselm Rourke, PT" signs a note; it does not say that there was therapy. */
    private static boolean isCredential(Sentence sentence, Term term) {
        return term.kind().equals("treatment")
                && term.to() - term.from() == 1
                && sentence.word(term.from()).length() <= LONGEST_CREDENTIAL
                && term.from() > 1
                && sentence.word(term.from() - 1).equals(",")
                && sentence.isCapitalized(term.from() - 2)
                && (term.to() == sentence.size()
                        || !Character.isLetter(sentence.word(term.to()).charAt(0)));
    }
}
