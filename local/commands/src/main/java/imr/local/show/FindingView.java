package imr.local.show;

import imr.domain.evaluation.Combination;
import imr.domain.evaluation.CriterionText;
import imr.domain.evaluation.Finding;
import imr.domain.evaluation.Search;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.Provenance;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One criterion with what the record shows: a mark, the sentence, the words found or the account of the search. */
final class FindingView {
    /** Enough to check by. */
    private static final int QUOTES = 3;

    private static final int TERMS = 8;
    private static final int LONGEST_QUOTE = 160;

    private final Page page;
    private final Look look;
    private final int labels;

    /** @param labels columns for marks and names */
    FindingView(Page page, int labels) {
        this.page = page;
        this.look = page.look();
        this.labels = labels;
    }

    /** The criteria of an item: the parts of the whole, or the whole where it has none. */
    static List<Finding> criteria(Finding root) {
        return root.criterion().combination() == Combination.ALL
                        && !root.parts().isEmpty()
                ? root.parts()
                : List.of(root);
    }

    /** The criterion's own name, without guideline and pathway. */
    static String name(Finding finding) {
        String id = finding.criterion().id().value();
        return id.substring(id.lastIndexOf('/') + 1);
    }

    /** A criterion of the guideline, by its name. */
    void show(Finding finding) {
        String name = Look.cut(name(finding), Math.max(8, labels - 5));
        String says = finding.criterion().says() + " (" + finding.criterion().cite() + ")";
        page.beside("  " + mark(finding) + " " + look.bold(name), 4 + name.length(), labels, says, line -> line);
        content(finding, labels);
    }

    /** A part of one, by its sentence, below it. */
    private void part(Finding finding, Finding whole, int column) {
        CriterionText text = finding.criterion();
        boolean sameCitation = text.cite().equals(whole.criterion().cite());
        String says = text.says() + (sameCitation ? "" : " (" + text.cite() + ")");
        page.beside(" ".repeat(column) + mark(finding), column + 1, column + 2, says, line -> line);
        content(finding, column + 2);
    }

    private void content(Finding finding, int column) {
        switch (finding) {
            case Finding.Met met -> {
                if (met.parts().isEmpty()) quotes(met.facts(), met.furtherStatements(), column);
                if (met.near() != null)
                    page.indented(column, "near: " + met.near() + "; it does not decide alone", look::yellow);
                if (met.parts().isEmpty() && met.facts().isEmpty() && met.search() != null)
                    search(met.search(), column);
                if (met.parts().isEmpty() && !met.contradicting().isEmpty()) {
                    page.indented(column, "but the record also says:", look::yellow);
                    quotes(met.contradicting(), 0, column);
                }
            }
            case Finding.NotMet no -> {
                if (no.parts().isEmpty()) page.indented(column, no.because(), look::red);
                if (no.parts().isEmpty()) quotes(no.facts(), no.furtherStatements(), column);
            }
            case Finding.NotDocumented open -> {
                if (open.because().startsWith("no ") || isOneAbsence(open))
                    page.indented(column, open.because(), look::yellow);
                search(open.search(), column);
            }
            case Finding.NotApplicable none -> page.indented(column, none.because(), look::dim);
        }
        parts(finding).forEach(part -> part(part, finding, column));
    }

    /** The parts worth showing: where one way was enough, only that one. */
    private static List<Finding> parts(Finding finding) {
        if (finding instanceof Finding.NotDocumented open && isOneAbsence(open)) return List.of();
        Stream<Finding> parts = finding.parts().stream();
        return (finding instanceof Finding.Met ? parts.filter(Finding.Met.class::isInstance) : parts).toList();
    }

    /** Whether all that is missing is the same of several treatments or drugs, which one line tells. */
    private static boolean isOneAbsence(Finding.NotDocumented open) {
        return open.parts().size() > 1
                && open.search().facts().size() == 1
                && open.parts().stream()
                        .allMatch(part -> part instanceof Finding.NotDocumented
                                && part.parts().isEmpty());
    }

    private String mark(Finding finding) {
        return switch (finding) {
            case Finding.Met met -> look.green("✓");
            case Finding.NotMet no -> look.red("✗");
            case Finding.NotDocumented open -> look.yellow("?");
            case Finding.NotApplicable none -> look.dim("–");
        };
    }

    private void quotes(List<Fact> facts, int further, int column) {
        Set<String> quotes = new LinkedHashSet<>();
        for (Fact fact : facts) for (Evidence evidence : fact.evidence()) quotes.add(quote(fact, evidence));
        quotes.stream().limit(QUOTES).forEach(quote -> page.indented(column, quote, look::cyan));
        int more = Math.max(0, quotes.size() - QUOTES);
        if (further > 0)
            page.indented(column, "and " + count(more + further, "further statement") + ", in facts.json", look::dim);
        else if (more > 0) page.indented(column, "and " + more + " more", look::dim);
    }

    private static String quote(Fact fact, Evidence evidence) {
        String words = "“" + Look.cut(evidence.words().strip().replaceAll("\\s+", " "), LONGEST_QUOTE) + "”";
        return fact.provenance() == Provenance.STATED ? words + " — the request" : words + place(evidence);
    }

    private static String place(Evidence evidence) {
        return " — " + evidence.document().value() + " p. " + evidence.page();
    }

    private void search(Search search, int column) {
        int documents = search.pagesRead().size();
        String where = "looked in " + count(documents, "document") + ", " + count(search.pages(), "page")
                + (search.unread() == 0 ? "" : " (" + count(search.unread(), "page") + " could not be read in full)");
        String terms = search.terms().stream().limit(TERMS).collect(Collectors.joining(", "));
        String more = search.terms().size() > TERMS ? " and " + (search.terms().size() - TERMS) + " more" : "";
        page.indented(
                column,
                terms.isEmpty() ? "not found; " + where : "not found; " + where + " for: " + terms + more,
                look::dim);
        if (search.nearest().isEmpty()) return;
        Evidence nearest = search.nearest().getFirst();
        String words = Look.cut(nearest.words().strip().replaceAll("\\s+", " "), LONGEST_QUOTE);
        page.indented(column, "nearest: “" + words + "”" + place(nearest), look::dim);
    }

    private static String count(int number, String noun) {
        return String.format(Locale.US, "%,d", number) + " " + noun + (number == 1 ? "" : "s");
    }
}
