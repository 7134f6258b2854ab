package imr.functions.lookup;

import static imr.store.testing.Samples.CASE;
import static imr.store.testing.Samples.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import imr.access.Role;
import imr.api.QueryField;
import imr.api.Reply;
import imr.domain.CaseNumber;
import imr.json.EvaluationJson;
import imr.store.Artefact;
import imr.store.CaseKey;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reviewer reads the cases that are assigned to them, each as far as the law has it theirs. */
class AssignedCasesTest {
    private static final CaseNumber UNKNOWN = new CaseNumber("CM26-0000009");
    private final TestApi api = new TestApi();

    static Stream<Operation> readsOfReviewers() {
        return Arrays.stream(Operation.values())
                .filter(one -> one.route().path().startsWith("/cases/"))
                .filter(one -> one.route().roles().contains(Role.REVIEWER));
    }

    @ParameterizedTest
    @MethodSource("readsOfReviewers")
    void noReadIsServedToAReviewerWhoDoesNotHaveTheCase(Operation operation) {
        StoredCase.determined(api.stores);
        assertThat(as(StoredCase.REVIEWER.value(), operation, Map.of()).status())
                .as("nobody has it")
                .isEqualTo(403);
        StoredCase.assigned(api.stores);
        Reply refused = as(StoredCase.OTHER_REVIEWER.value(), operation, Map.of());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(TestApi.json(refused).path("code").asText()).isEqualTo("NOT_THE_ASSIGNED_REVIEWER");
        Reply unknown = api.api.answer(
                TestApi.request("reviewer", "GET", operation.route().path(), UNKNOWN, Map.of(), ""));
        assertThat(TestApi.text(unknown))
                .as("the same as for a case there is not")
                .isEqualTo(TestApi.text(refused));
    }

    @ParameterizedTest
    @MethodSource("readsOfReviewers")
    void afterARemandTheFormerReviewerReadsTheirVersionAndNothingOfTheNewReview(Operation operation) {
        StoredCase.remanded(api.stores);
        String former = StoredCase.REVIEWER.value();
        if (!operation.query().contains(QueryField.VERSION)) {
            assertThat(as(former, operation, Map.of()).status()).isEqualTo(403);
            return;
        }
        for (String later : List.of("2", "3")) {
            Reply refused = as(former, operation, Map.of("version", later));
            assertThat(refused.status()).isEqualTo(403);
            assertThat(TestApi.text(refused)).doesNotContain("second", "version 2", "Determined");
        }
    }

    @Test
    void theirsIsTheVersionTheyDecidedAndTheOtherReviewersTheWhole() {
        StoredCase.remanded(api.stores);
        for (Map<String, String> query : List.of(Map.<String, String>of(), Map.of("version", "1"))) {
            assertThat(TestApi.text(as(StoredCase.REVIEWER.value(), Operation.FACTS, query)))
                    .isEqualTo("FACTS");
            assertThat(TestApi.text(as(StoredCase.REVIEWER.value(), Operation.LETTER, query)))
                    .isEqualTo("LETTER_PARTY_HTML");
        }
        String other = StoredCase.OTHER_REVIEWER.value();
        assertThat(TestApi.text(as(other, Operation.FACTS, Map.of()))).isEqualTo("second FACTS");
        assertThat(TestApi.text(as(other, Operation.FACTS, Map.of("version", "1"))))
                .isEqualTo("FACTS");
        assertThat(as(other, Operation.PROCESS, Map.of()).status()).isEqualTo(200);
    }

    @Test
    void whereACaseIsNotTheirsAReviewerIsWhateverElseTheyMayBe() {
        StoredCase.determined(api.stores);
        api.stores
                .caseStore()
                .put(
                        new CaseKey(CASE, FIRST, Artefact.EVALUATION),
                        EvaluationJson.write(TraceSample.lacking("Is there a tumor?")));
        assertThat(as("someone", Operation.TRACE, Map.of(), "reviewer", "publisher"))
                .satisfies(trace -> assertThat(trace.status()).isEqualTo(200))
                .satisfies(trace -> assertThat(TestApi.text(trace))
                        .as("what is left open is for who reviews the case")
                        .doesNotContain("tumor"));
        assertThat(as("someone", Operation.TRACE, Map.of(), "reviewer", "coordinator")
                        .status())
                .isEqualTo(200);
        Reply party = as("someone", Operation.TRACE, Map.of(), "reviewer", "party");
        assertThat(TestApi.json(party).path("code").asText()).isEqualTo("NOT_SIGNED");
        assertThat(as("someone", Operation.FACTS, Map.of(), "reviewer", "party").status())
                .isEqualTo(403);
    }

    private Reply as(String subject, Operation operation, Map<String, String> query) {
        return as(subject, operation, query, "reviewer");
    }

    private Reply as(String subject, Operation operation, Map<String, String> query, String... roles) {
        return api.api.answer(TestApi.request(
                TestApi.token(subject, roles), "GET", operation.route().path(), query));
    }
}
