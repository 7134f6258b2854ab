package imr.reading.fact;

import imr.domain.casefile.DocumentId;
import imr.domain.fact.CaseRecord.Mention;
import imr.domain.fact.Fact;
import java.util.List;

/** Finds the facts of one document, sentence by sentence; carries over what the sentences before were about. */
final class FactFinder {
    private final Context context;
    private final Finders finders;
    private final Discourse discourse;
    private final Findings findings;

    /** The finders of facts, each of its own kind; all without a state. */
    record Finders(
            PhraseFinder phrases,
            CompositionFinder compositions,
            TermFinder terms,
            CourseFinder course,
            StrengthFinder strength,
            PainScores scores,
            CaseFinders cases) {
        Finders(Lexicon lexicon) {
            this(
                    new PhraseFinder(lexicon),
                    new CompositionFinder(lexicon),
                    new TermFinder(lexicon),
                    new CourseFinder(),
                    new StrengthFinder(lexicon),
                    new PainScores(),
                    new CaseFinders());
        }
    }

    /** @param request whether the document asks for treatment: what it names without more is wanted, not had */
    FactFinder(
            Context context,
            Finders finders,
            DocumentId document,
            boolean request,
            List<Fact> facts,
            List<Mention> mentions) {
        this.context = context;
        this.finders = finders;
        this.discourse = new Discourse(request);
        this.findings = new Findings(document, facts, mentions);
    }

    /** A section begins: whether what stands in it is asked for rather than done. */
    void section(boolean plan) {
        discourse.section(plan);
    }

    void read(Sentence sentence, int page) {
        Scopes scopes = context.scopes(sentence);
        if (scopes.isReview()) return;
        discourse.before(sentence);
        findings.begin(page);
        finders.phrases().find(sentence, scopes, discourse, findings);
        finders.compositions().find(sentence, scopes, discourse, findings);
        finders.strength().find(sentence, scopes, discourse, findings);
        finders.terms().find(sentence, scopes, discourse, findings);
        finders.course().find(sentence, scopes, discourse, findings);
        finders.scores().find(sentence, findings);
        finders.cases().find(sentence, scopes, discourse, findings);
        findings.end();
        discourse.after(sentence, scopes);
    }
}
