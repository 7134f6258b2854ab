package imr.functions.lookup;

import imr.access.Caller;
import imr.access.Role;
import imr.api.Reply;
import imr.api.Request;
import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.Fault;
import imr.domain.determination.Determination;
import imr.json.CaseJson;
import imr.json.DeterminationJson;
import imr.json.EvaluationJson;
import imr.store.Artefact;
import imr.store.CaseFolder;
import imr.store.CaseKey;
import imr.store.CaseStates;
import imr.store.CaseStore;
import imr.store.StoredDetermination;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks up a case: its state, its determination, the trace, the facts and the letters. */
record Cases(CaseStates states, CaseStore documents, Clock clock) {
    /** Who may read what the record leaves open; a party that reads it knows what to write. */
    private static final Set<Role> READS_THE_DRAFT = Set.of(Role.REVIEWER, Role.COORDINATOR, Role.AUDITOR);

    private static final Reply NO_CASE = Reply.problem(
            404, "CASE_UNKNOWN", "No case of this number is known; check the number, or upload its first file.");
    private static final Reply NO_DETERMINATION = Reply.problem(
            404, "NO_DETERMINATION", "The case has no determination yet; its state says what it waits for.");
    private static final Reply NO_FACTS =
            Reply.problem(404, "NO_FACTS", "The case has not been read yet; its state says what it waits for.");
    private static final Reply NOT_PUBLISHED =
            Reply.problem(404, "NOT_PUBLISHED", "No determination of this case is published.");
    private static final Reply NOT_SIGNED = Reply.problem(
            409,
            "NOT_SIGNED",
            "No reviewer has decided and signed yet, so there is no determination that parties could read; where the case"
                    + " stands and when it is due is at /cases/{caseNumber}.");

    Reply state(CaseNumber caseNumber, Caller caller) {
        return states.folder(caseNumber)
                .map(folder -> Reply.json(CaseAnswer.of(folder, caller, clock.instant())))
                .orElse(NO_CASE);
    }

    /** Where the review stands, with the version that whoever changes it has to name. */
    Reply process(CaseNumber caseNumber, Caller caller) {
        return states.folder(caseNumber)
                .map(folder -> Reply.json(ProcessAnswer.of(
                                folder, ReviewedAsOne.proposed(folder, states).orElse(null), caller))
                        .of(Reply.etag(
                                folder.review() == null ? 0 : folder.review().entries())))
                .orElse(NO_CASE);
    }

