package imr.letters;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** Looks into a letter's PDF. */
final class Pdf {
    private Pdf() {}

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    static List<String> pages(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s+", " "));
            }
        }
        return pages;
    }

    static boolean everyFontIsEmbedded(PDDocument document) throws IOException {
        for (PDPage page : document.getPages())
            for (var name : page.getResources().getFontNames())
                if (!page.getResources().getFont(name).isEmbedded()) return false;
        return true;
    }

    /** Every string of the file, be it a bookmark, a title, an alternative text or an entry of its information, and its metadata. */
    static List<String> strings(byte[] pdf) throws IOException {
        List<String> strings = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet())
                collect(document.getDocument().getObjectFromPool(key).getObject(), strings);
            try (InputStream metadata =
                    document.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
                strings.add(new String(metadata.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return strings;
    }

    private static void collect(@Nullable COSBase value, List<String> strings) {
        if (value instanceof COSString string) strings.add(string.getString());
        if (value instanceof COSArray array) for (COSBase each : array) collect(each, strings);
        if (value instanceof COSDictionary dictionary)
            for (var entry : dictionary.entrySet())
                // The identifier of the file is a digest, no text.
                if (!(entry.getValue() instanceof COSObject) && !entry.getKey().equals(COSName.ID))
                    collect(entry.getValue(), strings);
    }
}
