package imr.local.show;

import imr.domain.evaluation.Finding;
import imr.domain.evaluation.GuidelineRef;
import imr.domain.evaluation.Orientation;
import imr.domain.evaluation.Orientation.Guide;
import imr.domain.evaluation.Orientation.Silence;
import imr.domain.evaluation.Orientation.Statement;
import imr.domain.evaluation.Orientation.Topic;
import imr.domain.evaluation.Search;
import imr.domain.fact.Evidence;
import java.util.List;
import java.util.stream.Collectors;

/** What orients the reviewer of an item that no active criteria decide, set off from everything that is an outcome. */
final class OrientationView {
    private static final int LABELS = 12;
    private static final int LONGEST_QUOTE = 140;

    private final Page page;
    private final Look look;

    OrientationView(Page page) {
        this.page = page;
        this.look = page.look();
    }

    void show(Orientation orientation) {
        page.indented(2, "ORIENTATION for the reviewer: not counted, not an outcome", look::yellow);
        labelled("asked", String.join(" ", orientation.asked()));
        orientation.record().forEach(this::topic);
        silent(orientation.silent());
        Guide guide = orientation.guide();
        if (guide != null) guide(guide);
        else labelled("criteria", "neither drafts nor an earlier edition are in the library");
    }

    private void topic(Topic topic) {
        page.indented(4, topic.subject().words(), look::bold);
        for (Statement statement : topic.statements()) {
            Evidence words = statement.words();
            String day = statement.on() == null ? "" : ", " + statement.on();
            page.indented(6, statement.says() + day, line -> line);
            page.indented(
                    8,
                    "“" + Look.cut(words.words().strip().replaceAll("\\s+", " "), LONGEST_QUOTE) + "” — "
                            + words.document().value() + " p. " + words.page(),
                    look::cyan);
        }
        if (topic.further() != null) page.indented(6, "and " + topic.further() + " more, in facts.json", look::dim);
    }

    private void silent(List<Silence> silent) {
        if (silent.isEmpty()) return;
        Search search = silent.getFirst().search();
        String on = silent.stream().map(Silence::on).collect(Collectors.joining("; "));
        labelled(
                "silent on",
                on + " (looked in " + count(search.pagesRead().size(), "document") + ", "
                        + count(search.pages(), "page") + ")");
    }

    private void guide(Guide guide) {
        GuidelineRef guideline = guide.guideline();
        String until = guideline.to() == null ? "" : " to " + guideline.to();
        String why =
                switch (guide.basis()) {
                    case DRAFT ->
                        "Drafts of the edition that governs, from general professional knowledge and not compared with its text:";
                    case LAST_KNOWN_EDITION -> "The last edition known, which does not govern this request:";
                };
        page.indented(4, why, look::yellow);
        page.indented(
                4,
                guideline.id() + " (" + guideline.citation() + "), in force " + guideline.from() + until + " · "
                        + guide.pathway(),
                line -> line);
        List<Finding> criteria = FindingView.criteria(guide.finding());
        int longest = criteria.stream()
                .mapToInt(finding -> FindingView.name(finding).length())
                .max()
                .orElse(0);
        FindingView view =
                new FindingView(page, Math.clamp(longest + 6, ItemView.NARROWEST_LABELS, ItemView.WIDEST_LABELS));
        criteria.forEach(view::show);
    }

    private void labelled(String label, String text) {
        page.beside("    " + look.bold(label), 4 + label.length(), 4 + LABELS, text, line -> line);
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
