package imr.letters;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import imr.domain.determination.Determination;
import imr.letters.view.LetterComposer;
import imr.letters.view.LetterView;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Renders determinations as letters. Made once and kept: it holds the compiled template and the fonts, and is safe to share between
 * threads. Reads nothing but the class path; needs neither fonts nor a display on the machine.
 */
public final class LetterRenderer {
    /** For a case without any date; a letter carries no date of its rendering, so that replaying it gives the same bytes. */
    private static final LocalDate NO_DATE = LocalDate.of(2000, 1, 1);

    private final Mustache template = new DefaultMustacheFactory("imr/letters").compile("letter.mustache");
    private final PdfWriter pdf = new PdfWriter();

    /**
     * The letter of a determination.
     *
     * @throws imr.domain.Fault when the PDF cannot be made, which is a mistake of ours
     */
    public Letter render(Determination determination, Copy copy) {
        LetterView view = LetterComposer.compose(determination, copy == Copy.PUBLIC, copy == Copy.REVIEWER);
        String html = html(view);
        return new Letter(html, pdf.write(Outline.of(view).addTo(html), view.title(), dated(determination)));
    }

    String html(LetterView view) {
        StringWriter html = new StringWriter(32_768);
        template.execute(html, view);
        return html.toString();
    }

    /** The latest date of the case: the PDF's own date. */
    private static LocalDate dated(Determination determination) {
        var dates = determination.caseFile().dates();
        return Stream.of(dates.decision(), dates.assigned(), dates.applicationReceived(), dates.urDecision())
                .flatMap(date -> Optional.ofNullable(date).stream())
                .findFirst()
                .orElse(NO_DATE);
    }
}
