package imr.local.records;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** What a PDF holds beside the words drawn on its pages: fields, typed notes, files and an XFA form. */
final class PdfForms {
    private PdfForms() {}

    /** Text fields below one another, each beside its printed label; with an appearance, or with their value alone. */
    static void fields(PdfPages pdf, float top, boolean drawn, Map<String, String> values) throws IOException {
        PDAcroForm form = form(pdf.document());
        float y = top;
        for (Map.Entry<String, String> value : new LinkedHashMap<>(values).entrySet()) {
            pdf.text(50, y, value.getKey());
            PDTextField field = new PDTextField(form);
            field.setPartialName(value.getKey().replaceAll("\\W", ""));
            field.setMultiline(true);
            field.setDefaultAppearance("/Helv 9 Tf 0 g");
            List<PDField> known = form.getFields();
            known.add(field);
            form.setFields(known);
            var widget = field.getWidgets().getFirst();
            widget.setRectangle(new PDRectangle(50, y - 66, 500, 60));
            widget.setPage(pdf.current());
            widget.setPrinted(true);
            add(pdf, widget);
            if (drawn) field.setValue(value.getValue());
            else field.getCOSObject().setString(COSName.V, value.getValue());
            y -= 90;
        }
        form.setNeedAppearances(!drawn);
    }

    private static PDAcroForm form(PDDocument document) {
        PDAcroForm known = document.getDocumentCatalog().getAcroForm();
        if (known != null) return known;
        PDAcroForm form = new PDAcroForm(document);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("Helv"), PdfPages.FONT);
        form.setDefaultResources(resources);
        document.getDocumentCatalog().setAcroForm(form);
        return form;
    }

    /** Words typed onto the page as a note of its own, drawn by whoever typed them or not. */
    static void typed(PdfPages pdf, float x, float y, String words, boolean drawn) throws IOException {
        PDAnnotationFreeText note = new PDAnnotationFreeText();
        note.setRectangle(new PDRectangle(x, y, 500, 40));
        note.setContents(words);
        note.setDefaultAppearance("/Helv 10 Tf 0 g");
        note.setPrinted(true);
        if (drawn) note.constructAppearances(pdf.document());
        add(pdf, note);
    }

    private static void add(PdfPages pdf, PDAnnotation annotation) throws IOException {
        List<PDAnnotation> all = pdf.current().getAnnotations();
        all.add(annotation);
        pdf.current().setAnnotations(all);
    }

    /** Files within the file, by name. */
    static void hold(PDDocument document, Map<String, byte[]> files) throws IOException {
        Map<String, PDComplexFileSpecification> entries = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            PDComplexFileSpecification named = new PDComplexFileSpecification();
            named.setFile(file.getKey());
            named.setFileUnicode(file.getKey());
            named.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(file.getValue())));
            entries.put(file.getKey(), named);
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(entries);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        COSDictionary collection = new COSDictionary();
        collection.setName(COSName.TYPE, "Collection");
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Collection"), collection);
    }

    /** A form that only its own program shows. */
    static void xfa(PDDocument document, Map<String, String> packets) throws IOException {
        COSArray parts = new COSArray();
        for (Map.Entry<String, String> packet : packets.entrySet()) {
            COSStream stream = document.getDocument().createCOSStream();
            try (var out = stream.createOutputStream()) {
                out.write(packet.getValue().getBytes(StandardCharsets.UTF_8));
            }
            parts.add(new COSString(packet.getKey()));
            parts.add(stream);
        }
        COSDictionary form = form(document).getCOSObject();
        form.setItem(COSName.XFA, parts);
        document.getDocumentCatalog().getCOSObject().setBoolean(COSName.getPDFName("NeedsRendering"), true);
    }

    static byte[] bytes(PDDocument document) throws IOException {
        try (document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    static byte[] ofLines(List<String> lines) throws IOException {
        return bytes(new PdfPages().page().lines(720, lines).document());
    }
}
