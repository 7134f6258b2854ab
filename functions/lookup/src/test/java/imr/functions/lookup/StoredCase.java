package imr.functions.lookup;

import static imr.store.testing.Samples.CASE;
import static imr.store.testing.Samples.FIRST;
import static imr.store.testing.Samples.NOW;
import static java.nio.charset.StandardCharsets.UTF_8;

import imr.domain.Problem;
import imr.domain.TreatmentId;
import imr.domain.determination.CaseOutcome;
import imr.domain.evaluation.Outcome;
import imr.store.Artefact;
import imr.store.AuditEvent;
import imr.store.CaseChange;
import imr.store.CaseKey;
import imr.store.CaseState;
import imr.store.StoredItem;
import imr.store.UploadState;
import imr.store.UploadStatus;
import imr.store.testing.Samples;
import imr.store.testing.TestStores;
import java.util.List;

/** The sample case as it is stored at the end: with a recommendation, or signed. */
final class StoredCase {
    private StoredCase() {}

    /** Recommended, with all artefacts, and a later upload that was rejected. */
    static void determined(TestStores stores) {
        CaseState state = CaseState.opened(CASE, NOW).assembledAs(FIRST).determinedAs(FIRST, CaseOutcome.UPHELD);
        UploadState later = new UploadState(
                "u2",
                UploadStatus.REJECTED,
                List.of(new Problem("EMPTY_FILE", "pr2.pdf", "Upload it again.")),
                List.of(),
                List.of("rfa.pdf"),
                null);
        stores.caseStates()
                .commit(CaseChange.to(state)
                        .with(later)
                        .with(Samples.determination(FIRST), items())
                        .with(Samples.event(AuditEvent.Kind.DETERMINED, "v1")));
        for (Artefact artefact : Artefact.values())
            stores.caseStore()
                    .put(new CaseKey(CASE, FIRST, artefact), artefact.name().getBytes(UTF_8));
    }

    static void signed(TestStores stores) {
        determined(stores);
        CaseState state = stores.caseStates().find(CASE).orElseThrow();
        stores.caseStates().commit(CaseChange.to(state).with(Samples.signed(CASE, FIRST), items()));
    }

    private static List<StoredItem> items() {
        return List.of(Samples.item(CASE, 1, new TreatmentId("acupuncture"), Outcome.UPHELD));
    }
}
