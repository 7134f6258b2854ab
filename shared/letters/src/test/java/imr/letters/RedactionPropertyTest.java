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
        String text = frame.replace("‹1›", loud ? first.toUpperCase(Locale.ROOT) : first)
                .replace("‹2›", loud ? last.toUpperCase(Locale.ROOT) : last)
                .replace("‹3›", number)
                .replace("‹4›", birth);
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
                true,
                false));
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
                "‹1› ‹2› (‹3›, born ‹4›) reports pain.",
                "‹2›, ‹1› Q. seen today; ‹1›'s wife helps. ‹3›/2",
                "Patient:‹1›  ‹2›\tDOB ‹4›; claim#‹3›.",
                "pr2_‹2›_‹1›-‹3› ‹4›",
                "(‹2›)/(‹1›)-‹2›: \u201c‹1›\u201d <b>‹2›</b> ‹3›,‹4›");
    }
}
