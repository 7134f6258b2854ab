package imr.functions.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.Problem;
import imr.store.CaseStatus;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

/** No medical record was sent, or none that can be read: two things, and of the second the cause is said first. */
class NoRecordTest {
    private final Intake intake = new Intake();

    @Test
    void theDecisionAloneIsNoRecord() {
        intake.send(new TestUpload("u1")
                .file("ur.txt", "UR_DECISION", "Not certified.".getBytes(UTF_8))
                .application());
        assertThat(intake.problems("u1")).containsExactly("NO_MEDICAL_RECORD");
        assertThat(intake.stores.artefacts()).isEmpty();
    }

    @Test
    void pagesWithoutTextAreTheCause() throws IOException {
        assertThat(problemsOf(pdf(document -> document.addPage(new PDPage()))))
                .containsExactly("PAGE_WITHOUT_TEXT", "NO_READABLE_RECORD");
        assertThat(intake.upload("u1").problems().getFirst().place()).isEqualTo("report.pdf, page 1");
    }

    @Test
    void pagesThatAreImagesAreTheCause() throws IOException {
        assertThat(problemsOf(pdf(NoRecordTest::drawImage)).getFirst()).startsWith("PAGE_");
    }

    @Test
    void aDecompressionBombIsTheCause() throws IOException {
        assertThat(problemsOf(pdf(NoRecordTest::packZeros))).containsExactly("PAGE_UNREADABLE", "NO_READABLE_RECORD");
        assertThat(intake.upload("u1").problems().getFirst().place()).isEqualTo("report.pdf, page 1");
    }

    @Test
    void whatIsWithinAFileIsACauseToo() throws IOException {
        byte[] within = pdf(NoRecordTest::packZeros);
        problemsOf(pdf(document -> {
            document.addPage(new PDPage());
            embed(document, within);
        }));
        assertThat(intake.upload("u1").problems())
                .extracting(Problem::place)
                .hasSize(3)
                .contains("report.pdf, page 1")
                .anyMatch(place -> place.contains("within.pdf"));
    }

    /** Of the upload whose only record of treatment this is. */
    private List<String> problemsOf(byte[] record) {
        intake.send(new TestUpload("u1")
                .file("report.pdf", "PROGRESS_REPORT", record)
                .file("ur.txt", "UR_DECISION", "Not certified.".getBytes(UTF_8))
                .application());
        assertThat(intake.folder().state().status()).isEqualTo(CaseStatus.NEEDS_CORRECTION);
        assertThat(intake.warnings("u1")).as("said once").isEmpty();
        assertThat(intake.upload("u1").problems())
                .extracting(Problem::advice)
                .noneMatch(advice -> advice.contains("decision alone"));
        List<String> problems = intake.problems("u1");
        assertThat(problems).endsWith("NO_READABLE_RECORD");
        return problems;
    }

    private interface Pages {
        void addTo(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Pages pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            pages.addTo(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void drawImage(PDDocument document) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        BufferedImage scan = new BufferedImage(850, 1100, BufferedImage.TYPE_BYTE_GRAY);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 612, 792);
        }
    }

    /** A page of 64 megabytes, packed into one thousandth of that. */
    private static void packZeros(PDDocument document) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) out.write(zeros);
        }
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream raw = stream.createRawOutputStream()) {
            packed.writeTo(raw);
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        PDPage page = new PDPage();
        page.getCOSObject().setItem(COSName.CONTENTS, stream);
        document.addPage(page);
    }

    private static void embed(PDDocument document, byte[] content) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("within.pdf");
        file.setEmbeddedFile(new PDEmbeddedFile(document, new java.io.ByteArrayInputStream(content)));
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("within.pdf", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }
}
