package imr.authoring.mutation;

import static imr.authoring.mutation.Mutant.Kind.DATE;

import imr.guidelines.library.Criterion;
import imr.guidelines.library.Definition;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Interval;
import imr.guidelines.library.Library;
import imr.guidelines.library.Pathway;
import imr.guidelines.library.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes every mutant of a library: each differs from it by one change in one guideline or definition. */
public final class Mutator {
    private final Library library;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutator(Library library) {
        this.library = library;
    }

    public static List<Mutant> mutants(Library library) {
        Mutator mutator = new Mutator(library);
        library.content().guidelines().forEach(mutator::guideline);
        library.content().definitions().forEach(mutator::definition);
        return List.copyOf(mutator.mutants);
    }

    private void guideline(Guideline guideline) {
        Scope scope = guideline.scope();
        criterion(
                guideline,
                scope.when(),
                when -> with(
                        guideline,
                        guideline.effective(),
                        new Scope(scope.treatments(), scope.bodyParts(), scope.except(), when),
                        guideline.pathways()));
        for (int i = 0; i < guideline.pathways().size(); i++) {
            int place = i;
            Pathway pathway = guideline.pathways().get(i);
            Function<Pathway, Guideline> replaced = other -> {
                List<Pathway> pathways = new ArrayList<>(guideline.pathways());
                pathways.set(place, other);
                return with(guideline, guideline.effective(), scope, pathways);
            };
            criterion(
                    guideline,
                    pathway.when(),
                    when -> replaced.apply(new Pathway(pathway.name(), when, pathway.criteria())));
            criterion(
                    guideline,
                    pathway.criteria(),
                    criteria -> replaced.apply(new Pathway(pathway.name(), pathway.when(), criteria)));
        }
        dates(
                guideline.effective(),
                (words, interval) -> add(
                        new Change(
                                DATE,
                                guideline.id(),
                                words,
                                guideline.pathways().getFirst().criteria()),
                        guideline,
                        with(guideline, interval, scope, guideline.pathways())));
    }

    private void criterion(Guideline guideline, @Nullable Criterion criterion, Function<Criterion, Guideline> changed) {
        if (criterion == null) return;
        for (Change change : Changes.of(criterion)) add(change, guideline, changed.apply(change.criterion()));
    }

    private void add(Change change, Guideline guideline, Guideline changed) {
        List<Guideline> guidelines = library.content().guidelines().stream()
                .map(g -> g.id().equals(guideline.id()) ? changed : g)
                .toList();
        Library.Content content = library.content();
        add(change, guideline.id(), content.definitions(), guidelines);
    }

    private void definition(Definition definition) {
        for (Change change : Changes.of(definition.meaning())) {
            List<Definition> definitions = library.content().definitions().stream()
                    .map(d -> d.equals(definition)
                            ? new Definition(d.name(), d.title(), d.effective(), change.criterion())
                            : d)
                    .toList();
            add(change, definition.name(), definitions, library.content().guidelines());
        }
    }

    private void add(Change change, String owner, List<Definition> definitions, List<Guideline> guidelines) {
        Library.Content content = library.content();
        mutants.add(new Mutant(
                change.kind(),
                owner,
                change.where(),
                change.change(),
                new Library(new Library.Content(
                        content.format(),
                        content.vocabulary(),
                        content.derivations(),
                        definitions,
                        guidelines,
                        content.gaps(),
                        content.words(),
                        content.drugLists()))));
    }

    /** The first and the last day moved inward and outward by one. */
    private static void dates(Interval interval, BiConsumer<String, Interval> each) {
        for (int days : new int[] {-1, 1}) {
            LocalDate from = interval.from().plusDays(days);
            each.accept(
                    "from " + interval.from() + " becomes " + from,
                    new Interval(from, interval.to(), interval.trigger()));
            LocalDate last = interval.to();
            if (last == null) continue;
            LocalDate to = last.plusDays(days);
            each.accept("to " + last + " becomes " + to, new Interval(interval.from(), to, interval.trigger()));
        }
    }

    private static Guideline with(Guideline g, Interval effective, Scope scope, List<Pathway> pathways) {
        return new Guideline(
                g.id(),
                g.title(),
                g.label(),
                g.citation(),
                g.edition(),
                g.rank(),
                g.source(),
                effective,
                scope,
                pathways,
                g.notes(),
                g.remarks());
    }
}
