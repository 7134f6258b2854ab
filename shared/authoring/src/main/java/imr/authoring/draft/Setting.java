package imr.authoring.draft;

import imr.domain.evaluation.CriterionId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Facts that put a criterion into a state.
 *
 * @param name     what they show of which criterion below it, such as {@code amount met at 6 visits}
 * @param facts    as golden cases write them
 * @param findings what follows, from the criterion down to the one the facts are about
 */
record Setting(String name, List<String> facts, State state, Map<CriterionId, State> findings) {
    Setting {
        facts = List.copyOf(facts);
        findings = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(findings));
    }

    static Setting of(CriterionId criterion, String name, List<String> facts, State state) {
        return new Setting(name, facts, state, Map.of(criterion, state));
    }

    /** A criterion that is met but for a hair. */
    static Setting near(CriterionId criterion, String name, List<String> facts) {
        return new Setting(name, facts, State.MET, Map.of(criterion, State.NEAR));
    }

    /** This within a criterion around it, which comes to a state with the facts of its other parts added. */
    Setting within(CriterionId around, List<String> others, State comesTo) {
        List<String> all = new ArrayList<>(facts);
        others.stream().filter(fact -> !all.contains(fact)).forEach(all::add);
        Map<CriterionId, State> found = new LinkedHashMap<>();
        found.put(around, comesTo);
        found.putAll(findings);
        return new Setting(name, all, comesTo, found);
    }
}
