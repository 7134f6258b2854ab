package imr.reading.document;

import imr.domain.Problem;
import imr.domain.casefile.DocumentId;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Takes the lines out of a PDF in one pass over its pages. PDFBox interprets the pages; what it does with sorted maps, strings per glyph and a
 * writer is replaced by {@link Overprint} and {@link PageLayout}. A page that fails is named and left out.
 */
final class PageStripper extends PDFTextStripper {
    private static final Comparator<TextPosition> BY_POSITION = Comparator.<TextPosition>comparingDouble(
                    glyph -> Math.round(glyph.getYDirAdj() / 3))
            .thenComparingDouble(TextPosition::getXDirAdj);

    private final DocumentId id;
    private final Guard guard;
    private final boolean byPosition;
    private final @Nullable PageImages images;
    private final PageLayout layout = new PageLayout();
    private final Overprint overprint = new Overprint();
    private final List<PageLines> pages = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private List<Line> lines = List.of();
    private int glyphs;
    private int operators;
    private long characters;

    PageStripper(DocumentId id, Guard guard, boolean byPosition, @Nullable PageImages images) {
        this.id = id;
        this.guard = guard;
        this.byPosition = byPosition;
        this.images = images;
        setSuppressDuplicateOverlappingText(false);
    }

    ReadLines read(PDDocument pdf) throws IOException {
        writeText(pdf, Writer.nullWriter());
        return new ReadLines(pages, problems);
    }

    @Override
    protected void processPages(PDPageTree tree) throws IOException {
        int number = 0;
        for (PDPage page : tree) {
            guard.check();
            if (++number > Limits.PAGES) {
                problems.add(new Problem(
                        "TOO_MANY_PAGES",
                        id.value(),
                        "Only the first " + Limits.PAGES + " pages were read; split the file and upload the parts."));
                return;
            }
            pages.add(new PageLines(number, lines(page, number)));
            if (characters > Limits.CHARACTERS) {
                problem(
                        "TOO_MUCH_TEXT",
                        number,
                        "The file holds more text than a record can and was read up to here; split it and upload the parts.");
                return;
            }
        }
    }

    private List<Line> lines(PDPage page, int number) {
        lines = List.of();
        glyphs = 0;
        operators = 0;
        overprint.clear();
        try {
            if (page.hasContents()) processPage(new BoundedPage(page));
        } catch (Guard.Stopped e) {
            if (e.bound() == Guard.Bound.TIME) throw e;
            return unreadable(number);
        } catch (IOException | RuntimeException e) {
            return unreadable(number);
        }
        if (glyphs > Limits.CHARACTERS_PER_PAGE)
            problem(
                    "PAGE_CUT",
                    number,
                    "The page holds more text than a printed page can and was read in part; check the original.");
        if (!lines.isEmpty()) {
            for (Line line : lines) characters += line.text().length();
            return lines;
        }
        List<Line> seen = images == null ? List.of() : images.read(page, guard);
        if (seen.isEmpty())
            problem(
                    "PAGE_WITHOUT_TEXT",
                    number,
                    "The page is an image without text; upload a searchable copy if it matters.");
        else
            problem(
                    "PAGE_READ_FROM_IMAGE",
                    number,
                    "The words were recognized on an image of the page; check them against it.");
        return seen;
    }

    private List<Line> unreadable(int number) {
        problem(
                "PAGE_UNREADABLE",
                number,
                "The page is damaged or too complex to read; upload the page again, printed to a new PDF.");
        return List.of();
    }

    private void problem(String code, int page, String advice) {
        problems.add(new Problem(code, id.value() + ", page " + page, advice));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if ((++operators & 0xff) == 0) guard.check();
        if (operators > Limits.INSTRUCTIONS_PER_PAGE) throw new Guard.Stopped(Guard.Bound.SIZE);
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        if (++glyphs > Limits.CHARACTERS_PER_PAGE) return;
        String character = glyph.getUnicode();
        if (character != null
                && !character.isBlank()
                && overprint.repeats(character, glyph.getX(), glyph.getY(), glyph.getWidth())) return;
        super.processTextPosition(glyph);
    }

    @Override
    protected void writePage() {
        List<List<TextPosition>> articles = getCharactersByArticle();
        if (byPosition) for (List<TextPosition> article : articles) article.sort(BY_POSITION);
        lines = layout.lines(articles);
    }
}
