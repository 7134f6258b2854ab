package imr.functions.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import imr.domain.CaseNumber;
import imr.domain.Digest;
import imr.store.UploadKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An upload for tests: files with their contents, and an application that announces them. */
final class TestUpload {
    static final CaseNumber CASE = new CaseNumber("CM26-0000001");

    final String uploadId;
    final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<String> announced = new ArrayList<>();

    TestUpload(String uploadId) {
        this.uploadId = uploadId;
    }

    /** An upload with a report, a request and a decision. */
    static TestUpload complete(String uploadId) {
        return new TestUpload(uploadId)
                .file("pr2.txt", "PROGRESS_REPORT", "Low back pain. Acupuncture is requested.".getBytes(UTF_8))
                .file("rfa.txt", "REQUEST_FOR_AUTHORIZATION", "Acupuncture 2x6".getBytes(UTF_8))
                .file("ur.txt", "UR_DECISION", "Not certified.".getBytes(UTF_8))
                .application();
    }

    TestUpload file(String name, String kind, byte[] content) {
        files.put(name, content);
        return announce(name, kind, content);
    }

    TestUpload announce(String name, String kind, byte[] content) {
        announced.add("{\"name\": \"%s\", \"size\": %d, \"sha256\": \"%s\", \"kind\": \"%s\"}"
                .formatted(name, content.length, Digest.of(content), kind));
        return this;
    }

    TestUpload application() {
        return application("\"applicationReceived\": \"2013-10-15\"");
    }

    /** An application that states so when it was received. */
    TestUpload application(String received) {
        return raw("""
                {"format": "imr.application.v1", "caseNumber": "%s", "priority": "STANDARD",
                 "dates": {"injury": "2011-08-09", "request": "2013-09-20", "urDecision": "2013-10-01", %s,
                           "assigned": "2013-10-20", "recordsReceived": "2013-10-28"},
                 "employee": {"name": "Ann Example"},
                 "disputedItems": [{"text": "Acupuncture, lumbar spine, 12 visits"}],
                 "files": [%s]}
                """.formatted(CASE, received, String.join(", ", announced)));
    }

    TestUpload raw(String application) {
        files.put(UploadKey.APPLICATION, application.getBytes(UTF_8));
        return this;
    }

    List<String> names() {
        return new ArrayList<>(files.keySet());
    }

    UploadKey key(String name) {
        return new UploadKey(CASE, uploadId, name);
    }

    byte[] content(String name) {
        return files.getOrDefault(name, new byte[0]);
    }
}
