package imr.functions.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.Problem;
import imr.store.CaseStatus;
import imr.store.StrayUpload;
import imr.store.UploadStatus;
import imr.store.testing.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/** What cannot be processed is stored as a problem on the case, and the next correct upload goes through. */
class BadUploadTest {
    private final Intake intake = new Intake();

    @Test
    void aMissingFileLeavesTheCaseWaitingForIt() {
        TestUpload upload = TestUpload.complete("u1");
        intake.send(upload, List.of("application.json", "pr2.txt"));
        assertThat(intake.upload("u1").status()).isEqualTo(UploadStatus.WAITING);
        assertThat(intake.upload("u1").missing()).containsExactly("rfa.txt", "ur.txt");
        assertThat(intake.folder().state().status()).isEqualTo(CaseStatus.AWAITING_FILES);
        intake.send(upload, List.of("ur.txt", "rfa.txt"));
        assertThat(intake.caseFile(1).documents()).hasSize(3);
    }

    @Test
    void filesWithoutAnApplicationWaitForIt() {
        intake.send(TestUpload.complete("u1"), List.of("pr2.txt"));
        assertThat(intake.upload("u1").missing()).containsExactly("application.json");
    }

    @Test
    void aWrongDigestIsAProblemUntilTheRightFileComes() {
        TestUpload upload = TestUpload.complete("u1");
        byte[] right = upload.content("pr2.txt");
        byte[] wrong = right.clone();
        wrong[0]++;
        upload.files.put("pr2.txt", wrong);
        intake.send(upload);
        assertThat(intake.problems("u1")).containsExactly("DIGEST_MISMATCH");
        assertThat(intake.folder().state().status()).isEqualTo(CaseStatus.NEEDS_CORRECTION);
        upload.files.put("pr2.txt", right);
        intake.send(upload, "pr2.txt");
        assertThat(intake.upload("u1").status()).isEqualTo(UploadStatus.ASSEMBLED);
        assertThat(intake.problems("u1")).isEmpty();
    }

    @Test
    void aWrongSizeIsAProblem() {
        TestUpload upload = TestUpload.complete("u1");
        upload.files.put("pr2.txt", "short".getBytes(UTF_8));
        intake.send(upload);
        assertThat(intake.problems("u1")).containsExactly("SIZE_MISMATCH");
    }

    @Test
    void aFileNobodyAnnouncedIsSaidWheneverItComesAndKeepsNothingBack() {
        TestUpload upload = TestUpload.complete("u1");
        upload.files.put("extra.txt", "x".getBytes(UTF_8));
        Intake before = new Intake();
        before.send(upload, List.of("extra.txt", "pr2.txt", "rfa.txt", "ur.txt", "application.json"));
        intake.send(upload, List.of("pr2.txt", "rfa.txt", "ur.txt", "application.json", "extra.txt"));
        assertThat(intake.warnings("u1")).containsExactly("FILE_NOT_ANNOUNCED");
        assertThat(before.stores.items()).isEqualTo(intake.stores.items());
        assertThat(intake.caseFile(1).documents()).hasSize(3);
    }

