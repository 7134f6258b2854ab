package imr.reading.record;

import imr.domain.Problem;
import imr.domain.casefile.DocumentId;
import imr.domain.fact.CaseRecord;
import imr.domain.fact.Clause;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.FactsFile;
import imr.domain.fact.Provenance;
import imr.domain.fact.ToldAmount;
import imr.reading.document.Page;
import imr.reading.document.ReadDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks that every quotation stands in the record where it says. Problems name the place within the facts as a JSON pointer, and never
 * repeat the words. Codes: {@code NO_QUOTATION}, {@code NO_SUCH_PAGE}, {@code QUOTATION_ELSEWHERE}, {@code QUOTATION_NOT_FOUND}.
 */
public final class Quotations {
    private record Place(DocumentId document, int page) {}

    private final Map<Place, String> pages = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Quotations(List<ReadDocument> documents) {
        for (ReadDocument document : documents)
            for (Page page : document.pages()) pages.put(new Place(document.id(), page.number()), page.text());
    }

    /** All that do not stand where they say; empty when every one does. */
    public static List<Problem> problems(FactsFile facts, List<ReadDocument> documents) {
        Quotations check = new Quotations(documents);
        for (int i = 0; i < facts.facts().size(); i++) check.fact(facts.facts().get(i), "/facts/" + i);
        List<CaseRecord.Mention> mentions = facts.mentions();
        for (int i = 0; i < mentions.size(); i++)
            check.evidence(mentions.get(i).evidence(), "/mentions/" + i + "/evidence");
        List<ToldAmount> amounts = facts.amounts();
        for (int i = 0; i < amounts.size(); i++)
            check.evidence(amounts.get(i).evidence(), "/amounts/" + i + "/evidence");
        for (int i = 0; i < facts.clauses().size(); i++)
            check.clause(facts.clauses().get(i), "/clauses/" + i);
        return check.problems;
    }

    private void fact(Fact fact, String place) {
        if (fact.evidence().isEmpty() && fact.provenance() == Provenance.READ)
            problems.add(new Problem(
                    "NO_QUOTATION",
                    place + "/evidence",
                    "A fact that was read quotes the words it rests on; add them, or say ENTERED for its provenance."));
        for (int i = 0; i < fact.evidence().size(); i++)
            evidence(fact.evidence().get(i), place + "/evidence/" + i);
    }

    private void clause(Clause clause, String place) {
        String text = page(clause.document(), clause.page(), place);
        if (text != null && clause.end() > text.length())
            problems.add(new Problem(
                    "QUOTATION_NOT_FOUND",
                    place,
                    "The page ends at character " + text.length() + "; correct the span."));
    }

    private void evidence(Evidence evidence, String place) {
        String text = page(evidence.document(), evidence.page(), place);
        if (text == null || stands(evidence, text)) return;
        int elsewhere = evidence.words().isBlank() ? -1 : text.indexOf(evidence.words());
        problems.add(
                elsewhere < 0
                        ? new Problem(
                                "QUOTATION_NOT_FOUND",
                                place,
                                "The words are not on this page; quote them as the page has them, character by character.")
                        : new Problem(
                                "QUOTATION_ELSEWHERE",
                                place,
                                "The words stand at character " + elsewhere + " of the page; correct start and end."));
    }

    private static boolean stands(Evidence evidence, String text) {
        return !evidence.words().isBlank()
                && evidence.end() <= text.length()
                && text.substring(evidence.start(), evidence.end()).equals(evidence.words());
    }

    private @Nullable String page(DocumentId document, int number, String place) {
        String text = pages.get(new Place(document, number));
        if (text == null)
            problems.add(new Problem(
                    "NO_SUCH_PAGE", place, "The case has no such page that could be read; correct document or page."));
        return text;
    }
}
