package imr.letters;

import imr.letters.issued.IssuedItem;
import imr.letters.issued.IssuedView;
import imr.letters.view.ItemSection;
import imr.letters.view.LetterView;
import java.util.ArrayList;
import java.util.List;

/** The outline a PDF reader shows beside the pages; an extension of the PDF writer that has no place in the HTML. No word of the record is in it. */
final class Outline {
    private record Entry(String name, String anchor) {}

    private final List<Entry> entries = new ArrayList<>();

    private Outline() {}

    /** Of a draft. */
    static Outline of(LetterView view) {
        Outline outline = new Outline()
                .with("Outcome", "outcome")
                .with("How the determination was made", "made")
                .with("Clinical case summary", "summary")
                .with("Documents considered", "documents");
        for (ItemSection item : view.items())
            outline.with("Item " + item.number() + ": " + item.outcome(), "item-" + item.number());
        if (view.contradicted()) outline.with("Where the record does not agree", "contradictions");
        return outline.with("Right to appeal", "appeal");
    }

    /** Of an issued letter. */
    static Outline of(IssuedView view) {
        Outline outline = new Outline().with("Final determination", "outcome");
        if (view.plain() != null) outline.with("In plain words", "plain").with("En palabras sencillas", "sencillo");
        outline.with("How the IMR final determination was made", "made").with("Clinical case summary", "summary");
        for (IssuedItem item : view.items())
            outline.with("Item " + item.number() + ": " + item.outcome(), "item-" + item.number());
        return outline.with("Documents considered", "documents")
                .with("Implementation", "implementation")
                .with("Right to appeal", "appeal")
                .with("Attestation", "attestation");
    }

    private Outline with(String name, String anchor) {
        entries.add(new Entry(name, anchor));
        return this;
    }

    /** The letter's HTML with the outline in its head. */
    String addTo(String html) {
        StringBuilder outline = new StringBuilder("<bookmarks>");
        for (Entry entry : entries)
            outline.append("<bookmark name=\"")
                    .append(entry.name())
                    .append("\" href=\"#")
                    .append(entry.anchor())
                    .append("\"/>");
        return html.replace("</head>", outline + "</bookmarks></head>");
    }
}
