package imr.authoring.mutation;

import imr.authoring.cases.GoldenCase;
import imr.authoring.cases.GoldenRunner;
import imr.domain.TreatmentId;
import imr.guidelines.library.Library;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How many mutants the golden cases notice.
 *
 * @param noticed   by kind, how many made a case come out otherwise
 * @param made      by kind, how many there were
 * @param survivors those no case noticed: what they changed, nothing holds
 */
public record MutationScore(Map<Mutant.Kind, Integer> noticed, Map<Mutant.Kind, Integer> made, List<Mutant> survivors) {
    public MutationScore {
        noticed = Map.copyOf(noticed);
        made = Map.copyOf(made);
        survivors = List.copyOf(survivors);
    }

    /** Runs the cases, which must come out as expected under the library itself, against each of its mutants. */
    public static MutationScore of(Library library, List<GoldenCase> cases) {
        return ofEvery(1, library, cases, mutant -> true);
    }

    /** The same of every so-manieth mutant only, and only of some guidelines and definitions, for a quick look. */
    public static MutationScore ofEvery(int step, Library library, List<GoldenCase> cases, Predicate<Mutant> which) {
        Map<Mutant.Kind, Integer> noticed = new TreeMap<>();
        Map<Mutant.Kind, Integer> made = new TreeMap<>();
        List<Mutant> survivors = new ArrayList<>();
        List<Mutant> mutants = Mutator.mutants(library).stream().filter(which).toList();
        for (int i = 0; i < mutants.size(); i += step) {
            Mutant mutant = mutants.get(i);
            made.merge(mutant.kind(), 1, Integer::sum);
            if (isNoticed(mutant, cases)) noticed.merge(mutant.kind(), 1, Integer::sum);
            else survivors.add(mutant);
        }
        return new MutationScore(noticed, made, survivors);
    }

    private static boolean isNoticed(Mutant mutant, List<GoldenCase> cases) {
        GoldenRunner runner = new GoldenRunner(mutant.library());
        List<TreatmentId> treatments = treatments(mutant);
        // The cases of the changed guideline are the ones most likely to notice; those of other treatments never meet
        // it.
        return cases.stream()
                .filter(golden -> treatments.isEmpty() || meets(golden, treatments))
                .sorted(Comparator.comparing(
                        golden -> !golden.expected().guideline().equals(mutant.owner())))
                .anyMatch(golden -> !runner.differences(golden).isEmpty());
    }

    /** What the changed guideline applies to; nothing of what guidelines share, which every case may meet. */
    private static List<TreatmentId> treatments(Mutant mutant) {
        return mutant.library().content().guidelines().stream()
                .filter(guideline -> guideline.id().equals(mutant.owner()))
                .flatMap(guideline -> guideline.scope().treatments().stream())
                .toList();
    }

    private static boolean meets(GoldenCase golden, List<TreatmentId> treatments) {
        TreatmentId treatment = golden.caseFile().items().getFirst().treatment();
        return treatments.stream().anyMatch(treatment::isWithin);
    }

    public int total() {
        return made.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Noticed mutants in percent, rounded down; 100 when there is nothing to change. */
    public int percent() {
        return total() == 0 ? 100 : (total() - survivors.size()) * 100 / total();
    }
}