    Reply determination(CaseNumber caseNumber, Request request, Caller caller) {
        return ofVersion(caseNumber, request, caller, version -> {
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
                            readsTheDraft(caller)
                                    ? EvaluationJson.read(trace)
                                    : EvaluationJson.read(trace).forParties(),
                            stored.get().outcome(),
                            stored.get().deadlines(),
                            stored.get().reviewer())));
        });
    }

    Reply trace(CaseNumber caseNumber, Request request, Caller caller) {
        return ofVersion(
                caseNumber,
                request,
                caller,
                version -> forReader(document(caseNumber, version, Artefact.EVALUATION, NO_DETERMINATION), caller));
    }

    /** What is missing is for the reviewer to ask, not for parties to argue from. */
    private static Reply forReader(Reply trace, Caller caller) {
        if (trace.status() != 200 || readsTheDraft(caller)) return trace;
        return new Reply(
                trace.status(),
                trace.mediaType(),
                EvaluationJson.write(EvaluationJson.read(trace.body()).forParties()));
    }

    private static boolean readsTheDraft(Caller caller) {
        return caller.roles().stream().anyMatch(READS_THE_DRAFT::contains);
    }

    /** Of the version that is asked for, or the latest that is assembled: facts are there before a determination is. */
    Reply facts(CaseNumber caseNumber, Request request, Caller caller) {
        CaseFolder folder = states.folder(caseNumber).orElse(null);
        if (folder == null) return NO_CASE;
        String asked = request.query("version", "");
        CaseVersion latest = folder.state().assembled();
        if (latest == null) return NO_FACTS;
        CaseVersion version = asked.isEmpty() ? latest : new CaseVersion(Integer.parseInt(asked));
        return version.compareTo(latest) > 0
                ? noSuchVersion(folder, version)
                : document(caseNumber, version, Artefact.FACTS, NO_FACTS);
    }

    Reply letter(CaseNumber caseNumber, Request request, Caller caller) {
        String copy = request.query("copy", "party");
        if (copy.equals("reviewer") && !readsTheDraft(caller))
            return Reply.problem(
                    403, "ROLE_MISSING", "The reviewer's draft is for reviewers, coordinators and auditors.");
        Artefact letter = letter(copy, request.query("format", "html"));
        return ofVersion(
                caseNumber,
                request,
                caller,
                version -> states.determination(caseNumber, version)
                                .filter(stored -> !copy.equals("reviewer") || stored.reviewer() == null)
                                .isEmpty()
                        ? NO_DETERMINATION
                        : document(caseNumber, version, letter, NO_DETERMINATION));
    }

    Reply publishedLetter(CaseNumber caseNumber, Request request) {
        Artefact letter = letter("public", request.query("format", "html"));
        // The same answer for a case that is not known: whether a case exists is not public.
        return states.find(caseNumber)
                .flatMap(state -> Optional.ofNullable(state.published()))
                .flatMap(version -> states.determination(caseNumber, version))
                .filter(StoredDetermination::signed)
                .map(signed -> document(caseNumber, signed.version(), letter, NO_DETERMINATION))
                .orElse(NOT_PUBLISHED);
    }

    private static Artefact letter(String copy, String format) {
        boolean pdf = format.equals("pdf");
        if (copy.equals("reviewer")) return pdf ? Artefact.LETTER_REVIEWER_PDF : Artefact.LETTER_REVIEWER_HTML;
        if (copy.equals("public")) return pdf ? Artefact.LETTER_PUBLIC_PDF : Artefact.LETTER_PUBLIC_HTML;
        return pdf ? Artefact.LETTER_PARTY_PDF : Artefact.LETTER_PARTY_HTML;
    }

    /** Of the version that is asked for, or the one that is determined; for parties, the latest that is signed. */
    private Reply ofVersion(
            CaseNumber caseNumber, Request request, Caller caller, Function<CaseVersion, Reply> answer) {
        CaseFolder folder = states.folder(caseNumber).orElse(null);
        if (folder == null) return NO_CASE;
        String asked = request.query("version", "");
        CaseVersion version = asked.isEmpty() ? current(folder, caller) : new CaseVersion(Integer.parseInt(asked));
        if (version == null) return folder.state().determined() == null ? NO_DETERMINATION : NOT_SIGNED;
        boolean signed = folder.determinations().stream()
                .anyMatch(stored -> stored.version().equals(version) && stored.signed());
        boolean known = folder.state().assembled() != null
                && version.compareTo(folder.state().assembled()) <= 0;
        if (!known && !asked.isEmpty()) return noSuchVersion(folder, version);
        if (caller.isPartyOnly() && !signed) return NOT_SIGNED;
        Reply reply = answer.apply(version);
        return reply.equals(NO_DETERMINATION) && !asked.isEmpty() ? notDetermined(folder, version) : reply;
    }

    private static @Nullable CaseVersion current(CaseFolder folder, Caller caller) {
        if (!caller.isPartyOnly()) return folder.state().determined();
        return folder.latestSigned().map(StoredDetermination::version).orElse(null);
    }

    private static Reply noSuchVersion(CaseFolder folder, CaseVersion version) {
        CaseVersion latest = folder.state().assembled();
        return Reply.problem(
                404,
                "VERSION_UNKNOWN",
                "The case has no version " + version.number() + "; "
                        + (latest == null ? "it has none yet." : "its latest is " + latest.number() + ".")
                        + determined(folder));
    }

    private static Reply notDetermined(CaseFolder folder, CaseVersion version) {
        return Reply.problem(
                404,
                "NO_DETERMINATION",
                "Version " + version.number() + " has no determination; the state of the case says what it waits for."
                        + determined(folder));
    }

    private static String determined(CaseFolder folder) {
        String versions = folder.determinations().stream()
                .map(stored -> String.valueOf(stored.version().number()))
                .collect(Collectors.joining(", "));
        return versions.isEmpty() ? " No version is determined." : " Determined: " + versions + ".";
    }

    private Reply document(CaseNumber caseNumber, CaseVersion version, Artefact artefact, Reply none) {
        return documents
                .read(new CaseKey(caseNumber, version, artefact))
                .map(content -> new Reply(200, artefact.mediaType(), content))
                .orElse(none);
    }

    private byte[] read(CaseKey key) {
        return documents.read(key).orElseThrow(() -> new Fault(Fault.Blame.SERVER, true, "there is no " + key));
    }
}
