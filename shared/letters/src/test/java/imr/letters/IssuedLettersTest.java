package imr.letters;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.determination.SignedDetermination;
import imr.letters.issued.IssuedComposer;
import imr.letters.redaction.Withheld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IssuedLettersTest {
    private static final IssuedLetters LETTERS = new IssuedLetters();
    private static final SignedDetermination MRI =
            EvaluatedCase.of("mri-and-therapy").signedAfter(24);

    /** With {@code -Dimr.letters.write=true} the letters are left in {@code target/issued} to be looked at. */
    @BeforeAll
    static void writeWhenAsked() throws IOException {
        if (!Boolean.getBoolean("imr.letters.write")) return;
        Path folder = Files.createDirectories(Path.of("target", "issued"));
        for (EvaluatedCase sample : EvaluatedCase.all()) {
            Letter party = LETTERS.forParties(sample.signedAfter(24), Withheld.NOTHING);
            Letter everybody = LETTERS.forPublic(sample.signedAfter(33), Withheld.NOTHING);
            Files.writeString(folder.resolve(sample.name() + "-party.html"), party.html());
            Files.writeString(folder.resolve(sample.name() + "-public.html"), everybody.html());
            Files.write(folder.resolve(sample.name() + "-party.pdf"), party.pdf());
            Files.write(folder.resolve(sample.name() + "-public.pdf"), everybody.pdf());
        }
    }

    @Test
    void bothCopiesHaveTheSectionsOfAFinalDeterminationInTheirOrder() throws IOException {
        List<String> sections = List.of(
                "Case number",
                "Final Determination: Partially Overturned",
                "How the IMR Final Determination Was Made",
                "Clinical Case Summary",
                "IMR Issues, Decisions and Rationales",
                "Documents Considered",
                "Implementation",
                "Right to Appeal",
                "Attestation");
        for (Letter letter :
                List.of(LETTERS.forParties(MRI, Withheld.NOTHING), LETTERS.forPublic(MRI, Withheld.NOTHING))) {
            String html = letter.html().substring(letter.html().indexOf("<table class=\"grid\">"));
            assertThat(html).containsSubsequence(sections);
            String text = Pdf.text(letter.pdf()).toLowerCase(Locale.ROOT);
            for (String section : sections) assertThat(text).contains(section.toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void theHeaderHasItsFourRows() throws IOException {
        assertThat(Pdf.text(LETTERS.forPublic(MRI, Withheld.NOTHING).pdf()))
                .contains("Case number CM26-0000008 Date assigned March 30, 2017 Date of injury August 15, 2016")
                .contains("Decision date May 4, 2017 UR denial date March 13, 2017")
                .contains("Priority Standard Application received March 24, 2017");
    }

    @Test
    void nothingOfTheRecommendationIsInIt() {
        for (EvaluatedCase sample : EvaluatedCase.all())
            assertThat(party(sample.signedAfter(24)))
                    .doesNotContain("Criterion by Criterion")
                    .doesNotContain(">Recommended", "Recommended: ")
                    .doesNotContainIgnoringCase("recommended for the case")
                    .doesNotContainIgnoringCase("software")
                    .doesNotContainIgnoringCase("draft")
                    .doesNotContain(
                            "Questions to the Record",
                            "Nearest passage",
                            "Not documented",
                            "edition in use here",
                            "facts.json");
    }

    @Test
    void anItemHasItsPortionsBothGuidelinesAndTheRationale() throws IOException {
        assertThat(Pdf.text(LETTERS.forPublic(MRI, Withheld.NOTHING).pdf()))
                .contains(
                        "3. Physical therapy, lumbar spine, 2 times a week for 6 weeks: Upheld Original request Authorized by utilization review Remaining in dispute, decided here 2 per week, 6 weeks None stated 2 per week, 6 weeks")
                .contains(
                        "Claims administrator guideline: The claims administrator relied on MTUS Chronic Pain Medical Treatment 2016.")
                .contains(
                        "Guideline relied on: The decision is based on MTUS Chronic Pain Medical Treatment 2016, 8 CCR 9792.24.2. Decision rationale At issue is");
    }

    @Test
    void everyDocumentIsListedAndOnlyThePartiesAreToldItsAuthor() throws IOException {
        String line = "2 Treating physician's progress report (PR-2) March 1, 2017 ";
        assertThat(Pdf.text(LETTERS.forParties(MRI, Withheld.NOTHING).pdf()))
                .contains("The reviewer had 7 documents with 8 pages:", line + "Caspar Nightingale, MD 2");
        assertThat(Pdf.text(LETTERS.forPublic(MRI, Withheld.NOTHING).pdf()))
                .contains(line + "2")
                .doesNotContain("Nightingale");
    }

    @Test
    void theRightToAppealEndsThirtyDaysAfterMailingAndTheDecisionIsDueToBeImplemented() throws IOException {
        assertThat(Pdf.text(LETTERS.forPublic(MRI, Withheld.NOTHING).pdf()))
                .contains("within 30 days of its mailing, which was on May 5, 2017: until June 4, 2017")
                .contains(
                        "clear and convincing evidence",
                        "the Administrative Director acted",
                        "the determination rests on a plainly mistaken")
                .contains("within 5 working days", "within 20 days", "for 12 months");
    }

    @Test
    void whatIsToBeDoneIsToldOfWhatWasDecidedAlone() {
        assertThat(everybody(EvaluatedCase.of("acupuncture-extension-met").signedAfter(24)))
                .contains("within 5 working days")
                .doesNotContain("for 12 months");
        assertThat(everybody(EvaluatedCase.of("acupuncture-after-laminectomy").signedAfter(24)))
                .contains("for 12 months")
                .doesNotContain("within 5 working days");
    }

    @Test
    void aLateDeterminationIsMarkedLateAndOneInTimeIsNot() {
        SignedDetermination late = EvaluatedCase.of("mri-and-therapy").signedAfter(33);
        for (String html : List.of(party(late), everybody(late)))
            assertThat(html)
                    .contains(
                            "<strong>Issued late.</strong> Due by May 10, 2017 under Labor Code 4610.6(d) and 8 CCR 9792.10.6.")
                    .contains("May 13, 2017 (late)");
        assertThat(party(MRI)).contains("It was decided in time.").doesNotContain("late)", "Issued late");
    }

    @Test
    void theQualificationsAreToldAndTheReviewersNameIsNotEvenWhereATextHasIt() {
        SignedDetermination signed = new SignedDetermination(
                MRI.caseFile(),
                1,
                "Reviewed by Ysolde Brzezicki, MD. " + MRI.summary(),
                MRI.decisions(),
                MRI.reviewer(),
                MRI.clocks(),
                MRI.signature(),
                MRI.mailed());
        Withheld withheld = Withheld.ofReviewer("Ysolde Brzezicki, MD");
        for (Letter letter : List.of(LETTERS.forParties(signed, withheld), LETTERS.forPublic(signed, withheld)))
            assertThat(letter.html())
                    .contains(
                            "California and Oregon",
                            "Physical Medicine and Rehabilitation",
                            "practiced for 14 years and at present gives 30 hours a week")
                    .contains("Reviewed by [redacted], MD.")
                    .doesNotContain("Brzezicki", "Ysolde");
    }

    @Test
    void thePartiesLetterNamesTheWorkerAndThePublicCopyDoesNot() {
        assertThat(party(MRI)).contains("Employee: Philippa Drummond-Ogawa · Claim number: SV-2016-60412");
        assertThat(everybody(MRI)).doesNotContain("Drummond", "60412").contains("Public copy");
    }

    @Test
    void aDeterminationAfterRemandSaysSo() {
        SignedDetermination second = new SignedDetermination(
                MRI.caseFile(),
                2,
                MRI.summary(),
                MRI.decisions(),
                MRI.reviewer(),
                MRI.clocks(),
                MRI.signature(),
                MRI.mailed());
        assertThat(party(second)).contains("After remand</th><td>Version 2");
        assertThat(party(MRI)).doesNotContain("After remand");
    }

    @Test
    void whatTheReviewerWroteIsEscapedAndPartedIntoParagraphs() {
        SignedDetermination odd = new SignedDetermination(
                MRI.caseFile(),
                1,
                "One <b>& two\u0007.\n\nThree.\n \r\nFour",
                MRI.decisions(),
                MRI.reviewer(),
                MRI.clocks(),
                MRI.signature(),
                MRI.mailed());
        assertThat(party(odd)).contains("<p>One &lt;b&gt;&amp; two .</p>\n<p>Three.</p>\n<p>Four</p>");
    }

    @Test
    void twoRenderingsAreTheSameBytes() {
        Letter again = new IssuedLetters().forParties(MRI, Withheld.NOTHING);
        Letter letter = LETTERS.forParties(MRI, Withheld.NOTHING);
        assertThat(again.html()).isEqualTo(letter.html());
        assertThat(again.pdf()).isEqualTo(letter.pdf());
    }

    @Test
    void thePdfHasItsFontsItsOutlineItsTitleAndTellsWhichPartIsSpanish() throws IOException {
        byte[] pdf = LETTERS.forParties(MRI, Withheld.NOTHING).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(Pdf.everyFontIsEmbedded(document)).isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Independent Medical Review CM26-0000008: Final Determination");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
            List<String> outline = new ArrayList<>();
            document.getDocumentCatalog()
                    .getDocumentOutline()
                    .children()
                    .forEach(entry -> outline.add(entry.getTitle()));
            assertThat(outline)
                    .containsExactly(
                            "Final determination",
                            "In plain words",
                            "En palabras sencillas",
                            "How the IMR final determination was made",
                            "Clinical case summary",
                            "Item 1: Overturned",
                            "Item 2: Upheld",
                            "Item 3: Upheld",
                            "Item 4: Upheld",
                            "Documents considered",
                            "Implementation",
                            "Right to appeal",
                            "Attestation");
        }
        assertThat(Pdf.strings(pdf)).contains("es-US");
    }

    private static String party(SignedDetermination determination) {
        return LETTERS.html(IssuedComposer.compose(determination, false, Withheld.NOTHING));
    }

    private static String everybody(SignedDetermination determination) {
        return LETTERS.html(IssuedComposer.compose(determination, true, Withheld.NOTHING));
    }
}
