package imr.functions.intake;

import static imr.functions.intake.TestUpload.CASE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.CaseVersion;
import imr.domain.TreatmentId;
import imr.domain.casefile.CaseDocument;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DocumentId;
import imr.store.AuditEvent;
import imr.store.CaseStatus;
import imr.store.UploadStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AcceptUploadTest {
    @Test
    void aCompleteUploadBecomesACase() {
        Intake intake = new Intake();
        intake.send(TestUpload.complete("u1"));
        CaseFile file = intake.caseFile(1);
        assertThat(file.items()).extracting(item -> item.treatment()).containsExactly(new TreatmentId("acupuncture"));
        assertThat(file.documents())
                .extracting(CaseDocument::id)
                .containsExactly(new DocumentId("pr2.txt"), new DocumentId("rfa.txt"), new DocumentId("ur.txt"));
        assertThat(file.documents()).extracting(CaseDocument::pages).containsExactly(1, 1, 1);
        assertThat(intake.folder().state().status()).isEqualTo(CaseStatus.IN_EVALUATION);
        assertThat(intake.folder().state().deadlines().determinationDue()).isEqualTo(LocalDate.of(2013, 11, 27));
        assertThat(intake.folder().audit())
                .extracting(AuditEvent::kind)
                .containsExactlyInAnyOrder(AuditEvent.Kind.OPENED, AuditEvent.Kind.ASSEMBLED);
    }

    @Property(tries = 12)
    void theOrderOfUploadsMakesNoDifference(@ForAll long seed) {
        Intake inOrder = new Intake();
        inOrder.send(TestUpload.complete("u1"));
        TestUpload upload = TestUpload.complete("u1");
        List<String> names = upload.names();
        Collections.shuffle(names, new Random(seed));
        Intake shuffled = new Intake();
        shuffled.send(upload, names);
        assertSameStoredState(shuffled, inOrder);
    }

    @Test
    void everyEventTwiceAndInReverseOrderGivesTheSameStoredState() {
        Intake once = new Intake();
        once.send(TestUpload.complete("u1"));
        Intake again = new Intake();
        TestUpload upload = TestUpload.complete("u1");
        upload.names().forEach(name -> again.put(upload, name));
        List<String> events = new ArrayList<>(upload.names());
        events.addAll(upload.names());
        Collections.reverse(events);
        events.forEach(name -> again.accept.accept(upload.key(name).toString()));
        assertSameStoredState(again, once);
    }

    @Test
    void aRepeatedDeliveryStoresNothingAtAll() {
        Intake intake = new Intake();
        TestUpload upload = TestUpload.complete("u1");
        intake.send(upload);
        long revision = intake.folder().state().revision();
        upload.names().forEach(name -> intake.accept.accept(upload.key(name).toString()));
        assertThat(intake.folder().state().revision()).isEqualTo(revision);
    }

    @Test
    void allEventsAtOnceMakeOneVersion() throws Exception {
        Intake intake = new Intake();
        TestUpload upload = TestUpload.complete("u1");
        for (int i = 0; i < 4; i++) upload.file("note-" + i + ".txt", "THERAPY_NOTE", ("Visit " + i).getBytes(UTF_8));
        upload.application();
        upload.names().forEach(name -> intake.put(upload, name));
        List<Callable<String>> events = new ArrayList<>();
        for (int i = 0; i < 2; i++)
            upload.names()
                    .forEach(name -> events.add(
                            () -> intake.accept.accept(upload.key(name).toString())));
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var event : executor.invokeAll(events)) event.get();
        }
        assertThat(intake.folder().state().assembled()).isEqualTo(new CaseVersion(1));
        assertThat(intake.upload("u1").status()).isEqualTo(UploadStatus.ASSEMBLED);
        assertThat(intake.folder().audit()).hasSize(2);
        assertThat(intake.stores.artefacts()).containsOnlyKeys("cases/CM26-0000001/v1/case.json");
        assertThat(intake.caseFile(1).documents()).hasSize(7);
    }

    @Test
    void aNewUploadThatCompletesMakesANewVersionAndLeavesTheOldOne() {
        Intake intake = new Intake();
        TestUpload first = TestUpload.complete("u1");
        intake.send(first);
        TestUpload second = TestUpload.complete("u2")
                .file("mri.txt", "IMAGING_REPORT", "L5-S1".getBytes(UTF_8))
                .application();
        intake.send(second);
        first.names().forEach(name -> intake.accept.accept(first.key(name).toString()));
        assertThat(intake.folder().state().assembled()).isEqualTo(new CaseVersion(2));
        assertThat(intake.caseFile(1).documents()).hasSize(3);
        assertThat(intake.caseFile(2).documents()).hasSize(4);
        assertThat(intake.caseFile(2).uploadId()).isEqualTo("u2");
    }

    @Test
    void aCaseWhoseWritingFailedIsWrittenByTheNextDelivery() {
        Intake intake = new Intake();
        TestUpload upload = TestUpload.complete("u1");
        upload.names().forEach(name -> intake.put(upload, name));
        AcceptUpload failing = intake.with(new FailingCaseStore(intake.stores.caseStore()));
        upload.names().forEach(name -> {
            try {
                failing.accept(upload.key(name).toString());
            } catch (imr.domain.Fault expected) {
                assertThat(expected.retryable()).isTrue();
            }
        });
        assertThat(intake.stores.artefacts()).isEmpty();
        intake.accept.accept(upload.key("pr2.txt").toString());
        assertThat(intake.caseFile(1).documents()).hasSize(3);
    }

    @Test
    void theSameDocumentSentTwiceIsADuplicateOfTheFirst() {
        Intake intake = new Intake();
        byte[] report = "Low back pain.".getBytes(UTF_8);
        intake.send(TestUpload.complete("u1")
                .file("a.txt", "OTHER", report)
                .file("b.txt", "OTHER", report)
                .application());
        assertThat(intake.caseFile(1).documents())
                .last()
                .extracting(CaseDocument::duplicateOf)
                .isEqualTo(new DocumentId("a.txt"));
    }

    private static void assertSameStoredState(Intake actual, Intake expected) {
        assertThat(actual.stores.items()).isEqualTo(expected.stores.items());
        assertThat(actual.stores.artefacts()).isEqualTo(expected.stores.artefacts());
        assertThat(actual.stores.caseStates().folder(CASE)).isPresent();
    }
}
