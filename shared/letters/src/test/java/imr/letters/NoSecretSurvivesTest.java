package imr.letters;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.Digest;
import imr.domain.casefile.DisputedItem;
import imr.domain.casefile.DocumentKind;
import imr.domain.determination.DecisionClocks;
import imr.domain.determination.ItemDecision;
import imr.domain.determination.ReliedOn;
import imr.domain.determination.ReviewerQualifications;
import imr.domain.determination.Signature;
import imr.domain.determination.SignedDetermination;
import imr.domain.evaluation.Outcome;
import imr.domain.evaluation.Rank;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * Of a case with identifiers planted in every field that holds free text, none is in the public copy: not in its HTML with all attributes, not in
 * the text of its PDF, not in any string of that file, such as bookmarks, alternative texts, titles and metadata. A failure tells its seed.
 */
class NoSecretSurvivesTest {
    private static final IssuedLetters LETTERS = new IssuedLetters();
    private static final String FINDING = "Lumbar flexion is 40 degrees.";

    @Property(tries = 200, seed = "4610", shrinking = ShrinkingMode.OFF)
    void inTwoHundredKnownCases(@ForAll long seed) throws IOException {
        check(seed);
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void inCasesThatNobodySawBefore(@ForAll long seed) throws IOException {
        check(seed);
    }

    private static void check(long seed) throws IOException {
        Planted planted = Planted.of(new Random(seed));
        Letter letter = LETTERS.forPublic(determination(planted), planted.withheld());
        String html = letter.html().replace("&#39;", "'").replace("&amp;", "&");
        assertThat(html).contains("40 degrees", "edema of the left knee");
        assertNothingLeft(seed, "HTML", html, planted);
        assertNothingLeft(seed, "text of the PDF", Pdf.text(letter.pdf()), planted);
        assertNothingLeft(
                seed, "strings and metadata of the PDF", String.join("\n", Pdf.strings(letter.pdf())), planted);
    }

    private static void assertNothingLeft(long seed, String where, String text, Planted planted) {
        String spaced = " " + Planted.plain(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        String solid = spaced.replace(" ", "");
        for (String token : planted.tokens()) {
            String words = Planted.plain(token)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}]+", " ")
                    .strip();
            assertThat(spaced).as("%s, seed %d, %s", where, seed, token).doesNotContain(" " + words + " ");
            if (words.length() > 6)
                assertThat(solid).as("%s, seed %d, %s", where, seed, token).doesNotContain(words.replace(" ", ""));
        }
    }

    private static SignedDetermination determination(Planted planted) {
        Iterator<String> forms = planted.forms().iterator();
        DisputedItem item = SampleCase.item(
                1,
                "MRI of the left knee for " + forms.next() + ", " + forms.next(),
                "imaging.mri",
                SampleCase.visits(1),
                SampleCase.visits(0),
                SampleCase.visits(1),
                "ODG, as " + forms.next() + " wrote on behalf of " + forms.next());
        ReviewerQualifications reviewer = new ReviewerQualifications(
                List.of("California"), List.of("Orthopedic Surgery (" + forms.next() + ")"), 12, 30);
        ReliedOn reliedOn =
                new ReliedOn(Rank.STUDY, "A study told by " + forms.next(), "2013", "as " + forms.next() + " sent it");
        Instant signed = Instant.parse("2013-11-04T18:00:00Z");
        String attestation = "I, " + forms.next() + ", decided this; " + forms.next() + " did not.";
        StringBuilder summary = new StringBuilder(FINDING);
        StringBuilder rationale = new StringBuilder("There is edema of the left knee.");
        for (int i = 0; forms.hasNext(); i++) {
            StringBuilder field = i % 2 == 0 ? summary : rationale;
            field.append(i % 7 < 2 ? "\n\n" : " ")
                    .append("Told by ")
                    .append(forms.next())
                    .append(i % 3 == 0 ? ": pain 6/10." : "; no fever.");
        }
        return new SignedDetermination(
                SampleCase.file(
                        planted.employee(),
                        List.of(item),
                        List.of(SampleCase.document(
                                1,
                                "report-of-the-knee.pdf",
                                DocumentKind.PROGRESS_REPORT,
                                "2013-09-18",
                                planted.author(),
                                2,
                                List.of(),
                                null))),
                1,
                summary.toString(),
                List.of(new ItemDecision(item.number(), Outcome.UPHELD, reliedOn, rationale.toString(), null)),
                reviewer,
                new DecisionClocks(LocalDate.of(2013, 11, 27), null),
                new Signature(signed, attestation, Digest.of("decision")),
                LocalDate.of(2013, 11, 5));
    }
}
