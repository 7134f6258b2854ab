package imr.store.testing;

import imr.domain.BodyPart;
import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.ItemNumber;
import imr.domain.TreatmentId;
import imr.domain.casefile.Priority;
import imr.domain.determination.CaseOutcome;
import imr.domain.determination.Deadlines;
import imr.domain.determination.ReviewerQualifications;
import imr.domain.evaluation.CriterionId;
import imr.domain.evaluation.Outcome;
import imr.domain.evaluation.Pins;
import imr.domain.evaluation.Recommendation;
import imr.store.Artefact;
import imr.store.AuditEvent;
import imr.store.CaseChange;
import imr.store.CaseState;
import imr.store.Issuance;
import imr.store.StoredDetermination;
import imr.store.StoredItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Stored things for tests of stores. */
public final class Samples {
    public static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");
    public static final CaseNumber CASE = new CaseNumber("CM26-0000001");
    public static final CaseVersion FIRST = new CaseVersion(1);

    private Samples() {}

    public static CaseState open(int number, int dueDay) {
        return CaseState.opened(new CaseNumber("CM26-%07d".formatted(number)), NOW)
                .dueBy(Priority.STANDARD, new Deadlines(LocalDate.of(2026, 3, dueDay), null));
    }

    public static StoredDetermination determination(CaseVersion version) {
        Digest digest = Digest.of("evaluation " + version);
        return new StoredDetermination(
                CASE,
                version,
                NOW,
                CaseOutcome.UPHELD,
                new Deadlines(LocalDate.of(2026, 3, 30), null),
                false,
                new Pins(CASE, version, digest, digest, digest, "1"),
                digest,
                Map.of(Artefact.LETTER_PARTY_PDF, digest),
                null);
    }

    /** A determination that a reviewer signed. */
    public static StoredDetermination signed(CaseNumber caseNumber, CaseVersion version) {
        StoredDetermination unsigned = determination(version);
        return new StoredDetermination(
                caseNumber,
                version,
                NOW,
                unsigned.outcome(),
                unsigned.deadlines(),
                unsigned.late(),
                unsigned.pins(),
                unsigned.evaluation(),
                unsigned.documents(),
                new ReviewerQualifications(List.of("California"), List.of("Physical medicine"), 12, 20));
    }

    /** The same case, signed and published. */
    public static CaseChange publication(CaseState state, List<StoredItem> items, LocalDate on) {
        CaseState determined = state.determinedAs(FIRST, CaseOutcome.UPHELD);
        return CaseChange.publishing(determined, signed(state.caseNumber(), FIRST), items, on);
    }

    public static StoredItem item(CaseNumber caseNumber, int number, TreatmentId treatment, Outcome outcome) {
        return new StoredItem(
                caseNumber,
                FIRST,
                new ItemNumber(number),
                "12 visits",
                treatment,
                outcome,
                outcome == Outcome.UPHELD ? Recommendation.Reason.NOT_MET : null,
                new CriterionId("guideline/pathway/criterion"),
                "A guideline",
                null,
                issuance(false));
    }

    public static Issuance issuance(boolean departs) {
        return new Issuance(
                List.of(BodyPart.LOW_BACK, BodyPart.KNEE),
                List.of("pain-medicine", "orthopedic-surgery"),
                Priority.STANDARD,
                27,
                false,
                departs);
    }

    public static AuditEvent event(AuditEvent.Kind kind, String reference) {
        return new AuditEvent(NOW, kind, reference, "test");
    }
}
