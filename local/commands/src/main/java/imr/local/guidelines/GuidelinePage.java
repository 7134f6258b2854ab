package imr.local.guidelines;

import imr.domain.evaluation.SourceStatus;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Library;
import imr.guidelines.library.Pathway;
import imr.local.show.Look;
import imr.local.show.Page;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A guideline on the terminal: its head, and each criterion with how it is decided, where it stands and how well it is confirmed. */
final class GuidelinePage {
    private static final int LABELS = 13;

    private final Library library;
    private final Page page;
    private final Look look;

    GuidelinePage(Library library, Page page) {
        this.library = library;
        this.page = page;
        this.look = page.look();
    }

    void show(Guideline guideline, String file) {
        page.line(look.rule()).line(look.bold(guideline.id()));
        page.line(guideline.title()).blank();
        Heads.of(library, guideline).forEach(this::labelled);
        labelled("file", file);
        guideline.pathways().forEach(this::pathway);
        if (!guideline.notes().isEmpty()) page.blank();
        for (String note : guideline.notes()) {
            page.beside("  " + look.yellow("note"), 6, 2 + LABELS, note, look::dim);
        }
        page.blank();
        page.indented(
                2,
                Arrays.stream(SourceStatus.values()).map(Heads::words).collect(Collectors.joining(" · ")),
                look::dim);
    }

    private void labelled(String label, String text) {
        page.beside("  " + look.dim(label), 2 + label.length(), 2 + LABELS, text, line -> line);
    }

    private void pathway(Pathway pathway) {
        page.blank().line(look.bold("  " + pathway.name()));
        if (pathway.when() != null) {
            page.indented(4, "when: " + Outline.sentence(library, pathway.when()), look::cyan);
        }
        Criteria.of(pathway).forEach(this::criterion);
    }

    private void criterion(Criterion criterion) {
        String id = criterion.text().id().value();
        String name = id.substring(id.lastIndexOf('/') + 1);
        page.blank();
        page.beside(
                "    " + look.bold(name),
                4 + name.length(),
                6 + Math.max(18, name.length()),
                criterion.text().says(),
                line -> line);
        page.indented(
                6,
                criterion.text().status() + " · " + criterion.text().cite() + " · read in "
                        + criterion.text().source() + Heads.kind(criterion),
                look::dim);
        for (Outline.Row row : Outline.of(library, criterion)) {
            int column = 8 + 2 * row.depth();
            page.beside(
                    " ".repeat(column - 2) + look.cyan("·"),
                    column - 1,
                    column,
                    row.text() + (row.fact().isEmpty() ? "" : "  [" + row.fact() + "]"),
                    line -> line);
        }
    }
}
