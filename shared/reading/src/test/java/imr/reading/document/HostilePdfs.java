package imr.reading.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** PDFs made by hand, object by object, as somebody would who wants to bring a reader down; and honest ones to compare with. */
final class HostilePdfs {
    private static final int MEGABYTE = 1 << 20;

    private HostilePdfs() {}

    /** Pages with a sentence each; a page whose sentence is empty has nothing on it. */
    static byte[] honest(String... sentences) {
        try (PDDocument pdf = new PDDocument()) {
            for (String sentence : sentences) {
                PDPage page = new PDPage(PDRectangle.LETTER);
                pdf.addPage(page);
                if (sentence.isEmpty()) continue;
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    content.newLineAtOffset(72, 700);
                    content.showText(sentence);
                    content.endText();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A page whose content is zeros, packed so many times, up to three, that a kilobyte stands for a megabyte. Each time in another way, since PDFBox
     * unpacks in one way once.
     */
    static byte[] bomb(int megabytes, int timesPacked) {
        if (timesPacked == 1) return onePage(stream("/Filter/FlateDecode", packedZeros(megabytes)));
        byte[] runs = runsOfZeros(megabytes);
        return timesPacked == 2
                ? onePage(stream("/Filter [/FlateDecode /RunLengthDecode]", deflated(runs)))
                : onePage(stream(
                        "/Filter [/FlateDecode /ASCIIHexDecode /RunLengthDecode]",
                        deflated(text(HexFormat.of().formatHex(runs) + ">"))));
    }

    /** By run lengths: 129 and a zero stand for 128 of them, 128 for the end. */
    private static byte[] runsOfZeros(int megabytes) {
        byte[] runs = new byte[megabytes * MEGABYTE / 128 * 2 + 1];
        for (int at = 0; at + 1 < runs.length; at += 2) runs[at] = (byte) 129;
        runs[runs.length - 1] = (byte) 128;
        return runs;
    }

    /** A page that draws a form, which draws a form, and so on; the last draws the first. */
    static byte[] formsInForms(int depth, int timesEach) {
        List<byte[]> objects = new ArrayList<>();
        objects.add(text("<</Type/Catalog/Pages 2 0 R>>"));
        objects.add(text("<</Type/Pages/Kids[3 0 R]/Count 1>>"));
        objects.add(text("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
                + "/Resources<</XObject<</F 5 0 R>>>>>>"));
        byte[] draw = text("/F Do ".repeat(timesEach));
        objects.add(stream("", draw));
        for (int i = 0; i < depth; i++) {
            int next = i + 1 < depth ? 6 + i : 5;
            objects.add(stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F " + next + " 0 R>>>>", draw));
        }
        return file(objects);
    }

    /** An array in an array, thousands deep, where the page has its annotations. */
    static byte[] nestedArrays(int depth) {
        return page("/Annots " + "[".repeat(depth) + "]".repeat(depth), stream("", text("BT ET")));
    }

    /** Dictionaries in dictionaries in the drawing instructions themselves. */
    static byte[] nestedOperands(int depth) {
        return onePage(stream("", text("/P " + "<</A ".repeat(depth) + "1" + ">>".repeat(depth) + " BDC EMC")));
    }

    /** Page tree nodes one in the other. */
    static byte[] nestedPageTree(int depth) {
        List<byte[]> objects = new ArrayList<>();
        objects.add(text("<</Type/Catalog/Pages 2 0 R>>"));
        for (int i = 0; i < depth; i++)
            objects.add(text("<</Type/Pages/Kids[" + (3 + i) + " 0 R]/Count 1"
                    + (i > 0 ? "/Parent " + (1 + i) + " 0 R" : "") + ">>"));
        objects.add(text("<</Type/Page/Parent " + (1 + depth) + " 0 R/MediaBox[0 0 9 9]>>"));
        return file(objects);
    }

    /** A page tree whose node is its own child. */
    static byte[] pageTreeInACircle() {
        return file(List.of(
                text("<</Type/Catalog/Pages 2 0 R>>"), text("<</Type/Pages/Kids[2 0 R 2 0 R]/Count 99999999>>")));
    }

    /** Far more objects than a record has. */
    static byte[] manyObjects(int count) {
        List<byte[]> objects = new ArrayList<>();
        objects.add(text("<</Type/Catalog/Pages 2 0 R>>"));
        objects.add(text("<</Type/Pages/Kids[3 0 R]/Count 1>>"));
        objects.add(text("<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"));
        byte[] small = text("<</A 1>>");
        while (objects.size() < count) objects.add(small);
        return file(objects);
    }

    /** The same empty page so many times. */
    static byte[] manyPages(int count) {
        return file(List.of(
                text("<</Type/Catalog/Pages 2 0 R>>"),
                text("<</Type/Pages/Kids[" + "3 0 R ".repeat(count) + "]/Count " + count + ">>"),
                text("<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>")));
    }

    /** A page of millions of drawing instructions that show nothing. */
    static byte[] manyInstructions(int megabytes) {
        return onePage(stream("/Filter/FlateDecode", deflated(text("q Q ".repeat(megabytes * MEGABYTE / 4)))));
    }

    private static byte[] onePage(byte[] contents) {
        return page("", contents);
    }

    private static byte[] page(String entries, byte[] contents) {
        return file(List.of(
                text("<</Type/Catalog/Pages 2 0 R>>"),
                text("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
                text("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R" + entries + ">>"),
                contents));
    }

    private static byte[] file(List<byte[]> objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(text("%PDF-1.7\n"));
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            String offset = String.valueOf(out.size());
            table.append("0".repeat(10 - offset.length())).append(offset).append(" 00000 n \n");
            out.writeBytes(text((i + 1) + " 0 obj\n"));
            out.writeBytes(objects.get(i));
            out.writeBytes(text("\nendobj\n"));
        }
        int start = out.size();
        out.writeBytes(text(
                table + "trailer<</Size " + (objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n"));
        return out.toByteArray();
    }

    private static byte[] stream(String entries, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(text("<<" + entries + "/Length " + content.length + ">>\nstream\n"));
        out.writeBytes(content);
        out.writeBytes(text("\nendstream"));
        return out.toByteArray();
    }

    private static byte[] packedZeros(int megabytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out, new Deflater(9))) {
            byte[] zeros = new byte[MEGABYTE];
            for (int i = 0; i < megabytes; i++) packing.write(zeros);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out, new Deflater(9))) {
            packing.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
