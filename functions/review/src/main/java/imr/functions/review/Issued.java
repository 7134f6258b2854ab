package imr.functions.review;

import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.casefile.CaseFile;
import imr.domain.process.ActorRole;
import imr.domain.process.AftermathTransition;
import imr.domain.process.AppealGround;
import imr.json.CaseJson;
import imr.store.Artefact;
import imr.store.AuditEvent;
import imr.store.CaseKey;
import imr.store.CaseStates;
import imr.store.CaseStatus;
import imr.store.StoredDetermination;
import imr.store.StoredItem;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/**
 * What follows an issued determination: publication of the copy without names (Labor Code 4610.6(m)), appeal, remand to another reviewer
 * (4610.6(h), (i)), implementation (4610.6(j)).
 */
record Issued(Documents documents, CaseStates states) {
    /** What an appeal came to. */
    private enum Ruling {
        AFFIRMED,
        REVERSED
    }

    /** Everybody may read the public copy from now on. */
    void publish(Work work, Body body) {
        if (Coordination.refused(work, body)) return;
        StoredDetermination signed = work.folder().determinations().stream()
                .filter(one -> one.version().equals(work.state().determined()) && one.signed())
                .findFirst()
                .orElse(null);
        if (signed == null) {
            work.refuse(
                    409,
                    "NOT_SIGNED",
                    "Nobody decided and signed this; a recommendation is not a determination, and is not published.");
            return;
        }
        Digest copy = signed.documents().get(Artefact.LETTER_PUBLIC_PDF);
        if (!work.apply(
                new AftermathTransition.Published(Objects.requireNonNull(copy, "a signed determination has letters")),
                work.actor(ActorRole.PUBLISHER))) return;
        List<StoredItem> items = states.items(work.caseNumber(), signed.version());
        LocalDate day = LocalDate.ofInstant(work.now(), ZoneOffset.UTC);
        AuditEvent event = new AuditEvent(
                work.now(),
                AuditEvent.Kind.PUBLISHED,
                signed.version().toString(),
                work.actor(ActorRole.PUBLISHER).subject());
        work.publishing(signed, items, day, event);
    }

    void appeal(Work work, Body body) {
        LocalDate filed = body.day("filed");
        AppealGround ground = body.choice("ground", AppealGround.class);
        if (Coordination.refused(work, body) || filed == null || ground == null) return;
        work.apply(new AftermathTransition.Appealed(filed, ground), work.actor(ActorRole.COORDINATOR));
    }

    /**
     * What the Appeals Board decided. After a reversal the case is reviewed again, by another reviewer and as a version of its own, so that the former
     * determination stays as it was and can still be read.
     */
    void appealDecision(Work work, Body body) {
        Ruling ruling = body.choice("ruling", Ruling.class);
        Digest order = body.digest("order");
        AppealGround ground = body.optionalChoice("ground", AppealGround.class);
        if (ruling == Ruling.REVERSED && ground == null) body.fields().isMissing("ground");
        if (Coordination.refused(work, body) || ruling == null || order == null) return;
        if (ruling == Ruling.AFFIRMED) {
            work.apply(new AftermathTransition.Affirmed(order), work.actor(ActorRole.COORDINATOR));
            return;
        }
        if (!work.apply(
                new AftermathTransition.ReversedAndRemanded(Objects.requireNonNull(ground, "checked"), order),
                work.actor(ActorRole.COORDINATOR))) return;
        reviewedAgain(work);
    }

    private void reviewedAgain(Work work) {
        withdraw(work);
        CaseFile file = documents.caseFile(work);
        CaseVersion next = new CaseVersion(Documents.version(work).number() + 1);
        CaseFile again = new CaseFile(
                file.caseNumber(),
                next,
                file.uploadId(),
                file.priority(),
                file.dates(),
                file.employee(),
                file.requestingPhysician(),
                file.items(),
                file.documents(),
                file.problems());
        documents.cases().putIfAbsent(new CaseKey(work.caseNumber(), next, Artefact.CASE), CaseJson.write(again));
        work.change(state -> state.assembledAs(next, work.now()).with(CaseStatus.IN_EVALUATION));
        work.also(change -> change.with(new AuditEvent(
                work.now(),
                AuditEvent.Kind.ASSEMBLED,
                next + " remand",
                work.actor(ActorRole.COORDINATOR).subject())));
    }

    /** What was reversed is no longer found among what is published, nor counted; by its number it can still be read. */
    private void withdraw(Work work) {
        CaseVersion published = work.state().published();
        if (published == null) return;
        List<StoredItem> items = states.items(work.caseNumber(), published);
        work.also(change -> change.withdrawing(items));
    }

    /** The claims administrator provided or paid what was overturned. */
    void implementation(Work work, Body body) {
        LocalDate on = body.day("on");
        if (Coordination.refused(work, body) || on == null) return;
        work.apply(new AftermathTransition.Implemented(on), work.actor(ActorRole.COORDINATOR));
    }
}
