package imr.letters.view;

import imr.domain.evaluation.Combination;
import imr.domain.evaluation.Finding;
import imr.domain.evaluation.Search;
import imr.domain.fact.Fact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays the findings of an item out as lines, criterion by criterion. What is met takes
 * few lines, what is not takes as many as it needs; the rest is in the trace. */
final class CriteriaTable {
    private static final int QUOTES = 2;
    /** Of a choice that is met many times over, so many are shown. */
    private static final int ENOUGH = 2;

    private static final int TERMS = 6;
    private static final int DEEPEST = 2;

    private final Voice voice;
    private final List<CriterionLine> lines = new ArrayList<>();
    private @Nullable String cited;

    private CriteriaTable(Voice voice) {
        this.voice = voice;
    }

    static List<CriterionLine> of(Finding root, Voice voice) {
        CriteriaTable table = new CriteriaTable(voice);
        boolean several = root.criterion().combination() == Combination.ALL
                && !root.parts().isEmpty();
        for (Finding finding : several ? root.parts() : List.of(root)) table.add(finding, 0);
        return List.copyOf(table.lines);
    }

    private void add(Finding finding, int depth) {
        boolean settled = finding instanceof Finding.Met && depth > 0;
        Shown shown = settled || depth == DEEPEST ? new Shown(finding, List.of()) : Shown.of(finding);
        List<Finding> parts = shown.parts();
        lines.add(line(finding, depth, shown));
        List<Finding> told = shown.isChoiceMade() && parts.size() > ENOUGH ? parts.subList(0, ENOUGH) : parts;
        List<Finding.NotDocumented> silent = new ArrayList<>();
        for (Finding part : told) {
            if (part instanceof Finding.NotDocumented open
                    && (depth + 1 == DEEPEST || Shown.of(open).parts().isEmpty())) silent.add(open);
            else add(part, depth + 1);
        }
        if (silent.size() == 1) add(silent.getFirst(), depth + 1);
        else if (!silent.isEmpty()) lines.add(silence(silent, depth + 1));
        if (told.size() < parts.size())
            lines.add(new CriterionLine(
                    depth + 1,
                    "And " + (parts.size() - told.size()) + " more of them",
                    null,
                    "Met",
                    "met",
                    null,
                    List.of(),
                    List.of(),
                    "The trace of the evaluation quotes them.",
                    null));
    }

    /** Parts on which the record is silent take one line together: what was looked for, and where. */
    private CriterionLine silence(List<Finding.NotDocumented> silent, int depth) {
        List<String> says = silent.stream()
                .map(open -> Wording.inside(voice.say(open.criterion().says())))
                .toList();
        Search search = silent.getFirst().search();
        List<String> terms = silent.stream()
                .flatMap(open -> open.search().terms().stream().limit(2))
                .distinct()
                .toList();
        return new CriterionLine(
                depth,
                Wording.capital(String.join("; ", says)),
                cite(silent.getFirst()),
                "Not documented",
                "not-documented",
                null,
                List.of(),
                List.of(),
                searched(
                        new Search(List.of(), terms, search.pagesRead(), search.unread(), List.of()),
                        "none of these was found"),
                silent.stream()
                        .map(this::nearest)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    /** The citation, unless it is that of the line before. */
    private @Nullable String cite(Finding finding) {
        String cite = voice.say(finding.criterion().cite());
        if (cite.equals(cited)) return null;
        cited = cite;
        return cite;
    }

    private CriterionLine line(Finding finding, int depth, Shown shown) {
        boolean whole = shown.parts().isEmpty();
        Mark mark = Mark.of(finding);
        List<Fact> facts =
                switch (finding) {
                    case Finding.Met met -> met.facts();
                    case Finding.NotMet no -> no.facts();
                    case Finding.NotDocumented open -> List.of();
                    case Finding.NotApplicable none -> none.facts();
                };
        return new CriterionLine(
                depth,
                Wording.capital(voice.say(finding.criterion().says())),
                cite(finding),
                mark.word(),
                mark.style(),
                whole ? null : joined(finding, shown),
                whole ? voice.quotes(facts, QUOTES) : List.of(),
                whole && finding instanceof Finding.Met met ? voice.quotes(against(met), QUOTES) : List.of(),
                whole ? note(finding) : null,
                whole ? nearest(finding) : null);
    }

    /** What speaks against it, or against the parts that it stands for. */
    private static Set<Fact> against(Finding.Met met) {
        Set<Fact> against = new LinkedHashSet<>(met.contradicting());
        for (Finding part : met.parts()) if (part instanceof Finding.Met inner) against.addAll(against(inner));
        return against;
    }

    /** How the rows below belong together. Where one way of several decides, it is named, since the rows are what that way asks. */
    private @Nullable String joined(Finding finding, Shown shown) {
        String together =
                switch (shown.of().criterion().combination()) {
                    case ANY ->
                        shown.of() instanceof Finding.Met ? "one of several is enough:" : "any one of these is enough:";
                    case SOME ->
                        shown.of() instanceof Finding.Met ? "enough of several:" : "several of these are asked for:";
                    case ALL -> shown.parts().size() > 1 ? "all of these:" : null;
                    case NONE, NOT -> null;
                };
        if (together == null) return null;
        boolean oneWay = !shown.of().criterion().equals(finding.criterion())
                && finding.criterion().combination() != Combination.ALL
                && shown.of().criterion().combination() == Combination.ALL;
        String way = oneWay ? voice.say(shown.of().criterion().says()) : "";
        return Wording.capital(way.isEmpty() ? together : way + ", by " + together);
    }

    private @Nullable String note(Finding finding) {
        return switch (finding) {
            case Finding.Met met ->
                met.facts().isEmpty() ? searched(met.search(), "nothing speaks against it") : compared(met);
            case Finding.NotMet no -> compared(no);
            case Finding.NotDocumented open -> searched(open.search(), "not found");
            case Finding.NotApplicable none -> Wording.sentence(voice.say(none.because()));
        };
    }

    /** Of a comparison, the two amounts; the words of the record say the rest. */
    private @Nullable String compared(Finding finding) {
        String because = voice.say(finding.because());
        return because.chars().anyMatch(Character::isDigit) && because.length() < 160
                ? Wording.sentence(because)
                : null;
    }

    private @Nullable String searched(@Nullable Search search, String result) {
        if (search == null) return null;
        List<String> terms = search.terms().stream()
                .limit(TERMS)
                .map(term -> "“" + voice.say(term) + "”")
                .toList();
        String more = search.terms().size() > TERMS ? " and similar words" : "";
        return Wording.sentence("looked for " + (terms.isEmpty() ? "it" : String.join(", ", terms) + more) + " in "
                + where(search) + ": " + result);
    }

    private String where(Search search) {
        if (search.pagesRead().isEmpty()) return "the record, which has no readable page";
        String pages = Wording.count(search.pages(), "page");
        if (search.unread() > 0)
            pages += ", where " + Wording.count(search.unread(), "page") + " could not be read in full";
        List<Integer> numbers = voice.numbers(search.pagesRead().keySet());
        if (numbers.isEmpty() || numbers.size() == voice.documents()) return "all " + pages + " of the record";
        return (numbers.size() == 1 ? "document " : "documents ") + Wording.runs(numbers) + " (" + pages + ")";
    }

    private @Nullable Quote nearest(Finding finding) {
        return finding instanceof Finding.NotDocumented open
                        && !open.search().nearest().isEmpty()
                ? voice.quote(open.search().nearest().getFirst())
                : null;
    }
}
