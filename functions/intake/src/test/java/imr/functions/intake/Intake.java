package imr.functions.intake;

import static imr.functions.intake.TestUpload.CASE;

import imr.domain.CaseVersion;
import imr.domain.Problem;
import imr.domain.casefile.CaseFile;
import imr.json.CaseJson;
import imr.reading.item.ItemReader;
import imr.store.Artefact;
import imr.store.CaseFolder;
import imr.store.CaseKey;
import imr.store.CaseStore;
import imr.store.UploadState;
import imr.store.testing.Samples;
import imr.store.testing.TestStores;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/** Intake on stores of its own, at a fixed time. */
final class Intake {
    private static final Assembly ASSEMBLY = new Assembly(new ItemReader());
    final TestStores stores = new TestStores();
    final AcceptUpload accept = with(stores.caseStore());

    AcceptUpload with(CaseStore cases) {
        return new AcceptUpload(
                stores.uploadStore(), cases, stores.caseStates(), ASSEMBLY, Clock.fixed(Samples.NOW, ZoneOffset.UTC));
    }

    /** Each file as it would come: put, then its event. */
    void send(TestUpload upload, List<String> order) {
        for (String name : order) send(upload, name);
    }

    void send(TestUpload upload) {
        send(upload, upload.names());
    }

    void send(TestUpload upload, String name) {
        put(upload, name);
        accept.accept(upload.key(name).toString());
    }

    void put(TestUpload upload, String name) {
        stores.upload(upload.key(name), upload.content(name));
    }

    CaseFolder folder() {
        return stores.caseStates().folder(CASE).orElseThrow();
    }

    UploadState upload(String id) {
        return stores.caseStates().upload(CASE, id).orElseThrow();
    }

    List<String> problems(String id) {
        return upload(id).problems().stream().map(Problem::code).toList();
    }

    List<String> warnings(String id) {
        return upload(id).warnings().stream().map(Problem::code).toList();
    }

    CaseFile caseFile(int version) {
        return CaseJson.read(stores.caseStore()
                .read(new CaseKey(CASE, new CaseVersion(version), Artefact.CASE))
                .orElseThrow());
    }
}
