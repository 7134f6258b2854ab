package imr.functions.review;

import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.determination.SignedDetermination;
import imr.domain.process.AuditEntry;
import imr.domain.process.TransitionName;
import imr.domain.reviewer.ReviewerId;
import imr.json.Json;
import imr.json.SignedDeterminationJson;
import imr.json.UnreadableDocument;
import imr.letters.IssuedLetters;
import imr.letters.Letter;
import imr.letters.redaction.Withheld;
import imr.store.Artefact;
import imr.store.CaseKey;
import imr.store.CaseStore;
import imr.store.ReviewDraft;
import imr.store.StoredDetermination;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes an issued determination again from what was signed, and says whether it is to the byte what was issued, and whether the record of the case
 * attests it. The name of the reviewer is taken from the registry, since it is withheld from both letters.
 */
record IssuedReplay(CaseStore cases, Registry registry, IssuedLetters letters) {
    /** What came of it. */
    Audit.Reissued of(StoredDetermination issued, List<AuditEntry> record) {
        CaseKey place = new CaseKey(issued.caseNumber(), issued.version(), Artefact.SIGNED);
        List<String> problems = new ArrayList<>();
        SignedDetermination signed = signed(place, problems);
        AuditEntry signature = signature(issued.version(), record).orElse(null);
        boolean attested = signed != null && signature != null && attests(signature, signed);
        if (signature == null) problems.add("The record of the case has no signature of it.");
        else if (signed != null && !attested)
            problems.add("What the record says was signed is not what " + Artefact.SIGNED.file() + " holds.");
        Map<Artefact, byte[]> again = signed == null ? Map.of() : again(signed, withheld(signature));
        List<Audit.Copy> copies = new ArrayList<>();
        issued.documents().forEach((artefact, recorded) -> {
            Digest stored = cases.read(place.beside(artefact)).map(Digest::of).orElse(null);
            Digest made = again.containsKey(artefact) ? Digest.of(again.get(artefact)) : null;
            if (!recorded.equals(stored))
                problems.add(artefact.file() + (stored == null ? " is not there any more." : " was changed since."));
            if (signed != null && !recorded.equals(made))
                problems.add("From what was signed another " + artefact.file() + " comes out.");
            copies.add(new Audit.Copy(artefact.file(), recorded, stored, made));
        });
        return new Audit.Reissued(issued.version(), attested, copies, problems.isEmpty(), problems);
    }

    private @Nullable SignedDetermination signed(CaseKey place, List<String> problems) {
        try {
            return cases.read(place).map(SignedDeterminationJson::read).orElse(null);
        } catch (UnreadableDocument e) {
            problems.add(place.artefact().file() + " cannot be read any more.");
            return null;
        }
    }

    private static Optional<AuditEntry> signature(CaseVersion version, List<AuditEntry> record) {
        return record.stream()
                .filter(entry -> entry.event().code().equals(TransitionName.SIGNED_AND_ISSUED.name()))
                .filter(entry ->
                        version.toString().equals(entry.event().inputs().get("version")))
                .findFirst();
    }

    /** The record holds digests alone: of the draft, which is what was decided, and of the attestation to it. */
    private static boolean attests(AuditEntry signature, SignedDetermination signed) {
        Map<String, String> inputs = signature.event().inputs();
        String draft = ReviewerId.isValid(signature.actor().subject())
                ? Digest.of(Json.write(
                                draft(signed, new ReviewerId(signature.actor().subject()))))
                        .hex()
                : "";
        return draft.equals(inputs.get("content"))
                && draft.equals(signed.signature().of().hex())
                && Digest.of(Json.write(signed.signature())).hex().equals(inputs.get("attestation"));
    }

    private static ReviewDraft draft(SignedDetermination signed, ReviewerId by) {
        return new ReviewDraft(
                signed.caseFile().version(),
                by,
                signed.summary(),
                signed.decisions().stream()
                        .map(one -> new ReviewDraft.Item(
                                one.item(), one.outcome(), one.reliedOn(), one.rationale(), one.departure()))
                        .toList());
    }

    private Withheld withheld(@Nullable AuditEntry signature) {
        if (signature == null || !ReviewerId.isValid(signature.actor().subject())) return Withheld.NOTHING;
        return registry.all()
                .find(new ReviewerId(signature.actor().subject()))
                .map(reviewer -> Withheld.ofReviewer(reviewer.name().revealedWithinTheOrganization()))
                .orElse(Withheld.NOTHING);
    }

    private Map<Artefact, byte[]> again(SignedDetermination signed, Withheld withheld) {
        Letter party = letters.forParties(signed, withheld);
        Letter everybody = letters.forPublic(signed, withheld);
        Map<Artefact, byte[]> made = new EnumMap<>(Artefact.class);
        made.put(Artefact.SIGNED, SignedDeterminationJson.write(signed));
        made.put(Artefact.LETTER_PARTY_HTML, party.html().getBytes(StandardCharsets.UTF_8));
        made.put(Artefact.LETTER_PARTY_PDF, party.pdf());
        made.put(Artefact.LETTER_PUBLIC_HTML, everybody.html().getBytes(StandardCharsets.UTF_8));
        made.put(Artefact.LETTER_PUBLIC_PDF, everybody.pdf());
        return made;
    }
}
