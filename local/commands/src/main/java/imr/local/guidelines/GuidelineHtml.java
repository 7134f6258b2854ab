package imr.local.guidelines;

import imr.guidelines.library.Criterion;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Library;
import imr.guidelines.library.Pathway;
import java.util.Map;

/** A guideline as a page of HTML that stands alone: no script, no style or font from elsewhere. */
final class GuidelineHtml {
    private static final String STYLE = """
            body{font:16px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
            h1{font-size:1.5rem;margin-bottom:.2rem}h2{font-size:1.2rem;margin-top:2rem;border-bottom:1px solid #bbb}h3{font-size:1rem;margin:1.2rem 0 .2rem}
            th{text-align:left;vertical-align:top;padding-right:1rem;font-weight:normal;color:#555;white-space:nowrap}
            .source{color:#555;font-size:.9rem;margin:0}.status{border:1px solid #777;border-radius:.2rem;padding:0 .3rem}
            code{color:#555;font-size:.85rem}ul{margin:.2rem 0}
            @media print{body{margin:0;max-width:none}}
            """;

    private final Library library;
    private final StringBuilder html = new StringBuilder();

    private GuidelineHtml(Library library) {
        this.library = library;
    }

    static String of(Library library, Guideline guideline) {
        GuidelineHtml page = new GuidelineHtml(library);
        page.write(guideline);
        return page.html.toString();
    }

    private void write(Guideline guideline) {
        html.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(escaped(guideline.title()))
                .append("</title><style>\n")
                .append(STYLE)
                .append("</style></head><body>\n<h1>")
                .append(escaped(guideline.title()))
                .append("</h1>\n<p><code>")
                .append(escaped(guideline.id()))
                .append("</code></p>\n<table>\n");
        for (Map.Entry<String, String> field : Heads.of(library, guideline).entrySet())
            html.append("<tr><th scope=\"row\">")
                    .append(escaped(field.getKey()))
                    .append("</th><td>")
                    .append(escaped(field.getValue()))
                    .append("</td></tr>\n");
        html.append("</table>\n");
        guideline.pathways().forEach(this::pathway);
        if (!guideline.notes().isEmpty()) {
            html.append("<h2>Notes, never evaluated</h2>\n<ul>\n");
            guideline
                    .notes()
                    .forEach(note -> html.append("<li>").append(escaped(note)).append("</li>\n"));
            html.append("</ul>\n");
        }
        html.append("</body></html>\n");
    }

    private void pathway(Pathway pathway) {
        html.append("<h2>").append(escaped(pathway.name())).append("</h2>\n");
        Criterion when = pathway.when();
        if (when != null)
            html.append("<p>When: ")
                    .append(escaped(Outline.sentence(library, when)))
                    .append("</p>\n");
        for (Criterion criterion : Criteria.of(pathway)) {
            html.append("<h3>")
                    .append(escaped(criterion.text().says()))
                    .append("</h3>\n<p class=\"source\"><span class=\"status\" title=\"")
                    .append(escaped(Heads.words(criterion.text().status())))
                    .append("\">")
                    .append(criterion.text().status())
                    .append("</span> ")
                    .append(escaped(criterion.text().cite()))
                    .append(", read in ")
                    .append(escaped(criterion.text().source() + Heads.kind(criterion)))
                    .append("</p>\n");
            rows(criterion);
        }
    }

    private void rows(Criterion criterion) {
        int depth = -1;
        for (Outline.Row row : Outline.of(library, criterion)) {
            if (row.depth() > depth) html.append("<ul>\n");
            else html.append("</li>\n").append("</ul></li>\n".repeat(depth - row.depth()));
            depth = row.depth();
            html.append("<li>").append(escaped(row.text()));
            if (!row.fact().isEmpty())
                html.append(" <code>").append(escaped(row.fact())).append("</code>");
        }
        html.append("</li></ul>\n".repeat(depth + 1));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
