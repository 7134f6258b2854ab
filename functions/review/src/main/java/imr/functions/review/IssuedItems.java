package imr.functions.review;

import imr.domain.casefile.DisputedItem;
import imr.domain.clock.Event;
import imr.domain.determination.ItemDecision;
import imr.domain.determination.SignedDetermination;
import imr.domain.evaluation.Evaluation;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Outcome;
import imr.domain.evaluation.Recommendation;
import imr.domain.reviewer.Reviewer;
import imr.domain.reviewer.Specialty;
import imr.store.Issuance;
import imr.store.StoredItem;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The items of a determination as they are kept once it is signed, with what they are found and counted by. */
record IssuedItems(Work work, SignedDetermination signed, Evaluation evaluation, Reviewer reviewer) {
    List<StoredItem> stored() {
        return signed.decisions().stream().map(this::item).toList();
    }

    private StoredItem item(ItemDecision decision) {
        DisputedItem item = signed.caseFile().items().stream()
                .filter(one -> one.number().equals(decision.item()))
                .findFirst()
                .orElseThrow();
        Recommendation recommended = evaluation.items().stream()
                .filter(one -> one.item().number().equals(decision.item()))
                .findFirst()
                .map(ItemEvaluation::recommendation)
                .orElseThrow();
        Recommendation.Uphold uphold =
                decision.departure() == null && recommended instanceof Recommendation.Uphold one ? one : null;
        return new StoredItem(
                signed.caseFile().caseNumber(),
                signed.caseFile().version(),
                decision.item(),
                item.text(),
                item.treatment(),
                decision.outcome(),
                uphold != null && decision.outcome() == Outcome.UPHELD ? uphold.reason() : null,
                uphold != null ? uphold.deciding() : null,
                decision.reliedOn().label(),
                null,
                issuance(item, decision, recommended));
    }

    private Issuance issuance(DisputedItem item, ItemDecision decision, Recommendation recommended) {
        return new Issuance(
                item.bodyParts(),
                reviewer.specialties().stream().map(Specialty::code).toList(),
                work.review().state().priority(),
                days(),
                signed.isLate(),
                departs(recommended, decision.outcome()));
    }

    private static @Nullable Boolean departs(Recommendation recommended, Outcome decided) {
        return switch (recommended) {
            case Recommendation.Overturn overturn -> decided != Outcome.OVERTURNED;
            case Recommendation.Uphold uphold -> decided != Outcome.UPHELD;
            case Recommendation.None none -> null;
        };
    }

    /** As the law counts the time to decide: from the request with its documents (Labor Code 4610.6(d)) to the day it is mailed. */
    private @Nullable Integer days() {
        return work.review()
                .occurrences()
                .of(Event.REQUEST_AND_DOCUMENTS_RECEIVED)
                .map(received -> (int) ChronoUnit.DAYS.between(received.at().date(), signed.mailed()))
                .filter(days -> days >= 0)
                .orElse(null);
    }
}
