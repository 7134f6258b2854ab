package imr.local.agreement;

import com.github.mustachejava.DefaultMustacheFactory;
import imr.domain.evaluation.Finding;
import imr.domain.evaluation.GuidelineRef;
import imr.domain.evaluation.Outcome;
import imr.domain.fact.Evidence;
import imr.reading.published.PublishedDecision;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The comparison as a page to read: figures, matrix, treatments, and each disagreement with what decided it beside the reviewer's own words.
 * Those come from {@link imr.reading.published}, which no part that evaluates can reach.
 */
final class AgreementReport {
    private static final double COVERAGE = 0.90;
    private static final double BALANCED = 0.75;
    private static final double RECALL = 0.65;

    private AgreementReport() {}

    /** @param published the decisions of the letters, by case number */
    static String html(Agreement agreement, Map<String, List<PublishedDecision>> published) {
        StringWriter html = new StringWriter(65_536);
        new DefaultMustacheFactory("imr/local/agreement")
                .compile("report.mustache")
                .execute(html, view(agreement, published));
        return html.toString();
    }

    private static ReportView view(Agreement agreement, Map<String, List<PublishedDecision>> published) {
        Agreement.Matrix all = agreement.all();
        return new ReportView(
                List.of(
                        figure("Balanced accuracy", all.balancedAccuracy(), BALANCED),
                        figure("Recall of Upheld", all.recallUpheld(), RECALL),
                        figure("Recall of Overturned", all.recallOverturned(), RECALL),
                        figure("Coverage", all.coverage(), COVERAGE)),
                new ReportView.Cells(
                        all.upheldUpheld,
                        all.upheldOverturned,
                        all.overturnedUpheld,
                        all.overturnedOverturned,
                        all.without,
                        all.items()),
                treatments(agreement.byTreatment()),
                agreement.disagreements().stream()
                        .map(one -> difference(
                                one.recommended(),
                                one.decided(),
                                published.getOrDefault(
                                        one.recommended().caseNumber().value(), List.of())))
                        .toList());
    }

    private static ReportView.Figure figure(String name, double value, double target) {
        return new ReportView.Figure(
                name,
                Double.isNaN(value) ? "none" : String.format(Locale.ROOT, "%.3f", value),
                String.format(Locale.ROOT, "%.2f", target),
                value >= target);
    }

    private static List<ReportView.TreatmentRow> treatments(Map<String, Agreement.Matrix> byTreatment) {
        int most = byTreatment.values().stream()
                .mapToInt(Agreement.Matrix::items)
                .max()
                .orElse(1);
        List<ReportView.TreatmentRow> rows = new ArrayList<>();
        byTreatment.forEach((treatment, matrix) -> {
            int agree = matrix.upheldUpheld + matrix.overturnedOverturned;
            int differ = matrix.upheldOverturned + matrix.overturnedUpheld;
            rows.add(new ReportView.TreatmentRow(
                    treatment, matrix.items(), agree, differ, matrix.without, share(agree, most), share(differ, most)));
        });
        rows.sort((a, b) -> Integer.compare(b.items(), a.items()));
        return rows;
    }

    private static String share(int part, int most) {
        return String.format(Locale.ROOT, "%.1f", 100.0 * part / most);
    }

    private static ReportView.Difference difference(
            Recommended recommended, Outcome decided, List<PublishedDecision> published) {
        Deciding deciding = Deciding.of(recommended);
        Finding finding = deciding.finding();
        var item = recommended.item().item();
        GuidelineRef chosen = recommended.item().selection().chosen();
        PublishedDecision own = published.stream()
                .filter(one -> one.item().equals(item.number()))
                .findFirst()
                .orElse(null);
        return new ReportView.Difference(
                recommended.caseNumber().value(),
                item.number().toString(),
                item.text(),
                item.treatment().code(),
                word(recommended.outcome()),
                decided.word(),
                chosen == null ? "" : chosen.label(),
                recommended.decidingCriterion(),
                finding == null ? "" : finding.criterion().says(),
                deciding.word(),
                finding == null ? "" : finding.because(),
                passages(deciding.quotes()),
                String.join(", ", deciding.terms()),
                deciding.pages(),
                passages(deciding.nearest()),
                own == null ? "" : own.guideline(),
                own == null ? "" : own.rationale());
    }

    private static String word(@Nullable Outcome outcome) {
        return outcome == null ? "None" : outcome.word();
    }

    private static List<ReportView.Passage> passages(List<Evidence> evidence) {
        return evidence.stream()
                .map(one -> new ReportView.Passage(one.words(), one.document() + ", page " + one.page()))
                .toList();
    }
}
