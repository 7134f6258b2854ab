package imr.reading.document;

import imr.domain.casefile.DocumentId;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
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

    private final Guard guard;
    private final boolean byPosition;
    private final @Nullable PageImages images;
    private final PageLayout layout = new PageLayout();
    private final Overprint overprint = new Overprint();
    private final PageMarks marks = new PageMarks();
    private final Drawn drawn = new Drawn(marks);
    private final Layers layers;
    private final DrawnObjects objects;
    private final Annotations annotations;
    /** Words recognized on a scan before are often written invisibly over it. */
    private final List<TextPosition> invisible = new ArrayList<>();

    private final List<PageLines> pages = new ArrayList<>();
    private final PagesTold told;
    private List<Line> lines = List.of();
    private @Nullable List<Glyph> note;
    private int noteNumber;
    private boolean isScan;
    private boolean isWhole;
    private int glyphs;
    private int operators;
    private long characters;

    PageStripper(DocumentId id, PDDocument pdf, Guard guard, boolean byPosition, @Nullable PageImages images) {
        this.told = new PagesTold(id);
        this.layers = new Layers(pdf);
        this.objects = new DrawnObjects(layers, marks);
        this.annotations = new Annotations(pdf, layers);
        this.guard = guard;
        this.byPosition = byPosition;
        this.images = images;
        setSuppressDuplicateOverlappingText(false);
    }

    ReadLines read(PDDocument pdf) throws IOException {
        writeText(pdf, Writer.nullWriter());
        return new ReadLines(pages, told.problems());
    }

    @Override
    protected void processPages(PDPageTree tree) throws IOException {
        int number = 0;
        for (PDPage page : tree) {
            guard.check();
            if (++number > Limits.PAGES) {
                told.tooManyPages();
                return;
            }
            pages.add(read(page, number));
            if (characters > Limits.CHARACTERS) {
                told.tooMuchText(number);
                return;
            }
        }
    }

    private PageLines read(PDPage page, int number) {
        lines = List.of();
        glyphs = 0;
        operators = 0;
        isScan = false;
        isWhole = true;
        overprint.clear();
        invisible.clear();
        layers.beginPage();
        marks.beginPage(page.getCropBox());
        try {
            if (page.hasContents() || page.getCOSObject().containsKey(COSName.ANNOTS))
                processPage(new BoundedPage(page));
        } catch (IOException | RuntimeException e) {
            if (e instanceof Guard.Stopped stopped && stopped.bound() == Guard.Bound.TIME) throw stopped;
            told.unreadable(number);
            return new PageLines(number, List.of(), false);
        }
        if (glyphs > Limits.CHARACTERS_PER_PAGE) {
            isWhole = false;
            told.cut(number);
        }
        if (Placeholder.isOn(lines)) {
            told.placeholder(number);
            return new PageLines(number, List.of(), false);
        }
        if (isScan || lines.isEmpty()) return fromImage(page, number);
        for (Line line : lines) characters += line.text().length();
        return new PageLines(number, lines, isWhole);
    }

    private PageLines fromImage(PDPage page, int number) {
        List<Line> seen = images == null ? List.of() : images.read(page, guard);
        if (!seen.isEmpty()) {
            told.readFromImage(number);
            return new PageLines(number, seen, isWhole);
        }
        if (isScan || marks.hasImage()) told.isImage(number, !lines.isEmpty());
        else told.withoutText(number);
        return new PageLines(number, lines, false);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if ((++operators & 0xff) == 0) guard.check();
        if (operators > Limits.INSTRUCTIONS_PER_PAGE) throw new Guard.Stopped(Guard.Bound.SIZE);
        drawn.follow(operator, operands, getGraphicsState());
        if (operator.getName().equals("Do") && !objects.areDrawn(operands, getResources(), getGraphicsState())) return;
        super.processOperator(operator, operands);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        layers.begin(tag, properties);
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        layers.end();
        super.endMarkedContentSequence();
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        if (layers.isHiding() || ++glyphs > Limits.CHARACTERS_PER_PAGE) return;
        String character = glyph.getUnicode();
        boolean blank = character == null || character.isBlank();
        float x = glyph.getTextMatrix().getTranslateX();
        float y = glyph.getTextMatrix().getTranslateY();
        if (!marks.isOnPage(x, y)) return;
        PDGraphicsState state = getGraphicsState();
        if (Drawn.isInvisible(state)) {
            invisible.add(glyph);
            return;
        }
        if (!blank && Drawn.isWhite(state) && !marks.isOnPaint(x + 1, y + 1)) return;
        if (!blank && character != null && overprint.repeats(character, glyph.getX(), glyph.getY(), glyph.getWidth()))
            return;
        if (note != null) note.add(layout.glyph(glyph, noteNumber));
        else super.processTextPosition(glyph);
    }

    @Override
    protected void writePage() throws IOException {
        List<List<TextPosition>> articles = new ArrayList<>(getCharactersByArticle());
        if (marks.hasLargeImage() && !invisible.isEmpty()) articles.add(new ArrayList<>(invisible));
        isScan = marks.isScan(articles);
        if (byPosition) for (List<TextPosition> article : articles) article.sort(BY_POSITION);
        PDPage page = getCurrentPage();
        if (!page.getCOSObject().containsKey(COSName.ANNOTS)) {
            lines = layout.lines(articles);
            return;
        }
        Annotations.Seen seen = annotations.on(page, this::signs);
        lines = seen.blocks().isEmpty() ? layout.lines(articles) : layout.lines(articles, seen.blocks());
        told.annotations(pages.size() + 1, seen);
        isWhole &= seen.notes() == 0 && seen.failed() == 0;
    }

    private List<Glyph> signs(PDAnnotation annotation, int block) throws IOException {
        List<Glyph> signs = new ArrayList<>();
        note = signs;
        noteNumber = block;
        try {
            showAnnotation(annotation);
        } finally {
            note = null;
        }
        return signs;
    }
}
