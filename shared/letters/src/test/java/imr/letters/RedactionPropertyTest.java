package imr.letters;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.casefile.Employee;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.SummarySentence;
import imr.letters.view.LetterComposer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RedactionPropertyTest {
    private static final LetterRenderer RENDERER = new LetterRenderer();

    @Property(tries = 500)
    void aRedactedCopyNeverContainsARedactedToken(
            @ForAll("names") String first,
            @ForAll("names") String last,
            @ForAll("numbers") String number,
            @ForAll("days") LocalDate born,
            @ForAll("frames") String frame,
            @ForAll boolean loud) {
        Employee employee = new Employee(first + " Q. " + last, born, number);
        String birth = born.getMonthValue() + "/" + born.getDayOfMonth() + "/" + born.getYear();
        String text = frame.replace("FIRST", loud ? first.toUpperCase(Locale.ROOT) : first)
                .replace("LAST", loud ? last.toUpperCase(Locale.ROOT) : last)
                .replace("NUMBER", number)
                .replace("BIRTH", birth);
        ItemEvaluation sample = SampleDetermination.items().getFirst();
        var item = SampleCase.item(
                1, text, "acupuncture", SampleCase.visits(12), SampleCase.visits(6), SampleCase.visits(6), text);
        String html = RENDERER.html(LetterComposer.compose(
                SampleDetermination.of(
                        employee,
                        List.of(new ItemEvaluation(
                                item, sample.selection(), sample.finding(), sample.recommendation(), List.of(text))),
                        List.of(new SummarySentence(text, List.of())),
                        null),
                true));
        assertThat(html.replace("&#39;", "'").toLowerCase(Locale.ROOT))
                .doesNotContain(first.toLowerCase(Locale.ROOT), last.toLowerCase(Locale.ROOT), birth)
                .doesNotContain(number.toLowerCase(Locale.ROOT));
    }

    /** Names that no sentence of the letter itself contains. */
    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> tail = Arbitraries.strings()
                .withChars("abdeiklnorstuy\u00e9\u00f1\u00fc")
                .ofMinLength(3)
                .ofMaxLength(9);
        Arbitrary<String> head = Arbitraries.of("Zx", "Qv", "Xj", "O'Zx", "\u00c9zx", "Van Qx", "Zx-Qv");
        return Combinators.combine(head, tail).as((a, b) -> a + b);
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.strings()
                .withChars("0123456789")
                .ofLength(7)
                .map(digits -> "ZQ-" + digits.substring(0, 3) + "-" + digits.substring(3));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 20_000).map(day -> LocalDate.of(1940, 1, 1)
                .plusDays(day));
    }

    @Provide
    Arbitrary<String> frames() {
        return Arbitraries.of(
                "FIRST LAST (NUMBER, born BIRTH) reports pain.",
                "LAST, FIRST Q. seen today; FIRST's wife helps. NUMBER/2",
                "Patient:FIRST  LAST\tDOB BIRTH; claim#NUMBER.",
                "pr2_LAST_FIRST-NUMBER BIRTH",
                "(LAST)/(FIRST)-LAST: \u201cFIRST\u201d <b>LAST</b> NUMBER,BIRTH");
    }
}
