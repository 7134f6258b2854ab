package imr.local.guidelines;

import imr.authoring.cases.GoldenCase;
import imr.guidelines.library.Guideline;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What golden cases are to show of guidelines that layers lie over. */
final class LayerCases {
    private final Workbench workbench;
    private final Set<String> active;

    LayerCases(Workbench workbench) {
        this.workbench = workbench;
        this.active = workbench.library().content().guidelines().stream()
                .filter(Guideline::active)
                .map(Guideline::id)
                .collect(Collectors.toSet());
    }

    /**
     * Whether a case of the public layer still holds: where it expects an active guideline, that one governs as before. Where it expects
     * none, or a draft, a layer may have one by now; where it expects one that was confirmed with a change, it speaks of the draft.
     */
    boolean isAskedOf(GoldenCase golden) {
        String guideline = golden.expected().guideline();
        return active.contains(guideline) && !workbench.isChanged(guideline);
    }

    /** The guidelines of the layers, and those confirmed with a change, that no case is decided by. */
    List<String> undecided(List<GoldenCase> cases) {
        Set<String> decided = cases.stream()
                .filter(golden -> golden.expected().outcome().isPresent())
                .map(golden -> golden.expected().guideline())
                .collect(Collectors.toSet());
        return workbench.library().content().guidelines().stream()
                .map(Guideline::id)
                .filter(workbench::isOfLayer)
                .filter(id -> !decided.contains(id))
                .toList();
    }
}
