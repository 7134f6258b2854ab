package imr.store;

import static imr.store.testing.Samples.CASE;
import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.CaseVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {
    @Test
    void keysAreReadAsTheyAreWritten() {
        UploadKey upload = new UploadKey(CASE, "2026-03-02_a", "MRI report (2).pdf");
        assertThat(UploadKey.parse(upload.toString())).contains(upload);
        CaseKey artefact = new CaseKey(CASE, new CaseVersion(12), Artefact.LETTER_PUBLIC_PDF);
        assertThat(artefact).hasToString("cases/CM26-0000001/v12/letter-public.pdf");
        assertThat(CaseKey.parse(artefact.toString())).contains(artefact);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uploads/CM26-0000001/u1",
                "uploads/CM26-1/u1/a.pdf",
                "uploads/CM26-0000001/u 1/a.pdf",
                "uploads/CM26-0000001/u1/a/b.pdf",
                "uploads/CM26-0000001/u1/",
                "uploads/CM26-0000001/u1/..",
                "uploads/CM26-0000001/u1/a\u202Efdp.exe",
                "uploads/CM26-0000001/u1/a\u0085.pdf",
                "other/CM26-0000001/u1/a.pdf"
            })
    void otherKeysAreNotThoseOfUploads(String key) {
        assertThat(UploadKey.parse(key)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cases/CM26-0000001/v0/case.json",
                "cases/CM26-0000001/v1/other.json",
                "cases/CM26-0000001/1/case.json",
                "cases/CM26-1/v1/case.json",
                "cases/CM26-0000001/v99999999999/case.json"
            })
    void otherKeysAreNotThoseOfArtefacts(String key) {
        assertThat(CaseKey.parse(key)).isEmpty();
    }
}
