package imr.letters;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import imr.domain.Digest;
import imr.domain.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes the HTML of a letter a tagged PDF (PDF/UA). The same HTML and date give the same bytes. */
final class PdfWriter {
    private static final String NAME = "Independent Medical Review";
    /** Stands for characters that the fonts do not have, such as emoji. */
    private static final String NO_GLYPH = "\u25a1";

    private final Fonts fonts = new Fonts();

    PdfWriter() {
        XRLog.setLoggingEnabled(false); // its warnings could quote the record
    }

    byte[] write(String html, String title, LocalDate dated) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(html, null)
                .usePdfUaAccessibility(true)
                .usePdfVersion(1.7f)
                .useReplacementText(NO_GLYPH)
                .useUnicodeLineBreaker(new LineBreaks())
                .useExternalResourceAccessControl(
                        (uri, type) -> false,
                        com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withProducer(NAME);
        fonts.addTo(builder);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            return save(renderer.getPdfDocument(), html, title, dated);
        } catch (IOException e) {
            throw new Fault(Fault.Blame.SERVER, false, "a letter could not be written as a PDF", e);
        }
    }

    private static byte[] save(PDDocument document, String html, String title, LocalDate dated) throws IOException {
        Calendar day = GregorianCalendar.from(dated.atStartOfDay(ZoneOffset.UTC));
        day.setTimeZone(TimeZone.getTimeZone("UTC"));
        var information = document.getDocumentInformation();
        information.setTitle(title);
        information.setAuthor(NAME);
        information.setCreator(NAME);
        information.setProducer(NAME);
        information.setCreationDate(day);
        information.setModificationDate(day);
        Metadata.replace(document, title, dated);
        document.setDocumentId(Long.parseUnsignedLong(Digest.of(html).hex().substring(0, 16), 16));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(65_536);
        document.save(bytes);
        return bytes.toByteArray();
    }
}
