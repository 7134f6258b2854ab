package imr.reading.fact;

import imr.domain.TreatmentId;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.Role;
import imr.reading.clause.Clause;
import imr.reading.fact.CourseWords.Theme;
import imr.reading.fact.CourseWords.Way;
import imr.reading.text.Term;
import java.util.List;
import java.util.Set;

/**
 * Facts of the course: what improved, what helped, what failed. Each needs the change, its direction and what changed in one clause; a fact of a
 * treatment needs that treatment tied to the change.
 */
final class CourseFinder {
    private static final FactId IMPROVED_PAIN = new FactId("treatment.improved-pain");
    private static final FactId IMPROVED_FUNCTION = new FactId("treatment.improved-function");
    private static final FactId HELPED = new FactId("treatment.helped");
    private static final FactId FAILED = new FactId("treatment.failed");
    private static final FactId IMPROVING = new FactId("symptom.improving");
    private static final FactId ACTIVITIES = new FactId("activities.improved");
    private static final FactId DEPENDENCY = new FactId("dependency.reduced");
    private static final FactId BENEFIT = new FactId("medication.benefit");
    private static final FactId OPIOID_FUNCTION = new FactId("opioid.function-benefit");
    private static final FactId CHANGED = new FactId("findings.changed");
    /** The code under which medication is care without a drug being named. */
    private static final String MEDICATION = "medication";

    private final ChangeReader changes = new ChangeReader();
    private final Set<String> goingOn = changes.goingOn();

    void find(Sentence sentence, Scopes scopes, Discourse discourse, Findings findings) {
        List<Term> before = List.of();
        Change last = null;
        for (Clause clause : sentence.clauses()) {
            if (clause.role() == Role.REVIEW || clause.role() == Role.PLAN) continue;
            boolean ofPain = changes.isOfPain(sentence, clause);
            Change otherwise = last == null ? null : changes.otherwise(sentence, clause, last);
            if (otherwise != null) state(otherwise, new Told(sentence, clause, ofPain, discourse, findings));
            for (Change change : changes.changes(sentence, clause, scopes, discourse)) {
                Change told = change.isGood() && change.care().isEmpty() && goesOn(sentence, clause)
                        ? change.by(before.isEmpty() ? changes.soleCareBefore(sentence, clause, scopes) : before)
                        : change;
                state(told, new Told(sentence, clause, ofPain, discourse, findings));
                if (told.isGood() && !told.denied() && !told.care().isEmpty()) before = told.care();
                last = told;
            }
        }
    }

    /** "It cut his pain by half and he could stand longer": what follows is by the same care. */
    private boolean goesOn(Sentence sentence, Clause clause) {
        return goingOn.contains(sentence.word(clause.from()));
    }

    /** Where a change is told. */
    private record Told(Sentence sentence, Clause clause, boolean ofPain, Discourse discourse, Findings findings) {
        void fact(FactId id, boolean so, Findings.About about) {
            findings.fact(
                    id, so ? FactStatus.ASSERTED : FactStatus.NEGATED, about, sentence, clause.from(), clause.to());
        }

        void past(FactId id, Findings.About about) {
            findings.fact(id, FactStatus.HISTORICAL, about, sentence, clause.from(), clause.to());
        }

        void ofRegion(FactId id, boolean so) {
            fact(id, so, Findings.About.region(Focus.of(sentence, clause.from(), clause.to(), discourse.focus())));
        }
    }

    private static void state(Change change, Told told) {
        if (change.way() == Way.FAIL) failed(change, told);
        else if (change.isGood()) good(change, told);
        else bad(change, told);
    }

    private static void failed(Change change, Told told) {
        for (Term care : change.care())
            if (care.kind().equals("treatment")) told.fact(FAILED, !change.denied(), of(care));
    }

    private static void good(Change change, Told told) {
        boolean so = !change.denied();
        if (so && change.passing()) {
            passing(change, told);
            return;
        }
        for (Term care : change.care()) {
            boolean drug = care.kind().equals("drug");
            if (drug || care.code().equals(MEDICATION)) byMedication(change, so, care, drug, told);
            if (!drug) byTreatment(change, so, care, told);
        }
        if (so
                && change.theme() == Theme.NEED
                && change.way() == Way.LESS
                && !change.care().isEmpty()) told.ofRegion(DEPENDENCY, so);
        boolean ofCourse = change.way() == Way.BETTER || change.way() == Way.LESS;
        if (ofCourse
                && (change.care().isEmpty() || (so && !change.isByDrugs()))
                && (change.theme() == Theme.COMPLAINT || change.theme() == Theme.WHOLE)) told.ofRegion(IMPROVING, so);
        if (so && change.theme() == Theme.ACTIVITY && told.clause().role() != Role.WORK)
            told.ofRegion(ACTIVITIES, true);
    }

