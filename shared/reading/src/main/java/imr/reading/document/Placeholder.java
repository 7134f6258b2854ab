package imr.reading.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Forms whose words only their maker's viewer can draw (XFA). What stands on their page is a line that says to wait, which is no record. A form
 * with fields of its own besides is read by these.
 */
final class Placeholder {
    static final String CODE = "XFA_FORM";
    static final String ADVICE =
            "The form shows its words in Adobe's viewer alone; open it there, print it to a new PDF and upload that.";

    /** The words that Adobe puts on such a page; long forms have more pages of instructions around them. */
    private static final String PLEASE_WAIT = "if this message is not eventually replaced";

    private static final int LONGEST = 2_000;

    private Placeholder() {}

    static boolean isOn(List<Line> page) {
        if (page.isEmpty() || page.size() > 30) return false;
        String text = page.stream().map(Line::text).collect(Collectors.joining(" "));
        return text.length() < LONGEST && text.toLowerCase(Locale.ROOT).contains(PLEASE_WAIT);
    }

    /** Whether the document is such a form as a whole. */
    static boolean isFor(PDDocument pdf) {
        COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        if (form == null || form.getDictionaryObject(COSName.XFA) == null) return false;
        COSArray fields = form.getCOSArray(COSName.FIELDS);
        return catalog.getBoolean(COSName.getPDFName("NeedsRendering"), false) || fields == null || fields.size() == 0;
    }
}
