package imr.reading.fact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.casefile.DocumentId;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.FactStatus;
import imr.reading.document.DocumentReader;
import imr.reading.document.ReadDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts of a record in pages: quotations stand where they say, and hold nothing that repeats on pages. */
class FactsOverPagesTest {
    private static final String RECORD = """
            Bay Hand Center   Sample, Pat   chart 4417
            HISTORY
            The worker hurt his right hand in spring. He says that until now he has not had any
            04/11/2016 09:31  FAX 555-0177  P. 1/2
            \fBay Hand Center   Sample, Pat   chart 4417
            injections, acupuncture or chiropractic care. Grip strength is 5/5 on both sides.
            04/11/2016 09:31  FAX 555-0177  P. 2/2
            """;

    private final ReadDocument record = DocumentReader.read(new DocumentId("report.txt"), RECORD.getBytes(UTF_8));
    private final List<Fact> facts = Reports.facts(record);

    @Test
    void careThatIsDeniedOverTheEndOfAPageIsDenied() {
        assertThat(facts)
                .filteredOn(fact -> fact.id().value().equals("treatment.tried"))
                .noneMatch(fact -> fact.status() == FactStatus.ASSERTED);
    }

    @Test
    void aCountOfPagesIsNoStrength() {
        assertThat(facts)
                .filteredOn(fact -> fact.id().value().equals("exam.motor-deficit"))
                .noneMatch(fact -> fact.status() == FactStatus.ASSERTED);
    }

    @Test
    void everyQuotationStandsWhereItSays() {
        List<Evidence> quoted =
                facts.stream().flatMap(fact -> fact.evidence().stream()).toList();
        assertThat(quoted).isNotEmpty().allSatisfy(evidence -> {
            String page = record.pages().get(evidence.page() - 1).text();
            assertThat(page.substring(evidence.start(), evidence.end())).isEqualTo(evidence.words());
            assertThat(evidence.words()).doesNotContain("Bay Hand", "FAX", "P. 1");
        });
    }
}
