package imr.letters.view;

import imr.domain.evaluation.Combination;
import imr.domain.evaluation.Finding;
import java.util.List;

/**
 * What of a finding is worth a line: of a choice that is made, those parts that made it; of a defined term, what its definition asks.
 *
 * @param of    whose parts these are: the finding itself, or, where a single one of its parts decides it, that one
 * @param parts none where what the finding quotes says it all
 */
record Shown(Finding of, List<Finding> parts) {
    static Shown of(Finding finding) {
        List<Finding> parts = finding.parts();
        return switch (finding.criterion().combination()) {
            case NONE, NOT -> new Shown(finding, List.of());
            case ALL -> {
                if (finding instanceof Finding.NotApplicable) yield new Shown(finding, List.of());
                if (parts.size() != 1) yield new Shown(finding, parts);
                Finding definition = parts.getFirst();
                yield definition.parts().isEmpty() ? new Shown(finding, List.of()) : of(definition);
            }
            case ANY, SOME ->
                switch (finding) {
                    case Finding.Met met -> {
                        List<Finding> made = parts.stream()
                                .filter(Finding.Met.class::isInstance)
                                .toList();
                        // What a single part shows, its criterion shows.
                        yield made.size() == 1 ? of(made.getFirst()) : new Shown(finding, made);
                    }
                    case Finding.NotApplicable none -> new Shown(finding, List.of());
                    case Finding.NotMet no -> new Shown(finding, applicable(parts));
                    case Finding.NotDocumented open -> new Shown(finding, applicable(parts));
                };
        };
    }

    private static List<Finding> applicable(List<Finding> parts) {
        return parts.stream()
                .filter(part -> !(part instanceof Finding.NotApplicable))
                .toList();
    }

    /** Whether all that is shown is met, and one part or a few of it were enough. */
    boolean isChoiceMade() {
        return of instanceof Finding.Met
                && of.criterion().combination() != Combination.ALL
                && parts.stream().allMatch(Finding.Met.class::isInstance);
    }
}
