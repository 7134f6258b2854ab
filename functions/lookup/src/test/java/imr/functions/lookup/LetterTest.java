package imr.functions.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import imr.api.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Letters in their copies and formats. */
class LetterTest {
    private static final String LETTER = "/cases/{caseNumber}/letter";
    private final TestApi api = new TestApi();

    @Test
    void lettersComeInBothCopiesAndFormats() {
        StoredCase.determined(api.stores);
        StoredCase.assigned(api.stores);
        Reply pdf = api.get("reviewer", LETTER, Map.of("format", "pdf"));
        assertThat(pdf.mediaType()).isEqualTo("application/pdf");
        assertThat(TestApi.text(pdf)).isEqualTo("LETTER_PARTY_PDF");
        assertThat(TestApi.text(api.get("reviewer", LETTER, Map.of("copy", "public"))))
                .isEqualTo("LETTER_PUBLIC_HTML");
        assertThat(api.get("reviewer", LETTER, Map.of("copy", "secret")).status())
                .isEqualTo(400);
        Reply unknown = api.get("reviewer", LETTER, Map.of("version", "7"));
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(TestApi.json(unknown).path("code").asText()).isEqualTo("VERSION_UNKNOWN");
        assertThat(TestApi.json(unknown).path("detail").asText()).contains("no version 7", "Determined: 1.");
        assertThat(api.get("reviewer", LETTER, Map.of("version", "x")).status()).isEqualTo(400);
    }

    @Test
    void theReviewersDraftIsNotForParties() {
        StoredCase.determined(api.stores);
        StoredCase.assigned(api.stores);
        for (String role : List.of("reviewer", "coordinator", "auditor"))
            assertThat(TestApi.text(api.get(role, LETTER, Map.of("copy", "reviewer"))))
                    .isEqualTo("LETTER_REVIEWER_HTML");
        for (String role : List.of("party", "publisher"))
            assertThat(api.get(role, LETTER, Map.of("copy", "reviewer")).status())
                    .isEqualTo(403);
    }
}
