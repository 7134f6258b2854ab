package imr.reading.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.Digest;
import imr.domain.casefile.DocumentId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.junit.jupiter.api.Test;

/** Files within files. */
class EmbeddedFilesTest {
    private static final DocumentId ID = new DocumentId("records.pdf");
    private static final byte[] NOTE = "Grip is weak.".getBytes(UTF_8);

    @Test
    void eachFileOfAPortfolioIsADocumentOfItsOwn() throws IOException {
        byte[] report = new SamplePdf().page().text(50, 700, "The thumb locks.").bytes();
        List<OpenedDocument> read =
                DocumentReader.readAll(ID, portfolio(Map.of("note.txt", NOTE, "report.pdf", report)), null);
        assertThat(read)
                .extracting(opened -> opened.document().id().value())
                .containsExactly("records.pdf", "records.pdf/note.txt", "records.pdf/report.pdf");
        assertThat(read.get(1).document().pages()).extracting(Page::text).containsExactly("Grip is weak.");
        assertThat(read.get(1).digest()).isEqualTo(Digest.of(NOTE));
        assertThat(read.get(1).size()).isEqualTo(NOTE.length);
        assertThat(read.get(2).document().pages()).extracting(Page::text).containsExactly("The thumb locks.");
    }

    @Test
    void anAttachmentPinnedToAPageIsReadToo() throws IOException {
        SamplePdf pdf = new SamplePdf().page().text(50, 700, "See the attached note.");
        PDAnnotationFileAttachment pin = new PDAnnotationFileAttachment();
        pin.setRectangle(new PDRectangle(300, 700, 20, 20));
        pin.setFile(specification(pdf, "../exam/note.txt", NOTE));
        pdf.page.setAnnotations(List.of(pin));
        assertThat(DocumentReader.readAll(ID, pdf.bytes(), null))
                .extracting(opened -> opened.document().id().value())
                .containsExactly("records.pdf", "records.pdf/note.txt");
    }

    @Test
    void whatCannotBeReadWithinIsNamed() throws IOException {
        List<OpenedDocument> read =
                DocumentReader.readAll(ID, portfolio(Map.of("old.doc", new byte[] {0, 1, 2})), null);
        assertThat(read).hasSize(2);
        assertThat(read.get(1).document().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("UNKNOWN_FORMAT");
            assertThat(problem.place()).isEqualTo("records.pdf/old.doc");
        });
    }

    @Test
    void filesWithinFilesAreFollowedToABoundedDepth() throws IOException {
        byte[] file = NOTE;
        for (int i = 0; i < 8; i++) file = portfolio(Map.of("inner", file));
        List<OpenedDocument> read = DocumentReader.readAll(ID, file, null);
        assertThat(read).hasSize(Limits.EMBEDDED_DEPTH + 1);
        assertThat(read.getLast().document().problems())
                .extracting(problem -> problem.code())
                .containsExactly("TOO_MANY_EMBEDDED");
    }

    private static byte[] portfolio(Map<String, byte[]> files) throws IOException {
        SamplePdf pdf = new SamplePdf().page().text(50, 700, "This collection holds documents.");
        Map<String, PDComplexFileSpecification> entries = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet())
            entries.put(file.getKey(), specification(pdf, file.getKey(), file.getValue()));
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(entries);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.pdf.getDocumentCatalog().setNames(names);
        return pdf.bytes();
    }

    private static PDComplexFileSpecification specification(SamplePdf pdf, String name, byte[] content)
            throws IOException {
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(name);
        specification.setEmbeddedFile(new PDEmbeddedFile(pdf.pdf, new ByteArrayInputStream(content)));
        return specification;
    }
}
