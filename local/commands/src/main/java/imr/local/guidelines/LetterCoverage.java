package imr.local.guidelines;

import imr.domain.TreatmentId;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Recommendation;
import imr.evaluation.CaseEvaluator;
import imr.guidelines.library.Library;
import imr.local.agreement.LetterEvaluations;
import imr.local.agreement.LetterFiles;
import imr.local.agreement.Recommended;
import imr.local.show.Look;
import imr.local.show.Page;
import java.nio.file.Path;
import java.util.List;

/** The disputed items of letters: how many are mapped to a treatment and to a guideline in force, and which are not; and how often each criterion is met. */
final class LetterCoverage {
    private final Page page;

    LetterCoverage(Page page) {
        this.page = page;
    }

    /** How many criteria are nearly always met and say no reason why they stay. */
    int show(Library library, List<Path> letters) {
        CaseEvaluator evaluator = new CaseEvaluator(library);
        List<Recommended> items = new LetterEvaluations(evaluator, library.words())
                .of(LetterFiles.in(letters))
                .recommendations();
        Look look = page.look();
        page.blank().line(look.bold("Items of the letters"));
        int treated = 0;
        int governed = 0;
        for (Recommended one : items) {
            ItemEvaluation item = one.item();
            boolean known = !item.item().treatment().equals(TreatmentId.UNRECOGNIZED);
            if (known) treated++;
            var chosen = item.selection().chosen();
            if (chosen != null) governed++;
            String start = "  "
                    + Look.fill(one.caseNumber() + " " + item.item().number().value(), 16)
                    + Look.fill(Look.cut(item.item().treatment().code(), 31), 32);
            String rest = chosen == null ? because(item) : chosen.id();
            page.line(start + (chosen == null ? look.yellow(rest) : rest));
        }
        page.blank();
        page.line(share("mapped to a treatment", treated, items.size()));
        page.line(share("with a guideline in force on their date", governed, items.size()));
        CriterionUse use = new CriterionUse(library);
        items.forEach(one -> use.add(one.item()));
        return new UseReport(page).show(use);
    }

    private static String because(ItemEvaluation item) {
        return item.recommendation() instanceof Recommendation.None(var because) ? because : "none";
    }

    private static String share(String what, int part, int whole) {
        return "%d of %d items %s (%.1f %%)".formatted(part, whole, what, whole == 0 ? 0.0 : 100.0 * part / whole);
    }
}
