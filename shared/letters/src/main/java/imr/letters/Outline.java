package imr.letters;

import imr.letters.view.ItemSection;
import imr.letters.view.LetterView;

/** The outline a PDF reader shows beside the pages; an extension of the PDF writer that has no place in the HTML. */
final class Outline {
    private Outline() {}

    static String addTo(String html, LetterView view) {
        StringBuilder outline = new StringBuilder("<bookmarks>");
        entry(outline, "Outcome", "outcome");
        entry(outline, "How the determination was made", "made");
        entry(outline, "Clinical case summary", "summary");
        entry(outline, "Documents considered", "documents");
        for (ItemSection item : view.items())
            entry(outline, "Item " + item.number() + ": " + item.outcome(), "item-" + item.number());
        if (view.contradicted()) entry(outline, "Where the record does not agree", "contradictions");
        entry(outline, "Right to appeal", "appeal");
        return html.replace("</head>", outline + "</bookmarks></head>");
    }

    private static void entry(StringBuilder outline, String name, String anchor) {
        outline.append("<bookmark name=\"")
                .append(name)
                .append("\" href=\"#")
                .append(anchor)
                .append("\"/>");
    }
}
