package imr.local.show;

import imr.domain.evaluation.Candidate;
import imr.domain.evaluation.Finding;
import imr.domain.evaluation.GoverningDate;
import imr.domain.evaluation.GuidelineRef;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.LawNote;
import imr.domain.evaluation.Orientation;
import imr.domain.evaluation.Recommendation;
import imr.domain.evaluation.Selection;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One disputed item: outcome, guideline, criteria, what to ask the record. */
final class ItemView {
    static final int NARROWEST_LABELS = 12;
    static final int WIDEST_LABELS = 28;

    private final Page page;
    private final Look look;

    ItemView(Page page) {
        this.page = page;
        this.look = page.look();
    }

    void show(ItemEvaluation item) {
        heading(item);
        authorized(item);
        guideline(item);
        if (item.item().dependsOn() != null)
            page.indented(2, "goes with item " + item.item().dependsOn() + " and inherits its outcome", look::dim);
        Finding finding = item.finding();
        if (finding != null) {
            List<Finding> criteria = FindingView.criteria(finding);
            int longest = criteria.stream()
                    .mapToInt(f -> FindingView.name(f).length())
                    .max()
                    .orElse(0);
            FindingView view = new FindingView(page, Math.clamp(longest + 6, NARROWEST_LABELS, WIDEST_LABELS));
            criteria.forEach(view::show);
        }
        closing(item.recommendation());
        Orientation orientation = item.orientation();
        if (orientation != null) new OrientationView(page).show(orientation);
        if (item.missing() != null && item.missing() > 0)
            page.indented(2, "missing for an overturn: " + item.missing(), look::dim);
        for (Fact fact : item.alsoFound())
            for (Evidence evidence : fact.evidence())
                page.indented(
                        2,
                        "also found, asked for by no criterion: “"
                                + evidence.words().strip() + "” — "
                                + evidence.document().value() + " p. " + evidence.page(),
                        look::dim);
        item.law().forEach(this::law);
        for (String part : item.item().notUnderstood())
            page.indented(2, "not understood in the request: “" + part + "”", look::yellow);
        page.blank();
    }

    private void heading(ItemEvaluation item) {
        String number = "Item " + item.item().number().value() + "  ";
        String outcome = "recommended: " + word(item.recommendation());
        int room = look.width() - number.length() - outcome.length() - 2;
        List<String> lines = look.wrap(item.item().text(), look.width() - room);
        for (int i = 0; i < lines.size(); i++) {
            String start = i == 0 ? look.bold(number) : " ".repeat(number.length());
            String text = look.bold(Look.fill(lines.get(i), room));
            page.line(start + text + (i == 0 ? "  " + coloured(item.recommendation(), outcome) : ""));
        }
    }

    private static String word(Recommendation recommendation) {
        return switch (recommendation) {
            case Recommendation.Overturn overturn -> "OVERTURNED";
            case Recommendation.Uphold uphold -> "UPHELD";
            case Recommendation.None none -> "NONE";
        };
    }

    private String coloured(Recommendation recommendation, String text) {
        return switch (recommendation) {
            case Recommendation.Overturn overturn -> look.green(text);
            case Recommendation.Uphold uphold -> look.red(text);
            case Recommendation.None none -> look.yellow(text);
        };
    }

    private void authorized(ItemEvaluation item) {
        Evidence words = item.authorizedBy();
        if (words == null) return;
        String told = "utilization review authorized "
                + item.item().authorized().words() + " (“" + words.words() + "” — " + words.document() + " p. "
                + words.page() + "); in dispute: " + item.item().disputed().words();
        page.indented(2, told, line -> line);
    }

    private void guideline(ItemEvaluation item) {
        Selection selection = item.selection();
        GuidelineRef chosen = selection.chosen();
        if (chosen == null) {
            for (Candidate candidate : selection.candidates())
                page.indented(2, "– " + candidate.guideline().id() + ": " + candidate.because(), look::dim);
            return;
        }
        String governed = chosen.id() + " (" + chosen.citation() + "), in force " + chosen.from()
                + (chosen.to() == null ? "" : " to " + chosen.to()) + ", by "
                + item.governing()
                        .map(date -> date.dateWords().substring("the ".length()) + " " + date.date())
                        .orElse("no date");
        page.indented(2, governed, line -> line);
        item.governing()
                .map(GoverningDate::words)
                .filter(words -> words.contains(", which "))
                .ifPresent(words -> page.indented(2, words, look::dim));
        String pathway = Stream.of(selection.pathway(), selection.pathwayReason())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" — "));
        if (!pathway.isEmpty()) page.indented(2, pathway, look::dim);
    }

    /** A rule of law beside the guideline: what it states, whether that holds, and what of it does not. */
    private void law(LawNote note) {
        Finding finding = note.finding();
        String holds =
                switch (finding) {
                    case Finding.Met met -> "holds";
                    case Finding.NotMet no -> "does not hold";
                    case Finding.NotDocumented open -> "open";
                    case Finding.NotApplicable none -> "does not apply";
                };
        page.indented(
                2,
                "law, beside the guideline: " + note.rule().title() + " ("
                        + note.rule().citation() + ") — " + holds,
                line -> line);
        page.indented(
                4,
                note.pathway() + ", by the date of " + note.governingEvent().words() + " " + note.governingDate(),
                look::dim);
        FindingView view = new FindingView(page, NARROWEST_LABELS + 8);
        FindingView.criteria(finding).forEach(view::show);
    }

    private void closing(Recommendation recommendation) {
        switch (recommendation) {
            case Recommendation.Overturn overturn -> {
                // Nothing is left to settle.
            }
            case Recommendation.None none -> page.indented(2, none.because(), look::yellow);
            case Recommendation.Uphold uphold -> {
                List<String> questions = uphold.questions();
                for (int i = 0; i < questions.size(); i++) {
                    String label = i == 0 ? "  to ask the record" : "  and";
                    page.beside(look.bold(label), label.length(), 21, questions.get(i), line -> line);
                }
            }
        }
    }
}
