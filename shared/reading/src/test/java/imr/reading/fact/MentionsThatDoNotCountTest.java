package imr.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.fact.FactStatus;
import imr.reading.text.LexiconFiles;
import imr.reading.text.LexiconPart;
import imr.reading.text.Terms;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever the lexicons can name: what is denied, supposed, planned or of another person is never read as stated of the worker. Left out are the
 * few facts that hold by the lexicon when they are suspected, such as a red flag.
 */
class MentionsThatDoNotCountTest {
    private static final Lexicon LEXICON = Lexicon.load(LexiconPart.ALL);
    private static final List<String> FINDINGS =
            List.of("symptom.", "exam.", "diagnosis.", "red-flag.", "comorbidity.");

    /** Words and the fact that they name. */
    private record Phrase(String fact, String words) {}

    @Test
    void aTreatment() {
        assertNoneStates(
                terms("treatments.txt").map(term -> new Phrase("treatment.tried", term)),
                "He has not had ….",
                "He has never had ….",
                "If pain persists, … may be considered.",
                "Authorization for … is requested.",
                "We request ….",
                "Her mother had … last year.",
                "There is no history of ….");
    }

    @Test
    void aDrug() {
        assertNoneStates(
                terms("drugs.txt").map(term -> new Phrase("medication.taken", term)),
                "She does not take ….",
                "If pain persists, … could be started.",
                "We plan to start ….",
                "Her brother takes ….",
                "She has never taken ….");
    }

    @Test
    void aComplaintOrFinding() {
        assertNoneStates(
                LEXICON.entries().stream()
                        .filter(entry -> entry.unit() == null
                                && entry.counts().isEmpty()
                                && FINDINGS.stream().anyMatch(entry.id().value()::startsWith))
                        .flatMap(entry -> entry.terms().stream()
                                .filter(words ->
                                        words.matches("[a-z' -]+") && !words.matches("(?:no|not|negative|absent) .*"))
                                .map(words -> new Phrase(entry.id().value(), words))),
                "There is no evidence of ….",
                "He denies ….",
                "Possible … is to be excluded.",
                "Her father had ….",
                "Family history of ….");
    }

    private static void assertNoneStates(Stream<Phrase> phrases, String... frames) {
        assertThat(phrases.flatMap(phrase -> Arrays.stream(frames)
                        .map(frame -> new Phrase(phrase.fact(), frame.replace("…", phrase.words())))
                        .filter(MentionsThatDoNotCountTest::states)))
                .isEmpty();
    }

    private static boolean states(Phrase sentence) {
        return Reports.facts(sentence.words()).stream()
                .anyMatch(fact -> fact.id().value().equals(sentence.fact()) && fact.status() == FactStatus.ASSERTED);
    }

    private static Stream<String> terms(String file) {
        return LexiconFiles.lines(Terms.class, file).stream()
                .filter(line -> !line.startsWith("=="))
                .flatMap(line ->
                        Arrays.stream(line.substring(line.indexOf(':') + 1).split(",")))
                .map(String::strip);
    }
}
