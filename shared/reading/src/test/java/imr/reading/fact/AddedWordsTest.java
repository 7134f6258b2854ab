package imr.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.casefile.DocumentId;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactWords;
import imr.domain.fact.FactsFile;
import imr.domain.fact.SearchTerms;
import imr.reading.document.Page;
import imr.reading.document.ReadDocument;
import imr.reading.record.CaseReader;
import imr.reading.record.ReleasedWords;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that a library brings are read with as those of the lexicons are. */
final class AddedWordsTest {
    private static final FactId NEW = new FactId("clinic.gait-training");
    private static final FactId KNOWN = new FactId("comorbidity.present");
    private static final List<FactWords> WORDS = List.of(
            new FactWords(NEW, List.of("about: care", "gait|balance training", "- no gait training")),
            new FactWords(KNOWN, List.of("lymphedema")));

    @Test
    void aFactOfALayerIsFoundByItsWords() {
        assertThat(read("He completed gait training in May.", WORDS).facts())
                .filteredOn(fact -> fact.id().equals(NEW))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.status()).isEqualTo(FactStatus.ASSERTED);
                    assertThat(fact.evidence().getFirst().words()).contains("gait training");
                });
        assertThat(read("There was no gait training.", WORDS).facts())
                .filteredOn(fact -> fact.id().equals(NEW))
                .extracting(Fact::status)
                .containsExactly(FactStatus.NEGATED);
        assertThat(read("He completed gait training in May.", List.of()).facts())
                .extracting(Fact::id)
                .doesNotContain(NEW);
    }

    @Test
    void furtherWordsOfAKnownFactAreReadAsItsOwnAre() {
        // Its setting "counts: historical" holds for the added word as well.
        String text = "Past medical history: lymphedema in the past.";
        assertThat(read(text, WORDS).facts())
                .filteredOn(fact -> fact.id().equals(KNOWN))
                .extracting(Fact::status)
                .containsExactly(FactStatus.ASSERTED);
        assertThat(read(text, List.of()).facts()).extracting(Fact::id).doesNotContain(KNOWN);
    }

    @Test
    void theAccountOfASearchNamesTheAddedWordsToo() {
        List<String> before = searched(read("Nothing.", List.of()));
        assertThat(searched(read("Nothing.", WORDS))).containsAll(before).contains("lymphedema");
        assertThat(before).doesNotContain("lymphedema");
    }

    @Test
    void theReaderIsPinnedWithTheWordsItReadWith() {
        FactsFile without = read("Nothing.", List.of());
        assertThat(read("Nothing.", WORDS).reader().lexicons())
                .isEqualTo(read("Nothing.", WORDS).reader().lexicons())
                .isNotEqualTo(without.reader().lexicons());
        assertThat(without.reader()).isEqualTo(Reports.factsFile("Nothing.").reader());
    }

    @Test
    void theWordsOfAReleaseAreReadFromItAlone() {
        byte[] release = """
                {"format": "imr.library.v2", "guidelines": [{"anything": 1}],
                 "words": [{"fact": "clinic.gait-training", "lines": ["gait training"]}]}
                """.getBytes(StandardCharsets.UTF_8);
        assertThat(ReleasedWords.in(release)).containsExactly(new FactWords(NEW, List.of("gait training")));
        assertThat(ReleasedWords.in("{\"format\": \"imr.library.v2\"}".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    private static List<String> searched(FactsFile facts) {
        return facts.terms().stream()
                .filter(terms -> terms.fact().equals(KNOWN))
                .findFirst()
                .map(SearchTerms::terms)
                .orElseThrow();
    }

    private static FactsFile read(String text, List<FactWords> words) {
        return new CaseReader(words)
                .read(
                        Reports.file(),
                        List.of(new ReadDocument(new DocumentId("report.txt"), List.of(new Page(1, text)), List.of())));
    }
}
