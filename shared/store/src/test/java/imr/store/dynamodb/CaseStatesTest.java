package imr.store.dynamodb;

import static imr.store.testing.Samples.CASE;
import static imr.store.testing.Samples.FIRST;
import static imr.store.testing.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.Problem;
import imr.domain.TreatmentId;
import imr.domain.casefile.DocumentKind;
import imr.domain.determination.CaseOutcome;
import imr.domain.evaluation.Outcome;
import imr.store.AuditEvent;
import imr.store.CaseChange;
import imr.store.CaseFolder;
import imr.store.CaseState;
import imr.store.CaseStates;
import imr.store.CaseStatus;
import imr.store.FileCheck;
import imr.store.Page;
import imr.store.StoredItem;
import imr.store.StrayUpload;
import imr.store.UploadState;
import imr.store.UploadStatus;
import imr.store.testing.Samples;
import imr.store.testing.TestStores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseStatesTest {
    private static final TreatmentId ACUPUNCTURE = new TreatmentId("acupuncture");
    private final CaseStates states = new TestStores().caseStates();

    @Test
    void aCaseComesBackWithEverythingThatWasStoredAboutIt() {
        CaseState state = CaseState.opened(CASE, NOW).assembledAs(FIRST).determinedAs(FIRST, CaseOutcome.UPHELD);
        UploadState upload = new UploadState(
                "u1",
                UploadStatus.ASSEMBLED,
                List.of(),
                List.of(new Problem("UNREADABLE_PAGE", "scan.pdf page 3", "Send page 3 again.")),
                List.of(),
                FIRST);
        StoredItem item = Samples.item(CASE, 1, ACUPUNCTURE, Outcome.UPHELD);
        AuditEvent event = Samples.event(AuditEvent.Kind.DETERMINED, "v1");
        boolean stored = states.commit(CaseChange.to(state)
                .with(upload)
                .with(Samples.determination(FIRST), List.of(item))
                .with(event));
        assertThat(stored).isTrue();
        CaseFolder folder = states.folder(CASE).orElseThrow();
        assertThat(folder.state().revision()).isEqualTo(1);
        assertThat(folder.state().status()).isEqualTo(CaseStatus.RECOMMENDED);
        assertThat(folder.uploads()).containsExactly(upload);
        assertThat(folder.determinations()).containsExactly(Samples.determination(FIRST));
        assertThat(folder.items()).containsExactly(item);
        assertThat(folder.audit()).containsExactly(event);
        assertThat(states.determination(CASE, FIRST)).contains(Samples.determination(FIRST));
        assertThat(states.items(CASE, FIRST)).containsExactly(item);
    }

    @Test
    void whatIsNotKnownIsEmpty() {
        assertThat(states.find(CASE)).isEmpty();
        assertThat(states.folder(CASE)).isEmpty();
        assertThat(states.upload(CASE, "u1")).isEmpty();
        assertThat(states.determination(CASE, FIRST)).isEmpty();
        assertThat(states.items(CASE, FIRST)).isEmpty();
    }

    @Test
    void aChangeOfAnOutdatedStateStoresNothingOfItsParts() {
        CaseState opened = CaseState.opened(CASE, NOW);
        assertThat(states.commit(CaseChange.to(opened))).isTrue();
        boolean again = states.commit(CaseChange.to(opened)
                .with(Samples.determination(FIRST), List.of(Samples.item(CASE, 1, ACUPUNCTURE, Outcome.UPHELD)))
                .with(Samples.event(AuditEvent.Kind.DETERMINED, "v1")));
        assertThat(again).isFalse();
        CaseFolder folder = states.folder(CASE).orElseThrow();
        assertThat(folder.determinations()).isEmpty();
        assertThat(folder.items()).isEmpty();
        assertThat(folder.audit()).isEmpty();
    }

    @Test
    void ofManyWritersAtOnceExactlyOneWinsEachRevision() throws Exception {
        states.commit(CaseChange.to(CaseState.opened(CASE, NOW)));
        CaseState read = states.find(CASE).orElseThrow();
        List<Callable<Boolean>> writers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            AuditEvent event = Samples.event(AuditEvent.Kind.ASSEMBLED, "u" + i);
            writers.add(() -> states.commit(CaseChange.to(read).with(event)));
        }
        int won = 0;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> writer : executor.invokeAll(writers)) if (writer.get()) won++;
        }
        assertThat(won).isEqualTo(1);
        assertThat(states.folder(CASE).orElseThrow().audit()).hasSize(1);
    }

    @Test
    void openCasesAreListedByDueDateInPartsWhateverTheirShard() {
        IntStream.rangeClosed(1, 25).forEach(i -> states.commit(CaseChange.to(Samples.open(i, 26 - i))));
        CaseState closed = Samples.open(99, 1);
        states.commit(Samples.publication(closed, List.of(), LocalDate.of(2026, 3, 2)));
        states.commit(CaseChange.to(CaseState.opened(new CaseNumber("CM26-0000098"), NOW)));
        List<CaseNumber> seen = new ArrayList<>();
        @Nullable String after = null;
        do {
            Page<CaseState> page = states.clocksByDue(after, 4);
            assertThat(page.entries()).hasSizeLessThanOrEqualTo(4);
            page.entries().forEach(state -> seen.add(state.caseNumber()));
            after = page.next();
        } while (after != null);
        assertThat(seen).hasSize(26).doesNotHaveDuplicates().doesNotContain(closed.caseNumber());
        assertThat(seen.getFirst()).isEqualTo(new CaseNumber("CM26-0000025"));
        assertThat(seen.getLast()).isEqualTo(new CaseNumber("CM26-0000098"));
    }

    @Test
    void onlyRecommendedCasesAreOnTheWorkList() {
        states.commit(CaseChange.to(Samples.open(1, 5)));
        states.commit(CaseChange.to(Samples.open(2, 9).determinedAs(FIRST, CaseOutcome.UPHELD)));
        states.commit(CaseChange.to(Samples.open(3, 7).determinedAs(FIRST, CaseOutcome.OVERTURNED)));
        assertThat(states.attentionByDue(null, 10).entries())
                .extracting(state -> state.caseNumber().value())
                .containsExactly("CM26-0000003", "CM26-0000002");
    }

    @Test
    void aFileIsNotedOnceHoweverOftenItIsOpened() {
        FileCheck check = new FileCheck(
                "pr2.pdf",
                "e1",
                12,
                Digest.of("x"),
                DocumentKind.PROGRESS_REPORT,
                LocalDate.of(2013, 10, 2),
                null,
                3,
                List.of(2),
                List.of(new Problem("UNREADABLE_PAGE", "pr2.pdf page 2", "Send it again.")));
        states.note(CASE, "u1", check);
        states.note(CASE, "u1", check);
        assertThat(states.checks(CASE, "u1")).containsExactly(check);
        assertThat(states.checks(CASE, "u2")).isEmpty();
    }

    @Test
    void straysAreListedByTheirDay() {
        StrayUpload stray =
                new StrayUpload(NOW, "uploads/nobody/x", new Problem("KEY_UNKNOWN", "uploads/…", "Use a case number."));
        states.keep(stray);
        states.keep(stray);
        assertThat(states.strays(LocalDate.of(2026, 3, 2))).containsExactly(stray);
        assertThat(states.strays(LocalDate.of(2026, 3, 3))).isEmpty();
    }

    @Test
    void theItemsOfAVersionAreNotThoseOfAnother() {
        CaseVersion tenth = new CaseVersion(10);
        StoredItem item = Samples.item(CASE, 1, ACUPUNCTURE, Outcome.UPHELD);
        states.commit(CaseChange.to(CaseState.opened(CASE, NOW)).with(Samples.determination(FIRST), List.of(item)));
        assertThat(states.items(CASE, tenth)).isEmpty();
    }
}
