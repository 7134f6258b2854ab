package imr.letters;

import static org.assertj.core.api.Assertions.assertThat;

import imr.letters.redaction.Withheld;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Issued letters are PDF/UA-1 (ISO 14289-1) as veraPDF judges it: every rule that a machine can check. */
class UniversalAccessTest {
    static final List<String> CASES = EvaluatedCase.NAMES;
    private static final IssuedLetters LETTERS = new IssuedLetters();

    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void theLetterToThePartiesConforms(String name) throws Exception {
        assertConforms(LETTERS.forParties(EvaluatedCase.of(name).signedAfter(24), Withheld.NOTHING));
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void thePublicCopyConforms(String name) throws Exception {
        assertConforms(LETTERS.forPublic(EvaluatedCase.of(name).signedAfter(24), Withheld.NOTHING));
    }

    private static void assertConforms(Letter letter) throws Exception {
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(letter.pdf()), PDFAFlavour.PDFUA_1)) {
            PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false);
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions())
                    .map(failed -> failed.getRuleId().getClause() + "-"
                            + failed.getRuleId().getTestNumber() + " " + failed.getMessage() + " at "
                            + failed.getLocation().getContext())
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
            assertThat(result.getTotalAssertions()).isGreaterThan(1000);
        }
    }
}
