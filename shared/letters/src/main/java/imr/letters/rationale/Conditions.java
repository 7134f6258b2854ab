package imr.letters.rationale;

import imr.domain.evaluation.Combination;
import imr.domain.evaluation.Finding;
import imr.domain.fact.Fact;
import java.util.ArrayList;
import java.util.List;

/** What a guideline asks of a request, condition by condition, as far as it can be put into words and applies. */
final class Conditions {
    private Conditions() {}

    static List<Finding> of(Finding root) {
        List<Finding> conditions = new ArrayList<>();
        boolean several = root.criterion().combination() == Combination.ALL
                && !root.parts().isEmpty();
        if (several) root.parts().forEach(part -> add(part, conditions));
        else add(root, conditions);
        return conditions;
    }

    /** One without words of its own is told by its parts: of a choice that was made, by those that made it. */
    private static void add(Finding finding, List<Finding> conditions) {
        if (finding instanceof Finding.NotApplicable) return;
        if (!finding.criterion().says().isBlank()) {
            conditions.add(finding);
            return;
        }
        boolean chosen = finding instanceof Finding.Met && finding.criterion().combination() != Combination.ALL;
        for (Finding part : finding.parts()) if (!chosen || part instanceof Finding.Met) add(part, conditions);
    }

    /** What a met condition rests on, where it is met by one of several ways: that way's words. Empty where its own words say it, or
     * it rests on a bare comparison. */
    static List<String> ways(Finding met) {
        List<String> ways = new ArrayList<>();
        Finding at = met;
        while (at.criterion().combination() == Combination.ANY || at.criterion().combination() == Combination.SOME) {
            List<Finding> made = at.parts().stream()
                    .filter(Finding.Met.class::isInstance)
                    .filter(part -> !part.criterion().says().isBlank())
                    .toList();
            if (made.isEmpty()) break;
            ways.clear();
            made.forEach(part -> ways.add(Phrases.clause(part.criterion().says())));
            if (made.size() > 1) break;
            at = made.getFirst();
        }
        ways.remove(Phrases.clause(met.criterion().says()));
        return ways.stream().filter(way -> !way.contains(": ")).distinct().toList();
    }

    /** What a met condition rests on: its own facts, or else those of its met parts. */
    static List<Fact> facts(Finding.Met met) {
        if (!met.facts().isEmpty()) return met.facts();
        List<Fact> facts = new ArrayList<>();
        for (Finding part : met.parts()) if (part instanceof Finding.Met inner) facts.addAll(facts(inner));
        return facts;
    }

    /** What the record says against a met condition or a met part of it. */
    static List<Fact> contradicting(Finding.Met met) {
        List<Fact> facts = new ArrayList<>(met.contradicting());
        for (Finding part : met.parts()) if (part instanceof Finding.Met inner) facts.addAll(contradicting(inner));
        return facts;
    }
}
