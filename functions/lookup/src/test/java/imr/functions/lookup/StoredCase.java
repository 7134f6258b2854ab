package imr.functions.lookup;

import static imr.store.testing.Samples.CASE;
import static imr.store.testing.Samples.FIRST;
import static imr.store.testing.Samples.NOW;
import static java.nio.charset.StandardCharsets.UTF_8;

import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.Problem;
import imr.domain.TreatmentId;
import imr.domain.casefile.Priority;
import imr.domain.determination.CaseOutcome;
import imr.domain.evaluation.Outcome;
import imr.domain.process.Aftermath;
import imr.domain.process.AppealGround;
import imr.domain.process.CaseStage;
import imr.domain.process.ReviewState;
import imr.domain.process.SignedDetermination;
import imr.domain.process.SupersededDetermination;
import imr.domain.reviewer.ReviewerId;
import imr.store.Artefact;
import imr.store.AuditEvent;
import imr.store.CaseChange;
import imr.store.CaseKey;
import imr.store.CaseState;
import imr.store.ReviewFile;
import imr.store.StoredItem;
import imr.store.UploadState;
import imr.store.UploadStatus;
import imr.store.testing.Samples;
import imr.store.testing.TestStores;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sample case as it is stored at the end: with a recommendation, or signed. */
final class StoredCase {
    static final ReviewerId REVIEWER = new ReviewerId("R-0001");
    static final ReviewerId OTHER_REVIEWER = new ReviewerId("R-0002");

    private StoredCase() {}

    /** Gives the case to {@link #REVIEWER}. */
    static void assigned(TestStores stores) {
        at(stores, new CaseStage.UnderReview(REVIEWER), List.of());
    }

    /** Reversed as {@link #REVIEWER} decided it, and under review by {@link #OTHER_REVIEWER} in a second version. */
    static void remanded(TestStores stores) {
        signed(stores);
        CaseVersion second = new CaseVersion(2);
        CaseState state = stores.caseStates().find(CASE).orElseThrow();
        stores.caseStates()
                .commit(CaseChange.to(state.assembledAs(second).determinedAs(second, CaseOutcome.UPHELD))
                        .with(Samples.determination(second), items()));
        for (Artefact artefact : Artefact.values())
            stores.caseStore().put(new CaseKey(CASE, second, artefact), ("second " + artefact.name()).getBytes(UTF_8));
        var reversed = new SignedDetermination(
                1, REVIEWER, FIRST, Digest.of("content"), Digest.of("attestation"), CaseOutcome.UPHELD);
        at(
                stores,
                new CaseStage.UnderReview(OTHER_REVIEWER),
                List.of(new SupersededDetermination(
                        reversed, Aftermath.NONE, AppealGround.PLAINLY_ERRONEOUS_FACT, Digest.of("order"))));
    }

    private static void at(TestStores stores, CaseStage stage, List<SupersededDetermination> superseded) {
        ReviewFile none = ReviewFile.none(CASE);
        ReviewState state =
                new ReviewState(CASE, stage, Priority.STANDARD, new TreeMap<>(Map.of()), List.of(), superseded);
        stores.caseStates()
                .commit(CaseChange.to(stores.caseStates().find(CASE).orElseThrow())
                        .with(new ReviewFile(state, 0, none.head(), none.occurrences()), List.of()));
    }

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
