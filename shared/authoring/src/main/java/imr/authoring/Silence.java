package imr.authoring;

import static imr.authoring.syntax.MistakeKind.NO_SUBSTANCE;
import static imr.authoring.syntax.MistakeKind.SILENCE_FOR_REQUEST;

import imr.authoring.syntax.Mistakes;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Definition;
import imr.guidelines.library.Expression;
import imr.guidelines.library.FactTest;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Pathway;
import java.util.List;

/** Finds what a silent record would meet: silence may stand for an exclusion, an exception or the way, never for what is asked. */
final class Silence {
    private final Mistakes mistakes;
    private final Places places;
    private final List<Definition> definitions;

    Silence(Mistakes mistakes, Places places, List<Definition> definitions) {
        this.mistakes = mistakes;
        this.places = places;
        this.definitions = definitions;
    }

    void check(Guideline guideline) {
        for (Pathway pathway : guideline.pathways()) asked(pathway.criteria());
    }

    void check(Definition definition) {
        asked(definition.meaning());
    }

    private void asked(Criterion criterion) {
        if (isExclusion(criterion)) return;
        if (criterion.decidedBy() instanceof Expression.Compare(var query, var test)) {
            if (test instanceof FactTest.NoneDocumented) mistakes.add(SILENCE_FOR_REQUEST, places.of(criterion));
            return;
        }
        List<Criterion> parts = criterion.decidedBy().parts();
        if (parts.stream().anyMatch(this::exclusionWithin) && isMetBySilence(criterion))
            mistakes.add(NO_SUBSTANCE, places.of(criterion));
        else parts.forEach(this::asked);
    }

    private boolean exclusionWithin(Criterion criterion) {
        return isExclusion(criterion) || criterion.decidedBy().parts().stream().anyMatch(this::exclusionWithin);
    }

    private boolean isMetBySilence(Criterion criterion) {
        return isExclusion(criterion)
                || switch (criterion.decidedBy()) {
                    case Expression.All(var of) -> of.stream().allMatch(this::isMetBySilence);
                    case Expression.Any(var of) -> of.stream().anyMatch(this::isMetBySilence);
                    case Expression.Grounds(var of) -> of.stream().anyMatch(this::isMetBySilence);
                    case Expression.AtLeast(int count, var of) ->
                        of.stream().filter(this::isMetBySilence).count() >= count;
                    case Expression.Not not -> false;
                    case Expression.Use(var name, var from) ->
                        definitions.stream()
                                .filter(definition -> definition.name().equals(name))
                                .anyMatch(definition -> isMetBySilence(definition.meaning()));
                    case Expression.Compare(var query, var test) -> test instanceof FactTest.NoneDocumented;
                };
    }

    private static boolean isExclusion(Criterion criterion) {
        return criterion.kind() == Criterion.Kind.EXCLUSION;
    }
}
