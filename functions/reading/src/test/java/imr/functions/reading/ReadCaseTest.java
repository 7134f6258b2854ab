package imr.functions.reading;

import static imr.store.testing.Samples.CASE;
import static imr.store.testing.Samples.FIRST;
import static imr.store.testing.Samples.NOW;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imr.domain.Digest;
import imr.domain.Fault;
import imr.domain.ItemNumber;
import imr.domain.Problem;
import imr.domain.casefile.CaseDates;
import imr.domain.casefile.CaseDocument;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DocumentId;
import imr.domain.casefile.DocumentKind;
import imr.domain.casefile.Employee;
import imr.domain.casefile.Priority;
import imr.domain.fact.DocumentReading;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.FactsFile;
import imr.json.CaseJson;
import imr.json.FactsJson;
import imr.reading.item.ItemReader;
import imr.reading.item.RawItem;
import imr.reading.record.CaseReader;
import imr.store.Artefact;
import imr.store.AuditEvent;
import imr.store.CaseChange;
import imr.store.CaseFolder;
import imr.store.CaseKey;
import imr.store.CaseState;
import imr.store.CaseStatus;
import imr.store.UploadKey;
import imr.store.UploadState;
import imr.store.UploadStatus;
import imr.store.testing.TestStores;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadCaseTest {
    private static final CaseReader READER = new CaseReader();
    private static final CaseKey CASE_FILE = new CaseKey(CASE, FIRST, Artefact.CASE);
    private static final UploadKey REPORT = new UploadKey(CASE, "u1", "pr2.txt");
    private static final String WORDS = "Low back pain. Acupuncture is requested. He has had no acupuncture.";

    private final TestStores stores = new TestStores();
    private final ReadCase read = new ReadCase(
            stores.uploadStore(),
            stores.caseStore(),
            stores.caseStates(),
            READER,
            null,
            Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void aCaseIsAssembled() {
        stores.upload(REPORT, WORDS);
        stores.caseStore().put(CASE_FILE, CaseJson.write(file()));
        UploadState upload = new UploadState("u1", UploadStatus.ASSEMBLED, List.of(), List.of(), List.of(), FIRST);
        stores.caseStates()
                .commit(CaseChange.to(CaseState.opened(CASE, NOW).assembledAs(FIRST))
                        .with(upload));
    }

    @Test
    void anAssembledCaseIsReadIntoFactsWithTheirWords() {
        assertThat(read.accept(CASE_FILE.toString())).isEqualTo("CM26-0000001 v1 read");
        FactsFile facts = facts();
        assertThat(facts.caseFile()).isEqualTo(Digest.of(CaseJson.write(file())));
        assertThat(facts.items()).isEqualTo(file().items());
        assertThat(facts.documents())
                .containsExactly(new DocumentReading(
                        new DocumentId("pr2.txt"),
                        DocumentKind.PROGRESS_REPORT,
                        Digest.of(WORDS.getBytes(UTF_8)),
                        1,
                        true,
                        List.of()));
        assertThat(facts.facts()).flatExtracting(Fact::evidence).isNotEmpty().allMatch(this::stands);
        assertThat(folder().state().status()).isEqualTo(CaseStatus.IN_EVALUATION);
    }

    private boolean stands(Evidence evidence) {
        return WORDS.substring(evidence.start(), evidence.end()).equals(evidence.words());
    }

    @Test
    void aRepeatedDeliveryChangesNothing() {
        read.accept(CASE_FILE.toString());
        Map<String, String> once = stores.artefacts();
        Map<String, String> items = stores.items();
        assertThat(read.accept(CASE_FILE.toString())).endsWith("read before");
        assertThat(stores.artefacts()).isEqualTo(once);
        assertThat(stores.items()).isEqualTo(items);
    }

    @Test
    void aDocumentThatWasReplacedIsAProblemOfTheCaseUntilItIsBack() {
        stores.upload(REPORT, "Something else.");
        read.accept(CASE_FILE.toString());
        read.accept(CASE_FILE.toString());
        assertThat(stores.artefacts()).containsOnlyKeys(CASE_FILE.toString());
        assertThat(folder().uploads().getFirst().problems())
                .extracting(Problem::code)
                .containsExactly("DOCUMENT_CHANGED");
        assertThat(folder().state().status()).isEqualTo(CaseStatus.NEEDS_CORRECTION);
        assertThat(folder().audit()).extracting(AuditEvent::kind).containsExactly(AuditEvent.Kind.NOT_EVALUATED);
        stores.upload(REPORT, WORDS);
        read.accept(CASE_FILE.toString());
        assertThat(facts().items()).hasSize(1);
        assertThat(folder().uploads().getFirst().problems()).isEmpty();
        assertThat(folder().state().status()).isEqualTo(CaseStatus.IN_EVALUATION);
    }

    @Test
    void aCaseThatIsNotThereIsTriedAgainLater() {
        CaseKey missing = new CaseKey(CASE, new imr.domain.CaseVersion(2), Artefact.CASE);
        assertThatThrownBy(() -> read.accept(missing.toString()))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.retryable()).isTrue());
    }

    @Test
    void otherObjectsAreNoCases() {
        assertThat(read.accept("cases/CM26-0000001/v1/facts.json")).isEqualTo("not a case");
    }

    private FactsFile facts() {
        return FactsJson.read(
                stores.caseStore().read(CASE_FILE.beside(Artefact.FACTS)).orElseThrow());
    }

    private CaseFolder folder() {
        return stores.caseStates().folder(CASE).orElseThrow();
    }

    private static CaseFile file() {
        LocalDate day = LocalDate.of(2013, 10, 1);
        byte[] report = WORDS.getBytes(UTF_8);
        CaseDocument document = new CaseDocument(
                new DocumentId("pr2.txt"),
                Digest.of(report),
                report.length,
                DocumentKind.PROGRESS_REPORT,
                day,
                null,
                1,
                List.of(),
                null);
        return new CaseFile(
                CASE,
                FIRST,
                "u1",
                Priority.STANDARD,
                new CaseDates(day, day, day, day, day, day, null),
                Employee.UNNAMED,
                null,
                new ItemReader()
                        .readAll(List.of(new RawItem(new ItemNumber(1), "Acupuncture, low back, 12 visits", null))),
                List.of(document),
                List.of());
    }
}
