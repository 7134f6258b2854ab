package imr.letters;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.casefile.Employee;
import imr.domain.determination.Determination;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.SummarySentence;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

class LetterRendererTest {
    private static final LetterRenderer RENDERER = new LetterRenderer();

    @Test
    void twoRenderingsOfOneDeterminationAreTheSameBytes() {
        Letter first = RENDERER.render(SampleDetermination.draft(), Copy.PARTY);
        Letter second = new LetterRenderer().render(SampleDetermination.draft(), Copy.PARTY);
        assertThat(second.html()).isEqualTo(first.html());
        assertThat(second.pdf()).isEqualTo(first.pdf());
    }

    @Test
    void aLetterHasEverySectionInHtmlAndPdf() throws IOException {
        Letter letter = RENDERER.render(SampleDetermination.draft(), Copy.REVIEWER);
        String text = Pdf.text(letter.pdf());
        for (String section : List.of(
                "Outcome",
                "How the Determination Was Made",
                "Clinical Case Summary",
                "Documents Considered",
                "Notes on the Record",
                "Issues, Recommendations and Rationales",
                "Criterion by Criterion",
                "Questions to the Record",
                "How the Guideline Was Found",
                "Where the Record Does Not Agree With Itself",
                "Right to Appeal",
                "What This Letter Rests On")) {
            assertThat(letter.html()).contains(section);
            assertThat(text).contains(section);
        }
    }

    @Test
    void theHeaderStatesEveryDateAndBothDeadlines() throws IOException {
        String text = Pdf.text(
                RENDERER.render(SampleDetermination.draft(), Copy.PARTY).pdf());
        assertThat(text)
                .contains("Case CM26-0000001", "Date of injury August 9, 2011", "Date assigned October 20, 2013")
                .contains("UR denial date October 1, 2013", "Decision date Not yet decided", "Priority Standard")
                .contains("Application received October 15, 2013", "Records due November 4, 2013")
                .contains("Determination due November 27, 2013");
    }

    @Test
    void anItemShowsWhatIsInDisputeTheGuidelineAndEachFindingWithItsWords() {
        String html = RENDERER.render(SampleDetermination.draft(), Copy.PARTY).html();
        assertThat(html)
                .contains(
                        "Item 1. Acupuncture, lumbar spine, 12 visits",
                        "<td>12 visits</td><td>3 visits</td><td>9 visits</td>")
                .contains(
                        "MTUS Acupuncture Treatment 2007, edition 2009", "8 CCR 9792.24.1, in force from July 18, 2009")
                .contains("Not in force on October 20, 2013")
                .contains("“Discharged from physical therapy 6/28/13; patient plateaued, no further visits planned”")
                .contains("document 4, page 6", "Nearest passage: “Continues gabapentin 300 mg")
                .contains(
                        "Looked for “reduced”, “weaned”",
                        "in documents 1, 2, 4 and 5 (15 pages): none of these was found.")
                .contains("The record also says: “medication use unchanged”");
    }

    @Test
    void onlyTheReviewersDraftNamesWhatIsMissingAndAsAQuestion() {
        assertThat(RENDERER.render(SampleDetermination.draft(), Copy.REVIEWER).html())
                .contains("Does any document say whether pain medication is not tolerated?")
                .doesNotContain("would be different if");
        for (Copy copy : List.of(Copy.PARTY, Copy.PUBLIC))
            assertThat(RENDERER.render(SampleDetermination.draft(), copy).html())
                    .doesNotContain("Questions to the Record", "Does any document say whether", "Would Settle");
        assertThat(RENDERER.render(SampleDetermination.signed(), Copy.REVIEWER).html())
                .doesNotContain("Questions to the Record");
    }

    @Test
    void anAmountThatNobodyStatedIsNotNothing() {
        assertThat(RENDERER.render(SampleDetermination.draft(), Copy.PARTY).html())
                .contains("<td>Not stated</td>")
                .doesNotContain("<td>Nothing</td>");
    }

    @Test
    void theRationaleNamesDocumentsByTheirNumberInTheList() {
        String html = RENDERER.render(SampleDetermination.draft(), Copy.PARTY).html();
        assertThat(html).contains("(document 2, page 2)").doesNotContain("(pr2-2013-09-18-ontiveros.pdf");
    }

