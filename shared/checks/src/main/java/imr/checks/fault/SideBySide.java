package imr.checks.fault;

import imr.checks.CheckResult;
import imr.checks.Draft;
import imr.checks.text.ReadDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds each part of a draft against what it rests on: rationales against summary and record, the summary against the record. */
final class SideBySide {
    private SideBySide() {}

    /** What two statements that are held against each other give. */
    interface Comparison {
        /** @param others everything that is told there, of which those of the same subject count */
        Optional<CheckResult> of(Source said, List<Source> others);
    }

    /** One result a sentence: a sentence read into many facts is wrong once. */
    static List<CheckResult> of(ReadDraft draft, Comparison comparison) {
        List<Source> summarized = Source.summarized(draft);
        List<Source> recorded = Source.recorded(draft);
        List<CheckResult> results = new ArrayList<>();
        for (Source said : summarized) compare(said, List.of(recorded), comparison, results);
        for (Draft.Item item : draft.draft().items())
            for (ReadDraft.Told said : draft.statedIn(item.number()))
                compare(Source.of(said), List.of(summarized, recorded), comparison, results);
        return results;
    }

    private static void compare(
            Source said, List<List<Source>> against, Comparison comparison, List<CheckResult> results) {
        boolean told = results.stream()
                .anyMatch(result -> result.place().section() == said.place().section()
                        && result.place().sentence() == said.place().sentence()
                        && java.util.Objects.equals(
                                result.place().item(), said.place().item()));
        if (told) return;
        against.stream()
                .flatMap(others -> comparison.of(said, others).stream())
                .findFirst()
                .ifPresent(results::add);
    }
}
