package imr.letters;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The letter's fonts, Liberation Serif and Sans (SIL Open Font License 1.1), read once from the class path. Embedded in every PDF, so that
 * a letter looks alike everywhere and a machine without fonts can make it.
 */
final class Fonts {
    private static final String FOLDER = "/com/mpobjects/jasperreports/fonts/liberation/";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final List<Font> fonts = List.of(
            font("Liberation Serif", "LiberationSerif-Regular", NORMAL, FontStyle.NORMAL),
            font("Liberation Serif", "LiberationSerif-Italic", NORMAL, FontStyle.ITALIC),
            font("Liberation Serif", "LiberationSerif-Bold", BOLD, FontStyle.NORMAL),
            font("Liberation Sans", "LiberationSans-Regular", NORMAL, FontStyle.NORMAL),
            font("Liberation Sans", "LiberationSans-Bold", BOLD, FontStyle.NORMAL));

    @SuppressWarnings("ArrayRecordComponent") // read-only
    private record Font(String family, byte[] content, int weight, FontStyle style) {}

    void addTo(PdfRendererBuilder builder) {
        for (Font font : fonts)
            builder.useFont(
                    () -> new ByteArrayInputStream(font.content()), font.family(), font.weight(), font.style(), true);
    }

    private static Font font(String family, String file, int weight, FontStyle style) {
        try (InputStream in = Fonts.class.getResourceAsStream(FOLDER + file + ".ttf")) {
            if (in == null) throw new IllegalStateException("the font " + file + " is missing from the class path");
            return new Font(family, in.readAllBytes(), weight, style);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
