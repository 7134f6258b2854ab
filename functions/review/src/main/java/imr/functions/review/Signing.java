package imr.functions.review;

import imr.checks.CheckResult;
import imr.checks.Checks;
import imr.checks.Draft;
import imr.domain.Digest;
import imr.domain.Problem;
import imr.domain.casefile.CaseDocument;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DocumentKind;
import imr.domain.clock.Basis;
import imr.domain.clock.Clock;
import imr.domain.clock.Clocks;
import imr.domain.clock.Duty;
import imr.domain.clock.Event;
import imr.domain.clock.Moment;
import imr.domain.clock.Service;
import imr.domain.determination.CaseOutcome;
import imr.domain.determination.DecisionClocks;
import imr.domain.determination.ItemDecision;
import imr.domain.determination.ReviewerQualifications;
import imr.domain.determination.Signature;
import imr.domain.determination.SignedDetermination;
import imr.domain.evaluation.Evaluation;
import imr.domain.evaluation.GuidelineRef;
import imr.domain.process.Actor;
import imr.domain.process.ActorRole;
import imr.domain.process.AftermathTransition;
import imr.domain.process.ReviewTransition;
import imr.domain.reviewer.Reviewer;
import imr.domain.reviewer.ReviewerId;
import imr.json.Json;
import imr.json.SignedDeterminationJson;
import imr.letters.IssuedLetters;
import imr.letters.Letter;
import imr.letters.redaction.Withheld;
import imr.reading.document.ReadDocument;
import imr.store.Artefact;
import imr.store.CaseStatus;
import imr.store.ReviewDraft;
import imr.store.StoredDetermination;
import imr.store.StoredItem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a draft and a determination: the checks, the attestation, the letters. A determination is written once; from then on it does
 * not change (Labor Code 4610.6).
 */
record Signing(Documents documents, Registry registry, Checks checks, IssuedLetters letters) {
    private static final int LONGEST = 2_000;

    /** What the checks find in the draft as it stands; empty without one. */
    List<CheckResult> check(Work work) {
        ReviewDraft draft = work.folder().draft();
        return draft == null ? List.of() : checks.of(draft(work, draft));
    }

    /** Whether the draft may not be signed; why is the answer then. */
    boolean blocked(Work work) {
        ReviewDraft draft = work.folder().draft();
        ReviewerId reviewer = work.review().reviewer().orElse(null);
        if (!Reviewing.isCurrent(draft, Documents.version(work), reviewer) || draft == null) {
            work.refuse(
                    409,
                    "NO_DRAFT",
                    "There is no draft of yours for this version of the case; write it first (PUT /cases/{caseNumber}/draft).");
            return true;
        }
        List<Problem> problems = new ArrayList<>();
        if (draft.summary().isBlank())
            problems.add(new Problem(
                    "NO_SUMMARY", "summary", "Summarize the worker's medical condition (Labor Code 4610.6(e))."));
        for (ReviewDraft.Item item : draft.items())
            if (item.outcome() == null
                    || item.reliedOn() == null
                    || item.rationale().isBlank())
                problems.add(new Problem(
                        "ITEM_UNDECIDED",
                        "item " + item.item().value(),
                        "Give the outcome, what it relies on and the rationale."));
        Reviewing.unexplained(documents.evaluation(work), draft)
                .forEach(item -> problems.add(new Problem(
                        "DEPARTURE_UNEXPLAINED",
                        "item " + item.value(),
                        "It is decided otherwise than recommended; give the reason and say why.")));
        if (problems.isEmpty())
            check(work).stream()
                    .filter(result -> result.code().blocks())
                    .forEach(result -> problems.add(problem(result)));
        if (problems.isEmpty()) return false;
        work.refuse(409, "NOT_READY_TO_SIGN", "The draft cannot be signed as it is; the problems say why.", problems);
        return true;
    }

    static Problem problem(CheckResult result) {
        return new Problem(result.code().name(), result.place().words(), result.wrong() + " " + result.advice());
    }

