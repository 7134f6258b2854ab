package imr.functions.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import imr.domain.CaseNumber;
import imr.domain.Digest;
import imr.store.UploadKey;
import java.util.LinkedHashMap;
import java.util.Map;

/** An upload whose application says how it was filed, as far as a test lets it differ from one without a warning. */
final class FiledApplication {
    private final CaseNumber caseNumber;
    private final Map<String, String> dates = new LinkedHashMap<>();
    private String filing = "{}";
    private String item = "Acupuncture, lumbar spine, 12 visits";
    private String claim = "WC-1";
    private boolean withDecision = true;
    private String uploadId = "1";

    FiledApplication(String caseNumber) {
        this.caseNumber = new CaseNumber(caseNumber);
        dates.put("injury", "2024-08-09");
        dates.put("request", "2025-09-20");
        dates.put("urDecision", "2025-10-01");
        dates.put("applicationReceived", "2025-10-15");
        dates.put("assigned", "2025-10-20");
        dates.put("recordsReceived", "2025-10-28");
    }

    FiledApplication filing(String fields) {
        filing = "{" + fields.replace('\'', '"') + "}";
        return this;
    }

    FiledApplication on(String name, String day) {
        dates.put(name, day);
        return this;
    }

    FiledApplication without(String date) {
        dates.remove(date);
        return this;
    }

    FiledApplication item(String text) {
        item = text;
        return this;
    }

    FiledApplication claim(String number) {
        claim = number;
        return this;
    }

    FiledApplication withoutDecision() {
        withDecision = false;
        return this;
    }

    FiledApplication again(String upload) {
        uploadId = upload;
        return this;
    }

    CaseNumber send(Intake intake) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("pr2.txt", "Low back pain. Acupuncture is requested.".getBytes(UTF_8));
        if (withDecision) files.put("ur.txt", "Not certified.".getBytes(UTF_8));
        StringBuilder announced = new StringBuilder();
        files.forEach((name, content) -> announced
                .append(announced.isEmpty() ? "" : ", ")
                .append("{\"name\": \"%s\", \"size\": %d, \"sha256\": \"%s\", \"kind\": \"%s\"}"
                        .formatted(
                                name,
                                content.length,
                                Digest.of(content),
                                name.equals("ur.txt") ? "UR_DECISION" : "PROGRESS_REPORT")));
        StringBuilder stated = new StringBuilder();
        dates.forEach((name, day) ->
                stated.append(stated.isEmpty() ? "" : ", ").append("\"%s\": \"%s\"".formatted(name, day)));
        files.put(UploadKey.APPLICATION, """
                {"format": "imr.application.v1", "caseNumber": "%s", "priority": "STANDARD", "dates": {%s},
                 "employee": {"claimNumber": "%s"}, "filing": %s, "disputedItems": [{"text": "%s"}], "files": [%s]}
                """.formatted(caseNumber, stated, claim, filing, item, announced)
                .getBytes(UTF_8));
        files.forEach((name, content) -> {
            UploadKey key = new UploadKey(caseNumber, uploadId, name);
            intake.stores.upload(key, content);
            intake.accept.accept(key.toString());
        });
        return caseNumber;
    }
}
