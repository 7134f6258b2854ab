package imr.functions.lookup;

import imr.access.Caller;
import imr.access.Role;
import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.Fault;
import imr.domain.determination.Determination;
import imr.json.CaseJson;
import imr.json.DeterminationJson;
import imr.json.EvaluationJson;
import imr.store.Artefact;
import imr.store.CaseKey;
import imr.store.CaseState;
import imr.store.CaseStates;
import imr.store.CaseStore;
import imr.store.StoredDetermination;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks up a case: its state, its determination, the trace and the letters. */
record Cases(CaseStates states, CaseStore documents) {
    /** Who may read what the record leaves open; a party that reads it knows what to write. */
    private static final Set<Role> READS_THE_DRAFT = Set.of(Role.REVIEWER, Role.COORDINATOR, Role.AUDITOR);

    private static final Reply NO_CASE = Reply.problem(
            404, "CASE_UNKNOWN", "No case of this number is known; check the number, or upload its first file.");
    private static final Reply NO_DETERMINATION = Reply.problem(
            404, "NO_DETERMINATION", "The case has no determination yet; its state says what it waits for.");
    private static final Reply NOT_PUBLISHED =
            Reply.problem(404, "NOT_PUBLISHED", "No determination of this case is published.");

    Reply state(CaseNumber caseNumber, Caller caller) {
        return states.folder(caseNumber)
                .map(folder -> Reply.json(CaseAnswer.of(folder, caller)))
                .orElse(NO_CASE);
    }

    Reply determination(CaseNumber caseNumber, Request request) {
        return ofVersion(caseNumber, request, version -> {
            Optional<StoredDetermination> stored = states.determination(caseNumber, version);
            if (stored.isEmpty()) return NO_DETERMINATION;
            CaseKey place = new CaseKey(caseNumber, version, Artefact.EVALUATION);
            byte[] trace = read(place);
            if (!Digest.of(trace).equals(stored.get().evaluation()))
                throw new Fault(Fault.Blame.DEPENDENCY, true, caseNumber + " is just being determined anew");
            return new Reply(
                    200,
                    Reply.JSON,
                    DeterminationJson.write(new Determination(
                            CaseJson.read(read(place.beside(Artefact.CASE))),
                            EvaluationJson.read(trace),
                            stored.get().outcome(),
                            stored.get().deadlines(),
                            stored.get().reviewer())));
        });
    }

    Reply trace(CaseNumber caseNumber, Request request) {
        return ofVersion(caseNumber, request, version -> document(caseNumber, version, Artefact.EVALUATION));
    }

    Reply letter(CaseNumber caseNumber, Request request, Caller caller) {
        String copy = request.query("copy", "party");
        if (copy.equals("reviewer") && caller.roles().stream().noneMatch(READS_THE_DRAFT::contains))
            return Reply.problem(
                    403, "ROLE_MISSING", "The reviewer's draft is for reviewers, coordinators and auditors.");
        Optional<Artefact> letter = letter(copy, request.query("format", "html"));
        if (letter.isEmpty())
            return Reply.problem(
                    400,
                    "LETTER_UNKNOWN",
                    "A letter has a copy, reviewer, party or public, and a format, html or pdf.");
        return ofVersion(
                caseNumber,
                request,
                version -> states.determination(caseNumber, version)
                                .filter(stored -> !copy.equals("reviewer") || stored.reviewer() == null)
                                .isEmpty()
                        ? NO_DETERMINATION
                        : document(caseNumber, version, letter.get()));
    }

    Reply publishedLetter(CaseNumber caseNumber, Request request) {
        Optional<Artefact> letter = letter("public", request.query("format", "html"));
        if (letter.isEmpty()) return Reply.problem(400, "LETTER_UNKNOWN", "A letter has a format, html or pdf.");
        // The same answer for a case that is not known: whether a case exists is not public.
        return states.find(caseNumber)
                .flatMap(state -> Optional.ofNullable(state.published()))
                .map(version -> document(caseNumber, version, letter.get()))
                .orElse(NOT_PUBLISHED);
    }

    private static Optional<Artefact> letter(String copy, String format) {
        return Optional.ofNullable(
                switch (copy + " " + format) {
                    case "reviewer html" -> Artefact.LETTER_REVIEWER_HTML;
                    case "reviewer pdf" -> Artefact.LETTER_REVIEWER_PDF;
                    case "party html" -> Artefact.LETTER_PARTY_HTML;
                    case "party pdf" -> Artefact.LETTER_PARTY_PDF;
                    case "public html" -> Artefact.LETTER_PUBLIC_HTML;
                    case "public pdf" -> Artefact.LETTER_PUBLIC_PDF;
                    default -> null;
                });
    }

    /** Of the version that is asked for, or the one that is determined. */
    private Reply ofVersion(CaseNumber caseNumber, Request request, Function<CaseVersion, Reply> answer) {
        Optional<CaseState> state = states.find(caseNumber);
        if (state.isEmpty()) return NO_CASE;
        String asked = request.query("version", "");
        if (!asked.isEmpty() && !asked.matches("[1-9]\\d{0,8}"))
            return Reply.problem(400, "VERSION_INVALID", "A version is a whole number from 1.");
        @Nullable
        CaseVersion version = asked.isEmpty() ? state.get().determined() : new CaseVersion(Integer.parseInt(asked));
        return version == null ? NO_DETERMINATION : answer.apply(version);
    }

    private Reply document(CaseNumber caseNumber, CaseVersion version, Artefact artefact) {
        return documents
                .read(new CaseKey(caseNumber, version, artefact))
                .map(content -> new Reply(200, artefact.mediaType(), content))
                .orElse(NO_DETERMINATION);
    }

    private byte[] read(CaseKey key) {
        return documents.read(key).orElseThrow(() -> new Fault(Fault.Blame.SERVER, true, "there is no " + key));
    }
}