    @Test
    void aCorruptPdfIsAProblemAndAnotherUploadGoesThrough() throws IOException {
        byte[] whole = pdf("");
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length / 3);
        assertThat(problemsOf("scan.pdf", cut)).containsExactly("CORRUPT_PDF");
        intake.send(TestUpload.complete("u2"));
        assertThat(intake.caseFile(1).uploadId()).isEqualTo("u2");
        assertThat(intake.problems("u1")).containsExactly("CORRUPT_PDF");
        assertThat(intake.folder().state().status()).isEqualTo(CaseStatus.IN_EVALUATION);
    }

    @Test
    void aPdfWithAPasswordIsAProblem() throws IOException {
        assertThat(problemsOf("scan.pdf", pdf("secret"))).containsExactly("PASSWORD_NEEDED");
    }

    @Test
    void anEmptyFileIsAProblem() {
        assertThat(problemsOf("scan.pdf", new byte[0])).containsExactly("EMPTY_FILE");
    }

    @Test
    void aFileThatIsNeitherPdfNorTextIsAProblem() {
        assertThat(problemsOf("scan.tif", new byte[] {0, 1, 2, 3})).containsExactly("UNKNOWN_FORMAT");
    }

    @Test
    void pagesWithoutTextAreAWarningOfTheCase() throws IOException {
        byte[] blank = pdf("");
        intake.send(TestUpload.complete("u1")
                .file("scan.pdf", "IMAGING_REPORT", blank)
                .application());
        assertThat(intake.warnings("u1")).containsExactly("PAGE_WITHOUT_TEXT");
        assertThat(intake.caseFile(1).problems()).extracting(Problem::code).containsExactly("PAGE_WITHOUT_TEXT");
        assertThat(intake.caseFile(1).documents().getLast().unreadablePages()).containsExactly(1);
    }

    @Test
    void aLateApplicationIsAWarning() {
        intake.send(TestUpload.complete("u1").application("\"applicationReceived\": \"2013-11-15\""));
        assertThat(intake.warnings("u1")).containsExactly("DATE_MISSING", "DATES_OUT_OF_ORDER");
        assertThat(intake.caseFile(1).problems()).extracting(Problem::code).containsExactly("DATES_OUT_OF_ORDER");
    }

    @Test
    void aMalformedApplicationIsAProblemUntilACorrectOneComes() {
        TestUpload upload = TestUpload.complete("u1");
        byte[] right = upload.content("application.json");
        intake.send(upload.raw("{\"format\": "));
        assertThat(intake.problems("u1")).containsExactly("APPLICATION_NOT_JSON");
        upload.files.put("application.json", right);
        intake.send(upload, "application.json");
        assertThat(intake.caseFile(1).documents()).hasSize(3);
    }

    @Test
    void anOversizedApplicationIsAProblem() {
        intake.send(TestUpload.complete("u1").raw(" ".repeat(1_000_001)), List.of("application.json"));
        assertThat(intake.problems("u1")).containsExactly("APPLICATION_TOO_LARGE");
    }

    /** Each of the files is small enough by itself. */
    @Test
    void aCaseThatHoldsMoreTextThanIsReadIsAProblemBeforeAnythingIsRead() {
        byte[] notes = "He reports pain. ".repeat(180_000).getBytes(UTF_8);
        intake.send(TestUpload.complete("u1")
                .file("notes-1.txt", "PROGRESS_REPORT", notes)
                .file("notes-2.txt", "PROGRESS_REPORT", notes)
                .file("notes-3.txt", "PROGRESS_REPORT", notes)
                .application());
        assertThat(intake.problems("u1")).containsExactly("RECORD_TOO_LARGE");
    }

    @Test
    void anApplicationForAnotherCaseIsAProblem() {
        TestUpload upload = TestUpload.complete("u1");
        String other = new String(upload.content("application.json"), UTF_8).replace("CM26-0000001", "CM26-0000002");
        intake.send(upload.raw(other));
        assertThat(intake.problems("u1")).containsExactly("CASE_NUMBER_MISMATCH");
    }

    @Test
    void anObjectOfNoCaseIsKeptForTheCoordinator() {
        intake.accept.accept("uploads/CM26-12/u1/pr2.pdf");
        intake.accept.accept("uploads/CM26-12/u1/pr2.pdf");
        assertThat(intake.stores.caseStates().strays(LocalDate.ofInstant(Samples.NOW, ZoneOffset.UTC)))
                .extracting(StrayUpload::objectKey)
                .containsExactly("uploads/CM26-12/u1/pr2.pdf");
    }

    @Test
    void aFileThatIsGoneAgainChangesNothing() {
        intake.accept.accept("uploads/CM26-0000001/u1/pr2.txt");
        intake.accept.accept("uploads/CM26-0000001/u1/");
        assertThat(intake.stores.items()).isEmpty();
    }

    @Test
    void aDayThatHasNotComeYetIsRefused() {
        intake.send(TestUpload.complete("u1").application("\"applicationReceived\": \"2099-11-15\""));
        assertThat(intake.problems("u1")).containsExactly("DATE_IN_FUTURE");
        assertThat(intake.stores.artefacts()).isEmpty();
    }

    private List<String> problemsOf(String name, byte[] content) {
        intake.send(
                TestUpload.complete("u1").file(name, "IMAGING_REPORT", content).application());
        assertThat(intake.upload("u1").status()).isEqualTo(UploadStatus.REJECTED);
        assertThat(intake.upload("u1").problems())
                .allMatch(problem -> problem.place().equals(name));
        return intake.problems("u1");
    }

    private static byte[] pdf(String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (!password.isEmpty())
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