    private Draft draft(Work work, ReviewDraft draft) {
        CaseFile file = documents.understood(work);
        Evaluation evaluation = documents.evaluation(work);
        List<ReadDocument> pages = documents.pages(file);
        List<Draft.Item> items = new ArrayList<>();
        for (ReviewDraft.Item item : draft.items()) {
            var disputed = file.items().stream()
                    .filter(one -> one.number().equals(item.item()))
                    .findFirst()
                    .orElseThrow();
            String administrator = disputed.administratorGuideline();
            items.add(new Draft.Item(
                    item.item(),
                    disputed.text(),
                    item.outcome(),
                    administrator == null ? "" : administrator,
                    item.reliedOn() == null
                            ? ""
                            : item.reliedOn().label() + ", " + item.reliedOn().citation(),
                    governing(evaluation, item),
                    item.rationale()));
        }
        return new Draft(
                file.caseNumber(),
                file.dates(),
                draft.summary(),
                items,
                review(file, pages),
                new Draft.WithRecord(
                        documents.facts(work),
                        file.documents(),
                        pages,
                        file.documents().stream().map(Signing::listed).toList()));
    }

    private static Draft.Listed listed(CaseDocument document) {
        return new Draft.Listed(document.id(), document.dated(), document.author(), document.pages());
    }

    /** The guideline of the library, where the reviewer relies on the one that was chosen. */
    private static @Nullable GuidelineRef governing(Evaluation evaluation, ReviewDraft.Item item) {
        return evaluation.items().stream()
                .filter(one -> one.item().number().equals(item.item()))
                .map(one -> one.selection().chosen())
                .filter(Objects::nonNull)
                .filter(chosen ->
                        item.reliedOn() != null && item.reliedOn().label().equals(chosen.label()))
                .findFirst()
                .orElse(null);
    }

    private static String review(CaseFile file, List<ReadDocument> pages) {
        StringBuilder text = new StringBuilder();
        for (CaseDocument document : file.documents())
            if (document.kind() == DocumentKind.UR_DECISION)
                pages.stream()
                        .filter(read -> read.id().equals(document.id()))
                        .flatMap(read -> read.pages().stream())
                        .forEach(page -> text.append(page.text()).append('\n'));
        return text.toString();
    }

    /** Attests and issues. */
    void sign(Work work, Body body) {
        String attestation = body.fields().required("attestation", LONGEST);
        LocalDate mailed = body.day("mailed");
        Service service = body.choice("service", Service.class);
        if (attestation != null && !attestation.equals(Attestation.TEXT))
            body.fields()
                    .problem(
                            "ATTESTATION_DIFFERS",
                            body.fields().at("attestation"),
                            "Repeat the attestation: " + Attestation.TEXT);
        if (mailed != null && mailed.isBefore(work.today()))
            body.fields()
                    .problem(
                            "DATE_WRONG", body.fields().at("mailed"), "It is mailed on the day it is signed or later.");
        if (Coordination.refused(work, body) || mailed == null || service == null || attestation == null) return;
        if (blocked(work)) return;
        ReviewDraft draft = Objects.requireNonNull(work.folder().draft(), "a blocked draft");
        Reviewer reviewer = registry.all().find(draft.by()).orElse(null);
        if (reviewer == null) {
            work.refuse(409, "REVIEWER_UNKNOWN", "The registry has no reviewer " + draft.by() + " any more.");
            return;
        }
        int number = work.review().state().nextDetermination();
        SignedDetermination signed = determination(work, draft, reviewer, number, attestation, mailed);
        Digest content = Digest.of(Json.write(draft));
        Digest attested = Digest.of(Json.write(signed.signature()));
        if (!work.apply(
                new ReviewTransition.SignedAndIssued(content, attested, draft.version(), signed.outcome()),
                work.actor(ActorRole.REVIEWER))) return;
        work.happened(before -> before.with(Event.DETERMINATION_MAILED, Moment.on(mailed), service)
                .with(Event.DETERMINATION_RECEIVED, Moment.on(mailed.plusDays(service.addedDays()))));
        if (signed.outcome() != CaseOutcome.UPHELD)
            due(work)
                    .ifPresent(day ->
                            work.apply(new AftermathTransition.ImplementationDue(day), Actor.system("deadlines")));
        issue(work, signed, reviewer, draft);
    }

