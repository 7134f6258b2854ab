package imr.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.CaseNumber;
import imr.local.run.ReviewClient;
import imr.local.run.ReviewClient.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.stream.Stream;

/** An evaluated case, brought as far as a reviewer who has it. */
final class AssignedCase {
    private static final String DESK = "desk-1";
    private static final String PARTIES =
            "\"parties\": [{\"id\": \"P-88\", \"role\": \"EMPLOYEE\"}, {\"id\": \"O-88\", \"role\": \"EMPLOYER\"}]";

    private AssignedCase() {}

    /** The made-up reviewers of the samples. */
    static String panel() throws IOException {
        return Files.readString(EmbeddedCloudExtension.HOME.resolve("events/reviewers/panel.csv"));
    }

    /** @param others who must not get it */
    static String to(ReviewClient client, CaseNumber number, Collection<String> others) {
        String today = LocalDate.now(ZoneId.of("America/Los_Angeles")).toString();
        done(client.act(
                "coordinator",
                DESK,
                number,
                "/eligibility",
                "{\"decision\": \"ELIGIBLE\", \"reasons\": [{\"code\": \"DUPLICATE\"}]}"));
        done(client.act(
                "coordinator", DESK, number, "/notice", "{\"sent\": \"" + today + "\", \"service\": \"ELECTRONIC\"}"));
        done(client.act("coordinator", DESK, number, "/records", "{\"received\": \"" + today + "\"}"));
        String reviewer = done(client.act("coordinator", DESK, number, "/assignment", "{" + PARTIES + "}"))
                .body()
                .path("reviewer")
                .asText();
        if (!others.contains(reviewer)) return reviewer;
        return Stream.of("R-0001", "R-0002", "R-0003", "R-0004", "R-0005", "R-0006")
                .filter(other -> !others.contains(other))
                .filter(other -> client.act(
                                        "coordinator",
                                        DESK,
                                        number,
                                        "/assignment",
                                        "{\"reviewer\": \"" + other + "\", " + PARTIES + "}")
                                .status()
                        == 200)
                .findFirst()
                .orElseThrow();
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.told()).isEqualTo(200);
        return answer;
    }
}
