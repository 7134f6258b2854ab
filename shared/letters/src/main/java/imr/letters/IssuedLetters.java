package imr.letters;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import imr.domain.determination.SignedDetermination;
import imr.letters.issued.IssuedComposer;
import imr.letters.issued.IssuedView;
import imr.letters.redaction.Withheld;
import java.io.StringWriter;

/**
 * Renders signed determinations as the letters that are issued: one for the parties, with a summary in plain words on top, and the public copy
 * without what identifies anyone (Labor Code 4610.6(m)). The reviewer's name is in neither (Labor Code 4610.6(f)). Made once and kept; safe
 * to share between threads. The same determination gives the same bytes.
 */
public final class IssuedLetters {
    private final Mustache template = new DefaultMustacheFactory("imr/letters").compile("issued.mustache");
    private final PdfWriter pdf = new PdfWriter();

    /**
     * The letter that the parties get.
     *
     * @param withheld holds the reviewer's name, which is taken out should a text have it
     * @throws imr.domain.Fault when the PDF cannot be made, which is a mistake of ours
     */
    public Letter forParties(SignedDetermination determination, Withheld withheld) {
        return render(determination, false, withheld);
    }

    /**
     * The copy that everybody may read.
     *
     * @param withheld names, numbers and addresses of the case that its file does not state
     * @throws imr.domain.Fault when the PDF cannot be made, which is a mistake of ours
     */
    public Letter forPublic(SignedDetermination determination, Withheld withheld) {
        return render(determination, true, withheld);
    }

    private Letter render(SignedDetermination determination, boolean publicCopy, Withheld withheld) {
        IssuedView view = IssuedComposer.compose(determination, publicCopy, withheld);
        String html = html(view);
        return new Letter(html, pdf.write(Outline.of(view).addTo(html), view.title(), determination.decided()));
    }

    String html(IssuedView view) {
        StringWriter html = new StringWriter(32_768);
        template.execute(html, view);
        return html.toString();
    }
}
