package imr.functions.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import imr.store.UploadStatus;
import org.junit.jupiter.api.Test;

/** What is put into an upload after a case was made of it has no effect on the case, and is said. */
class AfterAssemblyTest {
    private final Intake intake = new Intake();

    @Test
    void aFileReplacedAfterTheAssemblyHasNoEffectButIsSaid() {
        TestUpload upload = TestUpload.complete("u1");
        intake.send(upload);
        String assembled = intake.stores.artefacts().toString();
        upload.files.put("pr2.txt", "Something else altogether, in other words.".getBytes(UTF_8));
        intake.send(upload, "pr2.txt");
        assertThat(intake.warnings("u1")).containsExactly("CHANGED_AFTER_ASSEMBLY");
        assertThat(intake.upload("u1").status()).isEqualTo(UploadStatus.ASSEMBLED);
        assertThat(intake.stores.artefacts()).hasToString(assembled);
    }

    @Test
    void anotherApplicationForAClosedUploadHasNoEffectButIsSaid() {
        TestUpload upload = TestUpload.complete("u1");
        byte[] right = upload.content("application.json");
        intake.send(upload);
        String assembled = intake.stores.artefacts().toString();
        String other = new String(right, UTF_8).replace("12 visits", "24 visits");
        intake.send(upload.raw(other), "application.json");
        intake.accept.accept(upload.key("pr2.txt").toString());
        assertThat(intake.upload("u1").warnings())
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly("CHANGED_AFTER_ASSEMBLY application.json");
        assertThat(intake.stores.artefacts()).hasToString(assembled);
        intake.send(upload.raw("not an application at all"), "application.json");
        assertThat(intake.warnings("u1")).containsExactly("CHANGED_AFTER_ASSEMBLY");
        upload.files.put("application.json", right);
        intake.send(upload, "application.json");
        assertThat(intake.warnings("u1")).isEmpty();
    }
}
