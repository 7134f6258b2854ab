package imr.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.fact.FactId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LexiconGrammarTest {
    @ParameterizedTest
    @CsvSource({
        "Gait Training,          NOT_A_WORD,   Gait",
        "gait (training),        NOT_A_WORD,   (training)",
        "patient's knee buckles, NOT_A_WORD,   patient's",
        "couldn't|can't walk,     NOT_A_WORD,   couldn't",
        "gai* training,          SHORT_STEM,   gai*",
        "~3 training,            BAD_GAP,      ~3",
        "gait ~3,                BAD_GAP,      ~3",
        "gait ~x training,       BAD_GAP,      ~x",
        "<gait> training,        UNKNOWN_LIST, <gait>",
        "gait|<n> visits,        UNKNOWN_LIST, <n>",
        "gait? training?,        ALL_OPTIONAL, gait? training?"
    })
    void aPhraseThatIsNeverFoundSaysWhyAndWhere(String phrase, PhraseFlaw.Kind kind, String word) {
        List<PhraseFlaw> flaws = LexiconGrammar.flaws(phrase);
        assertThat(flaws).extracting(PhraseFlaw::kind).contains(kind);
        assertThat(flaws)
                .allSatisfy(flaw -> assertThat(phrase.substring(flaw.at())).startsWith(flaw.word()));
        assertThat(flaws).extracting(PhraseFlaw::word).contains(word);
    }

    @ParameterizedTest
    @CsvSource({
        "- no gait|balance_training",
        "walks ~3^no|not feet",
        "<n> visits? of <treatment>",
        "<drug:opioid> stopped",
        "self-care 4/5 +",
        "foot_drop"
    })
    void aPhraseAsTheLexiconsHaveThemIsInOrder(String phrase) {
        assertThat(LexiconGrammar.flaws(phrase)).isEmpty();
    }

    @Test
    void whatReadingSeesInsteadIsProposed() {
        assertThat(LexiconGrammar.flaws("Tinel's sign"))
                .extracting(PhraseFlaw::hint)
                .containsExactly("tinel");
        assertThat(LexiconGrammar.flaws("couldn't|didn't walk"))
                .extracting(PhraseFlaw::hint)
                .containsExactly("could_not", "did_not");
    }

    @Test
    void itKnowsTheChoicesAndTheFactsOfReading() {
        LexiconGrammar grammar = new LexiconGrammar();
        assertThat(grammar.unknownChoice("@limp while walking")).contains("limp");
        assertThat(grammar.define("= limp: limps|limping")).isTrue();
        assertThat(grammar.unknownChoice("@limp while walking")).isEmpty();
        assertThat(grammar.fill("@limp while walking")).isEqualTo("limps|limping while walking");
        assertThat(LexiconGrammar.isKnown(new FactId("comorbidity.present"))).isTrue();
        assertThat(LexiconGrammar.isKnown(new FactId("clinic.gait"))).isFalse();
    }
}
