package imr.authoring;

import static imr.authoring.syntax.MistakeKind.CONTRADICTION;
import static imr.authoring.syntax.MistakeKind.DUPLICATE_ID;
import static imr.authoring.syntax.MistakeKind.NEVER_DECIDES;
import static imr.authoring.syntax.MistakeKind.UNREACHABLE_PATHWAY;

import imr.authoring.syntax.Mistakes;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Definition;
import imr.guidelines.library.Expression;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Pathway;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Finds criteria that can never be met or never decide, pathways that no request comes to, and ids that stand twice. */
final class Logic {
    private final Mistakes mistakes;
    private final Places places;
    private final Set<String> ids = new HashSet<>();
    /** Repetitions; that their ids repeat as well is no news. */
    private final Set<Criterion> reported = Collections.newSetFromMap(new IdentityHashMap<>());

    Logic(Mistakes mistakes, Places places) {
        this.mistakes = mistakes;
        this.places = places;
    }

    void check(Guideline guideline) {
        Criterion circumstances = guideline.scope().when();
        if (circumstances != null) check(circumstances);
        List<Pathway> pathways = guideline.pathways();
        for (Pathway pathway : pathways) {
            if (pathway.when() != null) check(pathway.when());
            check(pathway.criteria());
        }
        for (int i = 1; i < pathways.size(); i++) reachable(pathways.get(i), pathways.subList(0, i));
    }

    void check(Definition definition) {
        check(definition.meaning());
    }

    private void reachable(Pathway pathway, List<Pathway> before) {
        for (Pathway earlier : before) {
            Criterion first = earlier.when();
            Criterion second = pathway.when();
            boolean taken = first == null || (second != null && Implication.implies(second, first));
            if (!taken) continue;
            mistakes.add(UNREACHABLE_PATHWAY, places.of(pathway.criteria()), earlier.name());
            return;
        }
    }

    private void check(Criterion criterion) {
        if (!ids.add(criterion.text().id().value()) && !reported.contains(criterion))
            mistakes.add(DUPLICATE_ID, places.of(criterion), criterion.text().id());
        switch (criterion.decidedBy()) {
            case Expression.All(var of) -> {
                contradictions(Implication.together(criterion));
                repetitions(of);
                of.forEach(this::check);
            }
            case Expression.Any(var of) -> {
                subsumed(of);
                of.forEach(this::check);
            }
            case Expression.Grounds(var of) -> {
                subsumed(of);
                of.forEach(this::check);
            }
            case Expression.AtLeast(int count, var of) -> {
                repetitions(of);
                of.forEach(this::check);
            }
            case Expression.Not(var inner) -> check(inner);
            case Expression.Use use -> {}
            case Expression.Compare compare -> {}
        }
        if (criterion.unless() != null) check(criterion.unless());
    }

    private void contradictions(List<Criterion> together) {
        for (int j = 1; j < together.size(); j++)
            for (int i = 0; i < j; i++)
                if (Implication.excludes(together.get(i), together.get(j)))
                    mistakes.add(CONTRADICTION, places.of(together.get(j)), words(together.get(i)));
    }

    /** In a list of which all or several count, only the same asked twice is a mistake: a stricter bound may stand beside a cap. */
    private void repetitions(List<Criterion> of) {
        for (int j = 1; j < of.size(); j++)
            for (int i = 0; i < j; i++) if (Implication.same(of.get(i), of.get(j))) neverDecides(of.get(j), of.get(i));
    }

    /** Where one is enough, a narrower one beside a wider one never decides. */
    private void subsumed(List<Criterion> of) {
        for (int i = 0; i < of.size(); i++)
            for (int j = 0; j < of.size(); j++)
                if (i != j
                        && Implication.implies(of.get(i), of.get(j))
                        && (i > j || !Implication.implies(of.get(j), of.get(i)))) neverDecides(of.get(i), of.get(j));
    }

    private void neverDecides(Criterion criterion, Criterion because) {
        reported.add(criterion);
        mistakes.add(NEVER_DECIDES, places.of(criterion), words(because));
    }

    private static String words(Criterion criterion) {
        String id = criterion.text().id().value();
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