    /** Relief that did not last is told as what was; where days or hours are named for it, the care failed. */
    private static void passing(Change change, Told told) {
        for (Term care : change.care()) {
            boolean drug = care.kind().equals("drug");
            if (drug || care.code().equals(MEDICATION))
                told.past(BENEFIT, Findings.About.drug(drug ? care.code() : null));
            if (drug) continue;
            told.past(HELPED, of(care));
            if (change.theme() == Theme.COMPLAINT && told.ofPain()) told.past(IMPROVED_PAIN, of(care));
            if (change.ended()) told.fact(FAILED, true, of(care));
        }
    }

    private static void byMedication(Change change, boolean so, Term care, boolean drug, Told told) {
        // "does not let her do more" denies what it enables, not that it eases the pain
        if (!so && change.way() == Way.ABLE) return;
        Findings.About about = Findings.About.drug(drug ? care.code() : null);
        told.fact(BENEFIT, so, about);
        boolean functions = change.theme() == Theme.FUNCTION || change.theme() == Theme.ACTIVITY;
        if (so && functions && "opioid".equals(care.family())) told.fact(OPIOID_FUNCTION, true, about);
    }

    private static void byTreatment(Change change, boolean so, Term care, Told told) {
        boolean functions = change.theme() == Theme.FUNCTION || change.theme() == Theme.ACTIVITY;
        if (functions) {
            told.fact(IMPROVED_FUNCTION, so, of(care));
            if (!so) return;
        } else if (change.theme() == Theme.COMPLAINT && so && told.ofPain()) {
            told.fact(IMPROVED_PAIN, true, of(care));
        }
        told.fact(HELPED, so, of(care));
        if (!so) told.fact(FAILED, true, of(care));
    }

    private static void bad(Change change, Told told) {
        boolean worse = change.way() == Way.WORSE
                || change.way() == Way.NEW
                || (change.way() == Way.MORE && change.theme() == Theme.COMPLAINT);
        boolean looked =
                told.clause().role() == Role.EXAMINATION || told.clause().role() == Role.COMPLAINT;
        if (change.way() == Way.SAME && change.theme() == null && change.care().isEmpty() && looked && !change.denied())
            told.ofRegion(CHANGED, false);
        if (change.theme() == Theme.FUNCTION
                && change.way() == Way.LESS
                && change.care().isEmpty()
                && isByFigures(change, told)) told.ofRegion(CHANGED, !change.denied());
        boolean ofWhole = change.theme() == Theme.WHOLE || (change.theme() == null && change.way() == Way.WORSE);
        if (change.theme() != Theme.COMPLAINT && !ofWhole) return;
        if (change.isNone() && !change.care().isEmpty()) {
            withoutEffect(change, told);
        } else if (change.way() == Way.SAME) {
            told.ofRegion(CHANGED, change.denied());
            if (!change.denied()) told.ofRegion(IMPROVING, false);
        } else if (worse && !change.care().isEmpty() && change.way() != Way.NEW) {
            for (Term care : change.care())
                if (care.kind().equals("treatment")) told.fact(FAILED, !change.denied(), of(care));
        } else if (change.way() == Way.CHANGE || worse) {
            if (change.way() != Way.MORE && !change.describes()) told.ofRegion(CHANGED, !change.denied());
            if (worse && !change.denied() && change.way() != Way.NEW) told.ofRegion(IMPROVING, false);
        }
    }

    /** "Strength fell from 5/5 to 3/5": told by two figures, not by a word that may describe. */
    private static boolean isByFigures(Change change, Told told) {
        return told.sentence().word(change.at()).equals("from");
    }

    /** "It brought no change in her pain". */
    private static void withoutEffect(Change change, Told told) {
        for (Term care : change.care()) {
            boolean drug = care.kind().equals("drug");
            if (drug || care.code().equals(MEDICATION))
                told.fact(BENEFIT, false, Findings.About.drug(drug ? care.code() : null));
            else told.fact(FAILED, true, of(care));
        }
    }

    private static Findings.About of(Term care) {
        return Findings.About.treatment(new TreatmentId(care.code()));
    }
}
