package imr.functions.intake.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import imr.domain.CaseNumber;
import imr.domain.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationReaderTest {
    private static final CaseNumber CASE = new CaseNumber("CM26-0000001");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String GOOD = """
            {"format": "imr.application.v1", "caseNumber": "CM26-0000001", "priority": "STANDARD",
             "dates": {"injury": "2011-08-09", "request": null},
             "employee": {"name": "Ann Example", "birthDate": "1953-02-11"},
             "disputedItems": [{"text": "Acupuncture, 12 visits", "administratorGuideline": "MTUS"}],
             "files": [{"name": "pr2.pdf", "size": 12, "sha256": "%s", "kind": "OTHER", "dated": "2013-10-02"}]}
            """.formatted("0a".repeat(32));

    @Test
    void aGoodApplicationIsRead() {
        assertThat(ApplicationReader.read(GOOD.getBytes(UTF_8), CASE, TODAY))
                .isInstanceOfSatisfying(ApplicationReading.Usable.class, usable -> {
                    assertThat(usable.application().items()).hasSize(1);
                    assertThat(usable.application().files()).hasSize(1);
                    assertThat(usable.application().employee().name()).isEqualTo("Ann Example");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    imr.application.v1             | imr.application.v2              | FORMAT_UNKNOWN       | application.json#/format
                    CM26-0000001                   | CM-1                            | CASE_NUMBER_INVALID  | application.json#/caseNumber
                    CM26-0000001                   | CM26-0000002                    | CASE_NUMBER_MISMATCH | application.json#/caseNumber
                    "priority": "STANDARD",        | ""                              | FIELD_MISSING        | application.json#/priority
                    STANDARD                       | HURRY                           | FIELD_WRONG          | application.json#/priority
                    2011-08-09                     | 8/9/2011                        | DATE_INVALID         | application.json#/dates/injury
                    2011-08-09                     | 2011-02-30                      | DATE_INVALID         | application.json#/dates/injury
                    2011-08-09                     | 0211-08-09                      | DATE_INVALID         | application.json#/dates/injury
                    "employee": {                  | "employe": {                    | FIELD_UNKNOWN        | application.json#/employe
                    "Ann Example"                  | 7                               | FIELD_WRONG          | application.json#/employee/name
                    "Acupuncture, 12 visits"       | " "                             | FIELD_WRONG          | application.json#/disputedItems/0/text
                    "size": 12                     | "size": "12"                    | FIELD_WRONG          | application.json#/files/0/size
                    "size": 12                     | "size": -1                      | FIELD_WRONG          | application.json#/files/0/size
                    "size": 12                     | "size": 1e3                     | FIELD_WRONG          | application.json#/files/0/size
                    0a0a"                          | 0a0A"                           | DIGEST_INVALID       | application.json#/files/0/sha256
                    pr2.pdf                        | a/pr2.pdf                       | FILE_NAME_INVALID    | application.json#/files/0/name
                    pr2.pdf                        | application.json                | FILE_NAME_INVALID    | application.json#/files/0/name
                    "OTHER"                        | "SCAN"                          | FIELD_WRONG          | application.json#/files/0/kind
                    "files": [{                    | "files": {"x": [{               | APPLICATION_NOT_JSON |
                    "dates": {                     | "dates": 5, "more": {           | FIELD_WRONG          | application.json#/dates
                    """)
    void aMistakeIsSaidWithItsPlace(String right, String wrong, String code, String place) {
        String bad = GOOD.replace(right.strip(), wrong.equals("\"\"") ? "" : wrong.strip());
        List<Problem> problems = problems(bad.getBytes(UTF_8));
        assertThat(problems)
                .anyMatch(problem -> problem.code().equals(code)
                        && (place == null || problem.place().equals(place)));
    }

    @Test
    void allMistakesAreSaidAtOnce() {
        String bad = GOOD.replace("2011-08-09", "yesterday")
                .replace("\"size\"", "\"sise\"")
                .replace("STANDARD", "SOON");
        assertThat(problems(bad.getBytes(UTF_8)))
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactlyInAnyOrder(
                        "DATE_INVALID application.json#/dates/injury",
                        "FIELD_MISSING application.json#/files/0/size",
                        "FIELD_UNKNOWN application.json#/files/0/sise",
                        "FIELD_WRONG application.json#/priority");
    }

    @Test
    void daysThatHaveNotComeYetAreSaidAllAtOnce() {
        String bad = GOOD.replace("2011-08-09", "2099-01-01").replace("2013-10-02", "2026-03-03");
        assertThat(told(bad))
                .containsExactlyInAnyOrder(
                        "DATE_IN_FUTURE application.json#/dates/injury",
                        "DATE_IN_FUTURE application.json#/files/0/dated");
        assertThat(told(GOOD.replace("2013-10-02", "2026-03-02"))).isEmpty();
    }

    @Test
    void nobodyIsBornAfterTheInjuryOrWorksAsAChildOrBeyondAHundred() {
        assertThat(told(GOOD.replace("1953-02-11", "2011-08-09")))
                .containsExactly("BIRTH_AFTER_INJURY application.json#/employee/birthDate");
        for (String day : List.of("2005-01-01", "1901-01-01"))
            assertThat(told(GOOD.replace("1953-02-11", day)))
                    .containsExactly("AGE_IMPLAUSIBLE application.json#/employee/birthDate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acupuncture, -6 visits",
                "PT -6 visits",
                "-12 sessions of physical therapy",
                "Acupuncture −6 visits",
                "Norco (-10 tablets)"
            })
    void anAmountBelowZeroIsRefused(String item) {
        assertThat(told(GOOD.replace("Acupuncture, 12 visits", item)))
                .containsExactly("AMOUNT_NEGATIVE application.json#/disputedItems/0/text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acupuncture 99999999999999999999 times a week",
                "Acupuncture, 12,000,000 visits",
                "Norco #99999999",
                "Gabapentin, quantity: 100000000"
            })
    void anAmountBeyondAnythingIsRefused(String item) {
        assertThat(told(GOOD.replace("Acupuncture, 12 visits", item)))
                .containsExactly("AMOUNT_TOO_LARGE application.json#/disputedItems/0/text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acupuncture - 6 visits",
                "Physical therapy 6-8 visits",
                "Physical therapy 6 -8 visits",
                "Epidural injection, L4-5, 1-2 levels",
                "Epidural injection L4 -5 x 2",
                "CPT 97110, NDC 00406051201",
                "Norco 10-325 mg, #120",
                "Acupuncture 2x6",
                "Acupuncture\\n12 visits"
            })
    void amountsAsTheyAreWrittenAreNoMistakes(String item) {
        assertThat(told(GOOD.replace("Acupuncture, 12 visits", item))).isEmpty();
    }

    @Test
    void charactersThatTurnOrHideATextAreSaidWithTheirPlace() {
        String bad = GOOD.replace("Acupuncture, 12", "Acu\u202Epuncture, 12")
                .replace("Ann Example", "Ann\\u0000 Example")
                .replace("pr2.pdf", "pr2\u202Efdp.exe");
        List<Problem> problems = problems(bad.getBytes(UTF_8));
        assertThat(problems)
                .extracting(problem -> problem.code() + " " + problem.place())
                .contains(
                        "CHARACTER_REFUSED application.json#/disputedItems/0/text",
                        "CHARACTER_REFUSED application.json#/employee/name",
                        "CHARACTER_REFUSED application.json#/files/0/name");
        assertThat(problems.toString()).contains("Character 4 is U+202E").doesNotContain("\u202E", "Ann");
        assertThat(told(GOOD.replace("Ann Example", "Zoë Núñez-O’Brien 李"))).isEmpty();
        assertThat(problems(GOOD.replace("\"sha256\"", "\"sha\u202E256\"").getBytes(UTF_8))
                        .toString())
                .doesNotContain("\u202E");
    }

    private static List<String> told(String application) {
        return problems(application.getBytes(UTF_8)).stream()
                .map(problem -> problem.code() + " " + problem.place())
                .toList();
    }

    @Test
    void aNameUsedTwiceIsAMistake() {
        String file = GOOD.substring(GOOD.indexOf("[{\"name\"") + 1, GOOD.lastIndexOf("]"));
        assertThat(problems(GOOD.replace(file, file + ", " + file).getBytes(UTF_8)))
                .extracting(Problem::code)
                .containsExactly("FILE_NAME_TWICE");
    }

    @Test
    void whatIsNoJsonIsSaidWithItsPlaceAndWithoutItsContent() {
        for (String bad : List.of("", "[", "{\"a\": 1, \"a\": 2}", GOOD + "x", "[".repeat(100), "null", "\u0000"))
            assertThat(problems(bad.getBytes(UTF_8))).isNotEmpty();
        assertThat(problems("{\"name\": Ann}".getBytes(UTF_8)).toString()).doesNotContain("Ann");
        assertThat(problems(new byte[] {(byte) 0xff, (byte) 0xfe, '{', '}'})).isNotEmpty();
    }

    @Test
    void theReaderAndTheSchemaAgreeOnTheSampleCasesAndOnMistakes() throws IOException {
        Validator schema = schema();
        URI id = URI.create("urn:imr:schema:application:v1");
        for (String application : samples()) {
            int at = application.indexOf("CM26-");
            CaseNumber number = new CaseNumber(application.substring(at, at + 12));
            assertThat(schema.validate(id, application).isValid()).isTrue();
            assertThat(ApplicationReader.read(application.getBytes(UTF_8), number, TODAY))
                    .isInstanceOf(ApplicationReading.Usable.class);
        }
        for (String mistake : List.of("\"size\": -1", "\"size\": 99999999999", "\"sise\": 1"))
            assertThat(schema.validate(id, GOOD.replace("\"size\": 12", mistake))
                            .isValid())
                    .isFalse();
    }

    private static List<String> samples() throws IOException {
        Path folder = Path.of("../../events/cases");
        try (Stream<Path> files = Files.walk(folder, 2)) {
            List<Path> found =
                    files.filter(file -> file.endsWith("application.json")).toList();
            assertThat(found).isNotEmpty();
            List<String> texts = new java.util.ArrayList<>();
            for (Path file : found) texts.add(Files.readString(file));
            return texts;
        }
    }

    private static Validator schema() throws IOException {
        try (InputStream in = ApplicationReaderTest.class.getResourceAsStream("/imr/schema/imr.application.v1.json")) {
            Validator validator = new ValidatorFactory().createValidator();
            validator.registerSchema(new String(Objects.requireNonNull(in).readAllBytes(), UTF_8));
            return validator;
        }
    }

    private static List<Problem> problems(byte[] application) {
        return ApplicationReader.read(application, CASE, TODAY) instanceof ApplicationReading.Unusable unusable
                ? unusable.problems()
                : List.of();
    }
}
