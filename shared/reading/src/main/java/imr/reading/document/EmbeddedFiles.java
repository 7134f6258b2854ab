package imr.reading.document;

import imr.domain.Problem;
import imr.domain.casefile.DocumentId;
import imr.domain.casefile.FileNames;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;

/** Takes the files out of a PDF that lie within it: those of a portfolio, attachments, and attachments pinned to a page. */
final class EmbeddedFiles {
    private static final int DEEPEST = 16;
    private static final int LONGEST_NAME = 120;

    private final DocumentId id;
    private final List<Problem> problems;
    private final List<Embedded> files = new ArrayList<>();
    private final Set<COSDictionary> seen = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private long bytes;

    private EmbeddedFiles(DocumentId id, List<Problem> problems) {
        this.id = id;
        this.problems = problems;
    }

    /** The files, in the order of their names and pages; what could not be taken out is told to {@code problems}. */
    static List<Embedded> of(DocumentId id, PDDocument pdf, List<Problem> problems) {
        EmbeddedFiles embedded = new EmbeddedFiles(id, problems);
        try {
            PDDocumentNameDictionary dictionary = pdf.getDocumentCatalog().getNames();
            if (dictionary != null && dictionary.getEmbeddedFiles() != null)
                embedded.tree(dictionary.getEmbeddedFiles(), 0);
            int pages = 0;
            for (PDPage page : pdf.getPages()) {
                if (++pages > Limits.PAGES) break;
                if (page.getCOSObject().containsKey(COSName.ANNOTS)) embedded.page(page);
            }
        } catch (IOException e) {
            embedded.damaged();
        }
        return embedded.files;
    }

    private void tree(PDNameTreeNode<PDComplexFileSpecification> node, int depth) throws IOException {
        if (depth > DEEPEST || !seen.add(node.getCOSObject())) return;
        Map<String, PDComplexFileSpecification> here = node.getNames();
        if (here != null)
            for (Map.Entry<String, PDComplexFileSpecification> file : new TreeMap<>(here).entrySet())
                if (file.getValue() != null) take(file.getValue(), file.getKey());
        if (node.getKids() != null)
            for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) tree(kid, depth + 1);
    }

    private void page(PDPage page) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations())
            if (annotation instanceof PDAnnotationFileAttachment pinned
                    && pinned.getFile() instanceof PDComplexFileSpecification file) take(file, "attachment");
    }

    private void take(PDComplexFileSpecification file, String otherwise) {
        PDEmbeddedFile content = file.getEmbeddedFile();
        if (content == null) content = file.getEmbeddedFileUnicode();
        if (content == null || !seen.add(content.getCOSObject())) return;
        if (files.size() >= Limits.EMBEDDED || bytes > Limits.BYTES) {
            tooMany();
            return;
        }
        String named = file.getFileUnicode() == null ? file.getFile() : file.getFileUnicode();
        try (InputStream in = content.createInputStream()) {
            byte[] all = in.readNBytes(Limits.BYTES + 1);
            bytes += all.length;
            files.add(new Embedded(name(named == null ? otherwise : named), all));
        } catch (IOException e) {
            damaged();
        }
    }

    /** A name without a folder that nothing else in this file has. */
    private String name(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        String plain = FileNames.composed(last.isEmpty() ? "attachment" : last);
        if (plain.length() > LONGEST_NAME) plain = plain.substring(plain.length() - LONGEST_NAME);
        String name = plain;
        for (int i = 2; !names.add(name); i++) name = plain + " (" + i + ")";
        return name;
    }

    private void damaged() {
        problems.add(new Problem(
                "EMBEDDED_UNREADABLE",
                id.value(),
                "A file within this file is damaged; upload it by itself, announced by the application."));
    }

    private void tooMany() {
        if (problems.stream().anyMatch(problem -> problem.code().equals("TOO_MANY_EMBEDDED"))) return;
        problems.add(new Problem(
                "TOO_MANY_EMBEDDED",
                id.value(),
                "Of the files within this file the first " + Limits.EMBEDDED
                        + ", up to 64 MB, were read; upload the others by themselves."));
    }
}
