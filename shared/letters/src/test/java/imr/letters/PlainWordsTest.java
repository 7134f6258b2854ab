package imr.letters;

import static org.assertj.core.api.Assertions.assertThat;

import imr.letters.issued.IssuedComposer;
import imr.letters.redaction.Withheld;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The summary on top of the parties' letter can be read by who left school after the eighth grade, in both languages. */
class PlainWordsTest {
    static final List<String> CASES = EvaluatedCase.NAMES;
    private static final IssuedLetters LETTERS = new IssuedLetters();
    private static final Pattern SUMMARY = Pattern.compile("<div class=\"plain\".*?</div>", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("<(?:p|li)>(.*?)</(?:p|li)>", Pattern.DOTALL);

    @ParameterizedTest
    @FieldSource("CASES")
    void theEnglishIsOfTheEighthGradeOrEasier(String name) {
        assertThat(ReadingLevel.grade(blocks(name, 0))).isBetween(1.0, 8.0);
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void theSpanishIsAsEasy(String name) {
        List<String> spanish = blocks(name, 1);
        assertThat(ReadingLevel.spanishEase(spanish)).isGreaterThan(70);
        for (String block : spanish)
            for (String sentence : ReadingLevel.sentences(block))
                assertThat(ReadingLevel.words(sentence)).as(sentence).hasSizeLessThanOrEqualTo(24);
    }

    @Test
    void theMeasureTellsTheLawFromPlainWords() {
        assertThat(
                        ReadingLevel.grade(
                                List.of(
                                        "It is presumed to be correct and is set aside only on clear and convincing evidence that the administrative director acted without jurisdiction.")))
                .isGreaterThan(12);
        assertThat(ReadingLevel.grade(List.of("You were hurt at work. Your doctor asked for care.")))
                .isLessThan(4);
        assertThat(
                        ReadingLevel.spanishEase(
                                List.of(
                                        "La determinación administrativa definitiva presupone irrefutablemente la constitucionalidad procedimental correspondiente.")))
                .isLessThan(10);
    }

    @ParameterizedTest
    @CsvSource({
        "médico, 3",
        "tratamiento, 4",
        "días, 2",
        "leyó, 2",
        "apelaciones, 5",
        "compensación, 4",
        "país, 2",
        "que, 1",
        "muy, 1",
        "cuando, 2",
        "lesión, 2"
    })
    void theSyllablesOfSpanishAreCounted(String word, long syllables) {
        assertThat(ReadingLevel.spanishSyllables(word)).isEqualTo(syllables);
    }

    @Test
    void bothLanguagesSayTheSameParts() {
        for (String name : CASES) {
            assertThat(blocks(name, 1)).hasSameSizeAs(blocks(name, 0));
            assertThat(numbers(blocks(name, 1))).isEqualTo(numbers(blocks(name, 0)));
        }
    }

    @Test
    void itTellsWhatWasAskedDecidedAndMeantWhatComesNextAndUntilWhenToAppeal() {
        assertThat(String.join(" ", blocks("mri-and-therapy", 0)))
                .contains(
                        "Your doctor asked for the treatments below",
                        "MRI of the lumbar spine without contrast: Yes, you need it.")
                .contains("EMG/NCV of the bilateral lower extremities: No, the denial stands.")
                .contains(
                        "Where the answer is yes, the care is needed",
                        "has 5 working days to approve",
                        "You can appeal until June 4, 2017");
        assertThat(String.join(" ", blocks("mri-and-therapy", 1)))
                .contains(
                        "MRI of the lumbar spine without contrast: Sí, usted lo necesita.",
                        "hasta el 4 de junio de 2017");
        assertThat(String.join(" ", blocks("acupuncture-after-laminectomy", 0)))
                .contains("The records do not show", "You do not have to do anything")
                .doesNotContain("Where the answer", "5 working days");
    }

    @Test
    void thePublicCopyHasNone() {
        assertThat(LETTERS.html(IssuedComposer.compose(
                        EvaluatedCase.of("mri-and-therapy").signedAfter(24), true, Withheld.NOTHING)))
                .doesNotContain("In Plain Words", "palabras sencillas");
    }

    /** Numbers without those of dates, whose words differ. */
    private static List<String> numbers(List<String> blocks) {
        return Pattern.compile("\\b\\d{1,2}\\b(?! de |, \\d{4})")
                .matcher(String.join(" ", blocks))
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static List<String> blocks(String name, int language) {
        String html =
                LETTERS.html(IssuedComposer.compose(EvaluatedCase.of(name).signedAfter(24), false, Withheld.NOTHING));
        Matcher summaries = SUMMARY.matcher(html);
        for (int i = 0; i <= language; i++) assertThat(summaries.find()).isTrue();
        List<String> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(summaries.group());
        while (block.find())
            blocks.add(block.group(1)
                    .replaceAll("<[^>]+>", "")
                    .replaceAll("\\s+", " ")
                    .strip());
        return blocks;
    }
}
