package imr.functions.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.Problem;
import imr.domain.casefile.CaseDocument;
import imr.domain.casefile.DocumentKind;
import imr.reading.item.ItemReader;
import imr.store.UploadStatus;
import imr.store.testing.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names in other letters, files within files, scans of many pages. */
class FilesAsTheyComeTest {
    private static final String NAME = "Señor Núñez #3 & 50% (copia) + más.txt";
    private static final byte[] NOTE = "Grip is weak.".getBytes(UTF_8);

    private final Intake intake = new Intake();

    @ParameterizedTest
    @EnumSource(Normalizer.Form.class)
    void aNameIsTheSameHoweverItsLettersAreComposed(Normalizer.Form form) {
        String sent = Normalizer.normalize(NAME, form);
        TestUpload upload = TestUpload.complete("u1").announce(NAME, "PROGRESS_REPORT", NOTE);
        upload.files.put(sent, NOTE);
        intake.send(upload.application());
        assertThat(intake.upload("u1").status()).isEqualTo(UploadStatus.ASSEMBLED);
        assertThat(intake.warnings("u1")).isEmpty();
        CaseDocument document = intake.caseFile(1).documents().getLast();
        assertThat(document.id().value()).isEqualTo(NAME);
        assertThat(intake.stores.uploadStore().read(upload.key(document.id().value())))
                .hasValueSatisfying(content -> assertThat(content.bytes()).isEqualTo(NOTE));
    }

    @ParameterizedTest
    @EnumSource(Normalizer.Form.class)
    void anApplicationMayTakeTheLettersApartToo(Normalizer.Form form) {
        TestUpload upload = TestUpload.complete("u1")
                .announce(Normalizer.normalize(NAME, Normalizer.Form.NFD), "PROGRESS_REPORT", NOTE);
        upload.files.put(Normalizer.normalize(NAME, form), NOTE);
        intake.send(upload.application());
        assertThat(intake.caseFile(1).documents()).hasSize(4);
    }

    @Test
    void aDocumentWithinAFileIsADocumentOfTheCase() throws IOException {
        intake.send(TestUpload.complete("u1")
                .file("records.pdf", "PROGRESS_REPORT", portfolio(NOTE))
                .application());
        List<CaseDocument> documents = intake.caseFile(1).documents();
        assertThat(documents)
                .extracting(document -> document.id().value())
                .endsWith("records.pdf", "records.pdf/note.txt");
        assertThat(documents.getLast().kind()).isEqualTo(DocumentKind.PROGRESS_REPORT);
        assertThat(documents.getLast().pages()).isEqualTo(1);
        assertThat(documents.getLast().size()).isEqualTo(NOTE.length);
    }

    @Test
    void aReportThatIsAlsoSentByItselfIsADuplicate() throws IOException {
        byte[] report = TestUpload.complete("u1").content("pr2.txt");
        intake.send(TestUpload.complete("u1")
                .file("records.pdf", "PROGRESS_REPORT", portfolio(report))
                .application());
        assertThat(intake.caseFile(1).documents().getLast().duplicateOf()).hasToString("pr2.txt");
    }

    @Test
    void nothingWithinAReviewDecisionIsAMedicalRecord() throws IOException {
        intake.send(new TestUpload("u1")
                .file("ur.pdf", "UR_DECISION", portfolio(NOTE))
                .application());
        assertThat(intake.problems("u1")).containsExactly("NO_MEDICAL_RECORD");
    }

    @Test
    void whatCannotBeReadWithinAFileIsAWarning() throws IOException {
        intake.send(TestUpload.complete("u1")
                .file("records.pdf", "PROGRESS_REPORT", portfolio(new byte[] {0, 1, 2}))
                .application());
        assertThat(intake.upload("u1").status()).isEqualTo(UploadStatus.ASSEMBLED);
        assertThat(intake.upload("u1").warnings()).extracting(Problem::place).contains("records.pdf/note.txt");
    }

    @Test
    void aScanOfManyPagesIsOneProblemThatNamesThem() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (int i = 0; i < 400; i++) pdf.addPage(new PDPage());
            intake.send(TestUpload.complete("u1")
                    .file("scan.pdf", "IMAGING_REPORT", bytes(pdf))
                    .application());
        }
        assertThat(intake.upload("u1").warnings()).singleElement().satisfies(problem -> assertThat(problem.place())
                .isEqualTo("scan.pdf, pages 1-400"));
        assertThat(intake.caseFile(1).documents().getLast().unreadablePages()).hasSize(400);
    }

    @Test
    void whereImagesWillBeReadAScanIsAMedicalRecord() throws IOException {
        byte[] scan;
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            scan = bytes(pdf);
        }
        TestUpload upload = new TestUpload("u1")
                .file("scan.pdf", "PROGRESS_REPORT", scan)
                .file("ur.txt", "UR_DECISION", "Not certified.".getBytes(UTF_8))
                .application();
        AcceptUpload accept = new AcceptUpload(
                intake.stores.uploadStore(),
                intake.stores.caseStore(),
                intake.stores.caseStates(),
                new Assembly(new ItemReader()),
                Clock.fixed(Samples.NOW, ZoneOffset.UTC),
                new FileInspector(true));
        for (String name : upload.names()) {
            intake.put(upload, name);
            accept.accept(upload.key(name).toString());
        }
        assertThat(intake.upload("u1").status()).isEqualTo(UploadStatus.ASSEMBLED);
        assertThat(intake.caseFile(1).documents().getFirst().unreadablePages()).isEmpty();
    }

    private static byte[] portfolio(byte[] content) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile("note.txt");
            file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(content)));
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("note.txt", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            pdf.getDocumentCatalog().setNames(names);
            return bytes(pdf);
        }
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
