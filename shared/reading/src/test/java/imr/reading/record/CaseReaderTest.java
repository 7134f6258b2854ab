package imr.reading.record;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.Digest;
import imr.domain.Measure;
import imr.domain.Unit;
import imr.domain.fact.DocumentReading;
import imr.domain.fact.FactsFile;
import imr.domain.fact.ToldAmount;
import imr.json.CaseJson;
import imr.json.FactsJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CaseReaderTest {
    private static final Path GOLDEN = Path.of("src/test/resources/imr/reading/record/facts.json");
    private static final FactsFile FACTS = new CaseReader().read(InventedCase.FILE, InventedCase.DOCUMENTS);

    /** To accept a change after reading it, run with {@code -Dgolden.accept=true}. Words searched for and the digest of the lexicons are left out. */
    @Test
    void anInventedCaseIsReadAsItWas() throws IOException {
        String facts = new String(FactsJson.write(bare(FACTS)), StandardCharsets.UTF_8)
                .replace(FACTS.reader().lexicons().hex(), "0".repeat(64));
        if (Boolean.getBoolean("golden.accept")) Files.writeString(GOLDEN, facts);
        assertThat(facts).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void theSameCaseGivesTheSameBytes() {
        byte[] again = FactsJson.write(new CaseReader().read(InventedCase.FILE, InventedCase.DOCUMENTS));
        assertThat(again).isEqualTo(FactsJson.write(FACTS));
        assertThat(FactsJson.read(again)).isEqualTo(FACTS);
    }

    @Test
    void aPageThatCannotBeReadIsToldWithItsReason() {
        DocumentReading report = FACTS.documents().getFirst();
        assertThat(report.pagesRead()).isEqualTo(1);
        assertThat(report.unreadable()).containsExactly(new DocumentReading.Unreadable(2, "PAGE_WITHOUT_TEXT"));
        assertThat(FACTS.caseFile()).isEqualTo(Digest.of(CaseJson.write(InventedCase.FILE)));
    }

    @Test
    void theRequestTellsItsOwnNumberOfVisits() {
        assertThat(FACTS.amounts()).extracting(ToldAmount::amount).containsExactly(Measure.of(8, Unit.VISITS));
        assertThat(FACTS.amounts().getFirst().evidence().words()).isEqualTo(InventedCase.REQUEST);
    }

    private static FactsFile bare(FactsFile facts) {
        return new FactsFile(
                facts.caseNumber(),
                facts.version(),
                facts.reader(),
                facts.caseFile(),
                facts.documents(),
                facts.items(),
                facts.clauses(),
                facts.facts(),
                facts.mentions(),
                java.util.List.of(),
                new java.util.TreeMap<>(),
                facts.amounts(),
                facts.authorized());
    }
}
