package imr.local.agreement;

import imr.domain.evaluation.Finding;
import imr.domain.evaluation.Search;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The finding that decides a recommendation, with all it rests on in itself and its parts. */
record Deciding(@Nullable Finding finding, List<Evidence> quotes, List<Search> searches) {
    /** Of an item; without a finding where no guideline applied. */
    static Deciding of(Recommended recommended) {
        Finding root = recommended.item().finding();
        if (root == null) return new Deciding(null, List.of(), List.of());
        Finding deciding = within(root, recommended.decidingCriterion());
        if (deciding == null) deciding = root;
        Set<Evidence> quotes = new LinkedHashSet<>();
        List<Search> searches = new ArrayList<>();
        collect(deciding, quotes, searches);
        return new Deciding(deciding, List.copyOf(quotes), List.copyOf(searches));
    }

    private static @Nullable Finding within(Finding finding, String criterion) {
        if (finding.criterion().id().value().equals(criterion)) return finding;
        for (Finding part : finding.parts()) {
            Finding found = within(part, criterion);
            if (found != null) return found;
        }
        return null;
    }

    private static void collect(Finding finding, Set<Evidence> quotes, List<Search> searches) {
        switch (finding) {
            case Finding.Met met -> {
                quote(met.facts(), quotes);
                if (met.search() != null) searches.add(met.search());
            }
            case Finding.NotMet no -> quote(no.facts(), quotes);
            case Finding.NotDocumented open -> searches.add(open.search());
            case Finding.NotApplicable none -> quote(none.facts(), quotes);
        }
        for (Finding part : finding.parts()) collect(part, quotes, searches);
    }

    private static void quote(List<Fact> facts, Set<Evidence> quotes) {
        for (Fact fact : facts) quotes.addAll(fact.evidence());
    }

    /** Whether a reader can check it: words quoted, or a search told. */
    boolean isAccountedFor() {
        return !quotes.isEmpty() || !searches.isEmpty();
    }

    /** What was looked for, in words, each once. */
    List<String> terms() {
        return searches.stream()
                .flatMap(search -> search.terms().stream())
                .distinct()
                .toList();
    }

    /** The nearest passages of all searches, each once. */
    List<Evidence> nearest() {
        return searches.stream()
                .flatMap(search -> search.nearest().stream())
                .distinct()
                .toList();
    }

    /** The facts it rests on or looked for. */
    Set<FactId> facts() {
        Set<FactId> facts = new TreeSet<>();
        if (finding != null) collect(finding, facts);
        return facts;
    }

    private static void collect(Finding finding, Set<FactId> facts) {
        switch (finding) {
            case Finding.Met met -> met.facts().forEach(fact -> facts.add(fact.id()));
            case Finding.NotMet no -> no.facts().forEach(fact -> facts.add(fact.id()));
            case Finding.NotDocumented open -> facts.addAll(open.search().facts());
            case Finding.NotApplicable none -> none.facts().forEach(fact -> facts.add(fact.id()));
        }
        for (Finding part : finding.parts()) collect(part, facts);
    }

    int pages() {
        return searches.stream().mapToInt(Search::pages).max().orElse(0);
    }

    String word() {
        return switch (finding) {
            case Finding.Met met -> "met";
            case Finding.NotMet no -> "not met";
            case Finding.NotDocumented open -> "not documented";
            case Finding.NotApplicable none -> "not applicable";
            case null -> "no guideline";
        };
    }
}
