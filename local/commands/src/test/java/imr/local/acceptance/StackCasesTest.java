package imr.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import imr.domain.CaseNumber;
import imr.local.run.Upload;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sample cases through a deployed stack, uploaded and read from outside. */
@Tag("stack")
@ExtendWith(StackExtension.class)
class StackCasesTest {
    @ParameterizedTest
    @CsvSource({
        "acupuncture-after-laminectomy, UPHELD",
        "acupuncture-extension-met, OVERTURNED",
        "acupuncture-initial-met, OVERTURNED",
        "acupuncture-low-back-2018, OVERTURNED",
        "contradictory-record, UPHELD",
        "medications, PARTIALLY_OVERTURNED",
        "mri-and-therapy, PARTIALLY_OVERTURNED",
        "shoulder-surgery, PARTIALLY_OVERTURNED"
    })
    void aSampleCaseBecomesADeterminationWithItsLetters(String sample, String outcome, Stack stack, CaseNumber number)
            throws InterruptedException {
        stack.upload(SampleCase.named(sample, number), "1");
        JsonNode state = stack.awaitState(number, "RECOMMENDED");
        assertThat(state.path("outcome").asText()).isEqualTo(outcome);
        assertThat(stack.get("/cases/" + number + "/determination", "auditor").body())
                .contains(number.value());
        assertThat(stack.get("/cases/" + number + "/trace", "auditor").body()).contains("imr.trace.v1");
        HttpResponse<String> letter = stack.get("/cases/" + number + "/letter?format=html", "coordinator");
        assertThat(letter.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(letter.body()).contains(number.value(), "Draft Recommendation");
        assertThat(stack.get("/cases/" + number + "/letter?copy=public&format=pdf", "auditor")
                        .body())
                .startsWith("%PDF-");
    }

    @Test
    void theSameFilesAgainChangeNothing(Stack stack, CaseNumber number) throws InterruptedException {
        Upload upload = SampleCase.named("acupuncture-initial-met", number);
        stack.upload(upload, "1");
        stack.awaitState(number, "RECOMMENDED");
        Map<String, String> first = stack.artefacts(number);
        stack.upload(upload, "1");
        // Nothing tells from outside that nothing will come; another case that is through came later.
        CaseNumber later = new CaseNumber(number.value().replaceFirst("CM98", "CM97"));
        stack.upload(SampleCase.named("acupuncture-initial-met", later), "1");
        stack.awaitState(later, "RECOMMENDED");
        assertThat(stack.artefacts(number)).isEqualTo(first).hasSize(9);
    }

    @Test
    void whatIsMissingIsSaidAndCompletesTheCaseWhenItComes(Stack stack, CaseNumber number) throws InterruptedException {
        Upload whole = SampleCase.named("acupuncture-initial-met", number);
        String file = whole.files().keySet().stream()
                .filter(name -> name.startsWith("pr2"))
                .findFirst()
                .orElseThrow();
        stack.upload(whole.without(file), "1");
        JsonNode waiting = stack.awaitState(number, "AWAITING_FILES");
        Stack.await(
                "the missing file to be named",
                () -> stack.caseState(number).path("missing").toString().contains(file));
        assertThat(waiting.path("problems").toString()).doesNotContain("INTERNAL");
        stack.upload(whole, "1");
        stack.awaitState(number, "RECOMMENDED");
    }

    @Test
    void aDamagedFileIsAProblemAndTheNextUploadGoesThrough(Stack stack, CaseNumber number) throws InterruptedException {
        stack.upload(SampleCase.named("corrupt-file", number), "1");
        JsonNode state = stack.awaitState(number, "NEEDS_CORRECTION");
        assertThat(state.path("problems").toString()).contains("CORRUPT_PDF");
        stack.upload(SampleCase.named("acupuncture-initial-met", number), "2");
        stack.awaitState(number, "RECOMMENDED");
    }

    @Test
    void nothingIsAnsweredWithoutAToken(Stack stack, CaseNumber number) {
        assertThat(stack.getWithoutToken("/cases/" + number).statusCode()).isEqualTo(401);
        assertThat(stack.get("/cases/" + number, "auditor").statusCode()).isEqualTo(404);
        assertThat(stack.get("/cases/" + number, "public").statusCode()).isEqualTo(403);
    }
}