    @Test
    void aDraftSaysThatItAwaitsAReviewerAndASignedLetterGivesTheQualifications() {
        String draft = RENDERER.render(SampleDetermination.draft(), Copy.PARTY).html();
        assertThat(draft).contains("Draft Recommendation", "It awaits a licensed reviewer", "Recommended: Upheld");
        String signed =
                RENDERER.render(SampleDetermination.signed(), Copy.PARTY).html();
        assertThat(signed)
                .contains("Final Determination", "California and Florida", "11 years, at present 26 hours a week")
                .contains("Decision date</th><td>October 20, 2013")
                .doesNotContain("Draft", "Not a decision", "Recommended:");
    }

    @Test
    void thePdfIsTaggedHasItsFontsAndNumbersItsPages() throws IOException {
        byte[] pdf = RENDERER.render(SampleDetermination.draft(), Copy.PARTY).pdf();
        try (var document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("en-US");
            assertThat(catalog.getDocumentOutline()).isNotNull();
            assertThat(Pdf.everyFontIsEmbedded(document)).isTrue();
        }
        List<String> pages = Pdf.pages(pdf);
        for (int page = 0; page < pages.size(); page++)
            assertThat(pages.get(page)).contains("Case CM26-0000001", "Page " + (page + 1) + " of " + pages.size());
    }

    @Test
    void aLineNeverEndsInsideAWordWithAnApostrophe() throws IOException {
        String many = "the worker\u2019s own needs ".repeat(60);
        assertThat(Pdf.text(RENDERER.render(withText(many), Copy.PARTY).pdf())).doesNotContain("worker\u2019 s");
    }

    @Test
    void guidelinesOnOtherBodyPartsAreCountedNotListed() {
        String html = RENDERER.render(SampleDetermination.draft(), Copy.PARTY).html();
        assertThat(html)
                .contains("One more guideline on this treatment rules on another body part.")
                .doesNotContain("MTUS Shoulder Complaints");
    }

    @Test
    void wordsOfTheRecordAreEscaped() {
        String html = RENDERER.render(
                        withText("<script>alert('x')</script> & {{title}} \"quoted\" </head>"), Copy.PARTY)
                .html();
        assertThat(html)
                .contains("&lt;script&gt;", "&amp; {{title}}")
                .doesNotContain("<script>", "alert('x')")
                .containsOnlyOnce("</head>");
    }

    @Test
    void charactersNoPageCanShowDoNotFail() throws IOException {
        String odd =
                "Ma\u0000la\u0007 \ud83d\ude00 \ud800 Gonz\u00e1lez \u4e2d\u6587 \u0639\u0631\u0628\u064a \u0395\u03bb \u0416 end";
        Letter letter = RENDERER.render(withText(odd), Copy.PARTY);
        assertThat(letter.html()).doesNotContain("\u0000", "\u0007").contains("Gonz\u00e1lez", "\u4e2d\u6587");
        assertThat(Pdf.text(letter.pdf())).contains("Gonz\u00e1lez", "\u0395\u03bb", "end");
        assertThat(RENDERER.render(withText(odd), Copy.PUBLIC).html()).contains("end");
    }

    @Test
    void aVeryLongItemIsPrintedWhole() throws IOException {
        String text = "Compound cream " + "flurbiprofen 20 percent, lidocaine 5 percent, ".repeat(300) + "w".repeat(900)
                + " final words";
        String printed = Pdf.text(RENDERER.render(withText(text), Copy.PARTY).pdf());
        assertThat(printed).contains("final words");
    }

    @Test
    void anEmptyRecordStillGivesALetter() throws IOException {
        Determination bare = SampleDetermination.of(
                Employee.UNNAMED, SampleDetermination.items().subList(3, 4), List.of(), null);
        assertThat(Pdf.text(RENDERER.render(bare, Copy.PARTY).pdf()))
                .contains("The documents received give no clinical history that could be read", "No guideline applies");
    }

    private static Determination withText(String text) {
        ItemEvaluation sample = SampleDetermination.items().getFirst();
        var item = SampleCase.item(
                1, text, "acupuncture", SampleCase.visits(12), SampleCase.visits(6), SampleCase.visits(6), text);
        return SampleDetermination.of(
                SampleCase.EMPLOYEE,
                List.of(new ItemEvaluation(
                        item, sample.selection(), sample.finding(), sample.recommendation(), List.of(text, text))),
                List.of(new SummarySentence(text, List.of())),
                null);
    }
}