    private static Optional<LocalDate> due(Work work) {
        return Clocks.of(
                        Duty.AUTHORIZATION,
                        work.review().state().priority(),
                        work.review().occurrences())
                .stream()
                .filter(Clock.Running.class::isInstance)
                .map(clock -> ((Clock.Running) clock).due().date())
                .min(LocalDate::compareTo);
    }

    private SignedDetermination determination(
            Work work, ReviewDraft draft, Reviewer reviewer, int number, String attestation, LocalDate mailed) {
        CaseFile file = documents.understood(work);
        List<ItemDecision> decisions = draft.items().stream()
                .map(item -> new ItemDecision(
                        item.item(),
                        Objects.requireNonNull(item.outcome()),
                        Objects.requireNonNull(item.reliedOn()),
                        item.rationale(),
                        item.departure()))
                .toList();
        ReviewerQualifications qualifications = reviewer.qualifications(work.today());
        return new SignedDetermination(
                file,
                number,
                draft.summary(),
                decisions,
                qualifications,
                clocks(work),
                new Signature(work.now(), attestation, Digest.of(Json.write(draft))),
                mailed);
    }

    private static DecisionClocks clocks(Work work) {
        LocalDate statute = null;
        LocalDate regulation = null;
        for (Clock clock : Clocks.of(
                Duty.DETERMINATION,
                work.review().state().priority(),
                work.review().occurrences())) {
            if (!(clock instanceof Clock.Running running)) continue;
            if (clock.rule().basis() == Basis.STATUTE) statute = running.due().date();
            else regulation = running.due().date();
        }
        return new DecisionClocks(statute == null ? work.state().deadlines().determinationDue() : statute, regulation);
    }

    /** First the letters, under keys that follow from the version, then the table: so whatever the table names exists. */
    private void issue(Work work, SignedDetermination signed, Reviewer reviewer, ReviewDraft draft) {
        Withheld withheld = Withheld.ofReviewer(reviewer.name().revealedWithinTheOrganization());
        Letter party = letters.forParties(signed, withheld);
        Letter everybody = letters.forPublic(signed, withheld);
        Map<Artefact, Digest> written = new EnumMap<>(Artefact.class);
        written.put(Artefact.SIGNED, documents.put(work, Artefact.SIGNED, SignedDeterminationJson.write(signed)));
        written.put(Artefact.LETTER_PARTY_HTML, documents.put(work, Artefact.LETTER_PARTY_HTML, utf8(party.html())));
        written.put(Artefact.LETTER_PARTY_PDF, documents.put(work, Artefact.LETTER_PARTY_PDF, party.pdf()));
        written.put(
                Artefact.LETTER_PUBLIC_HTML, documents.put(work, Artefact.LETTER_PUBLIC_HTML, utf8(everybody.html())));
        written.put(Artefact.LETTER_PUBLIC_PDF, documents.put(work, Artefact.LETTER_PUBLIC_PDF, everybody.pdf()));
        Evaluation evaluation = documents.evaluation(work);
        StoredDetermination stored = new StoredDetermination(
                work.caseNumber(),
                draft.version(),
                work.now(),
                signed.outcome(),
                work.state().deadlines(),
                signed.isLate(),
                evaluation.pins(),
                Digest.of(documents.read(Documents.place(work, Artefact.EVALUATION))),
                written,
                signed.reviewer());
        List<StoredItem> items = new IssuedItems(work, signed, evaluation, reviewer).stored();
        work.change(
                state -> state.determinedAs(draft.version(), signed.outcome()).with(CaseStatus.ISSUED));
        if (signed.isLate()) work.change(state -> state.markedLate());
        work.also(change -> change.with(stored, items));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
