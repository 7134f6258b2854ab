package imr.reading.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.casefile.DocumentId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands at the top and bottom of pages, and sentences and words that go over their end. */
class PageFurnitureTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Page 3 of 5",
                "P. 4/5",
                "- 2 -",
                "pg 2/5",
                "FROM: BAY HAND CENTER  04/11/2016 09:31  FAX 555-0177  P. 3/5",
                "04/11/2016 09:31 TO:5550177 PAGE 2/5",
                "PAGE 002/005   Apr 11 2016 9:31   5550177",
                "Bay Hand Center, chart 4417, page 3 of 5"
            })
    void aCountOfPagesIsNoPartOfTheText(String line) {
        String body = "Grip is strong on both sides and nothing is numb.";
        assertThat(texts(line + "\n\n" + body)).containsExactly(body);
        assertThat(texts(body + "\n\n" + line + "\n")).containsExactly(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Strength of the wrist is 4/5.", "Biceps 3 of 5", "Pain 6/10", "C6: 4/5", "Visit 3 of 12"})
    void aGradeIsNoCountOfPages(String line) {
        assertThat(texts(line)).containsExactly(line);
    }

    @Test
    void linesThatRepeatAtTheEdgesOfPagesAreLeftOutEverywhere() {
        assertThat(texts("""
                Bay Hand Center            Sample, Pat   chart 4417   1
                The thumb locks in the morning.
                Dictated, not proofread
                \fBay Hand Center            Sample, Pat   chart 4417   2
                The wrist swells at night.
                Dictated, not proofread
                \fBay Hand Center            Sample, Pat   chart 4417   3
                Nothing else hurts.
                Dictated, not proofread
                """))
                .containsExactly(
                        "The thumb locks in the morning.", "The wrist swells at night.", "Nothing else hurts.");
    }

    @Test
    void whatDailyNotesRepeatStays() {
        String note =
                "Pat came on time.\nHeat was given for ten minutes.\nExercises were done.\nHe left without pain.\n";
        assertThat(texts(note + "\f" + note + "\f" + note))
                .allSatisfy(text -> assertThat(text).startsWith("Pat came on time."));
    }

    @Test
    void aHeaderThatDatesTheVisitStandsOnceAndByItself() {
        List<String> texts = texts("""
                Date of visit: 04/11/2016   Sample, Pat
                The thumb locks in the morning and
                \fDate of visit: 04/11/2016   Sample, Pat
                swells at night.
                """);
        assertThat(texts.getFirst()).contains("04/11/2016").contains("locks in the morning and swells at night.");
        assertThat(texts.get(1)).isEmpty();
    }

    @Test
    void aSentenceGoesOverTheEndOfThePage() {
        assertThat(texts("""
                        Bay Hand Center
                        The worker was seen for his right hand. He denies that he has ever had any
                        Page 1 of 2
                        \fBay Hand Center
                        injection or therapy of that hand. He sleeps well.
                        Page 2 of 2
                        """))
                .containsExactly(
                        "The worker was seen for his right hand. He denies that he has ever had any injection or therapy of"
                                + " that hand.",
                        "He sleeps well.");
    }

    @Test
    void aHeaderThatOnlyTheSecondPageHasIsNoPartOfTheSentence() {
        assertThat(texts("""
                        REPORT
                        He says that up to this day he has not been given any injection, splint or

                        Bay Hand Center
                        \fRE: Sample, Pat   chart 4417
                        therapy of the hand. He sleeps well.
                        """))
                .containsExactly(
                        "REPORT\nHe says that up to this day he has not been given any injection, splint or therapy of the hand.",
                        "He sleeps well.");
    }

    @Test
    void aHeaderBeforeACapitalIsToldByWhatIsBrokenOff() {
        assertThat(texts("""
                        He says that up to this day he has not been given any injection of the
                        \fRE: Sample, Pat   chart 4417

                        Carpal tunnel. He sleeps well.
                        """))
                .containsExactly(
                        "He says that up to this day he has not been given any injection of the Carpal tunnel.",
                        "He sleeps well.");
    }

    @Test
    void aHeadingOnTheNextPageIsNotDrawnToTheLastSentence() {
        assertThat(texts(
                        "The thumb locks in the morning and the wrist swells at night\n\fPLAN\nA splint is asked for."))
                .containsExactly(
                        "The thumb locks in the morning and the wrist swells at night", "PLAN\nA splint is asked for.");
    }

    @Test
    void aWordCutAtTheEndOfAPageIsOneWord() {
        assertThat(texts("He was given eight visits of thera-\n\fpy in May. It did not help.")
                        .getFirst())
                .isEqualTo("He was given eight visits of therapy in May.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "physi-|cal=physical",
                "sensa-|tion=sensation",
                "weak-|ness=weakness",
                "de-|creased=decreased",
                "acu-|puncture=acupuncture",
                "follow-|up=follow-up",
                "x-|ray=x-ray",
                "X-|rays=X-rays",
                "well-|healed=well-healed",
                "low-|back=low-back",
                "C5-|C6=C5-C6",
                "left-|sided=left-sided",
                "half-|way=half-way",
                "anti-|inflammatory=anti-inflammatory"
            })
    void aWordCutAtALineEndIsJoinedAndARealHyphenKept(String word) {
        String[] parts = word.split("=");
        assertThat(texts("There was " + parts[0].replace("|", "\n") + " and more of it."))
                .containsExactly("There was " + parts[1] + " and more of it.");
    }

    @Test
    void thePageItselfTellsHowAWordIsWritten() {
        assertThat(texts("The wrist is non-\ntender. It was nontender in May.").getFirst())
                .startsWith("The wrist is nontender");
        assertThat(texts("It was pre-\nexisting. The pre-existing tear is old.").getFirst())
                .startsWith("It was pre-existing.");
    }

    private static List<String> texts(String text) {
        return DocumentReader.read(new DocumentId("note.txt"), text.getBytes(UTF_8)).pages().stream()
                .map(Page::text)
                .toList();
    }
}
