package imr.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApplicationSchemaTest {
    private static final String APPLICATION = """
            {"format": "imr.application.v1", "caseNumber": "CM26-0000001", "priority": "STANDARD",
             "dates": {"injury": "2011-08-09", "request": "2013-09-20", "urDecision": "2013-10-01",
                       "applicationReceived": "2013-10-15", "assigned": "2013-10-20", "recordsReceived": "2013-10-28"},
             "employee": {"name": "Ann Example", "birthDate": "1953-02-11", "claimNumber": "A-1"},
             "requestingPhysician": "Pain Medicine",
             "disputedItems": [{"text": "Acupuncture, lumbar spine, 12 visits",
                                "administratorGuideline": "MTUS Acupuncture Treatment 2007"}],
             "files": [{"name": "pr2-2013-10-02.pdf", "size": 12345, "sha256": "%s",
                        "kind": "PROGRESS_REPORT", "dated": "2013-10-02", "author": "A. Example MD"}]}
            """.formatted("0a".repeat(32));

    @Test
    void anApplicationIsOfTheSchema() {
        assertThat(Schemas.APPLICATION.violations(APPLICATION.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void aBadDateAnUnknownFieldAndAShortDigestAreAllSeen() {
        String bad = APPLICATION
                .replace("2011-08-09", "8/9/2011")
                .replace("\"size\"", "\"sise\"")
                .replace("0a0a\"", "\"");
        assertThat(Schemas.APPLICATION.violations(bad.getBytes(UTF_8)))
                .anyMatch(v -> v.startsWith("/dates/injury"))
                .anyMatch(v -> v.startsWith("/files/0/sise"))
                .anyMatch(v -> v.startsWith("/files/0/sha256"));
    }
}
