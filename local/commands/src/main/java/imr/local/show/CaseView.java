package imr.local.show;

import imr.domain.Problem;
import imr.domain.determination.CaseOutcome;
import imr.domain.evaluation.Contradiction;
import imr.domain.evaluation.Evaluation;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import java.util.List;
import java.util.Map;

/** A case on the screen: its items, contradictions of the record, problems, and where letter and trace were written. */
public final class CaseView {
    private final Look look;

    public CaseView(Look look) {
        this.look = look;
    }

    /** A case that was evaluated and awaits a reviewer. */
    public String determined(
            String caseNumber, Evaluation evaluation, List<Problem> problems, Map<String, String> files) {
        return determined(caseNumber, evaluation, problems, files, "awaits a reviewer");
    }

    /** @param stands where the case stands, such as {@code signed and issued} */
    public String determined(
            String caseNumber,
            Evaluation evaluation,
            List<Problem> problems,
            Map<String, String> files,
            String stands) {
        Page page = new Page(look);
        CaseOutcome outcome = CaseOutcome.of(evaluation.items());
        heading(page, caseNumber, outcome.words() + " · " + stands);
        ItemView items = new ItemView(page);
        for (ItemEvaluation item : evaluation.items()) items.show(item);
        for (Contradiction contradiction : evaluation.contradictions()) contradiction(page, contradiction);
        problems(page, problems);
        int widest = files.keySet().stream().mapToInt(String::length).max().orElse(0);
        files.forEach((name, path) -> page.line("  " + Look.fill(name, widest + 2) + look.cyan(path)));
        return page.toString();
    }

    /** One item alone: outcome, guideline, criteria with what the record shows. */
    public String item(ItemEvaluation item) {
        Page page = new Page(look);
        new ItemView(page).show(item);
        return page.toString();
    }

    /** A case that could not be evaluated, or not yet. */
    public String undetermined(String caseNumber, String state, List<Problem> problems) {
        Page page = new Page(look);
        heading(page, caseNumber, state);
        problems(page, problems);
        return page.toString();
    }

    private void heading(Page page, String caseNumber, String right) {
        page.line(look.rule());
        int gap = Math.max(2, look.width() - caseNumber.length() - right.length());
        page.line(look.bold(caseNumber) + " ".repeat(gap) + right);
        page.blank();
    }

    private void contradiction(Page page, Contradiction contradiction) {
        page.indented(2, "The record contradicts itself on " + contradiction.about() + ":", look::yellow);
        for (Fact fact : contradiction.facts())
            for (Evidence evidence : fact.evidence())
                page.indented(
                        4,
                        "“" + evidence.words().strip() + "” — "
                                + evidence.document().value() + " p. " + evidence.page(),
                        look::cyan);
        page.blank();
    }

    private void problems(Page page, List<Problem> problems) {
        for (Problem problem : problems)
            page.beside(
                    "  " + look.yellow("!") + " " + look.bold(problem.place()),
                    4 + problem.place().length(),
                    6 + problem.place().length(),
                    problem.advice() + " [" + problem.code() + "]",
                    line -> line);
        if (!problems.isEmpty()) page.blank();
    }
}
