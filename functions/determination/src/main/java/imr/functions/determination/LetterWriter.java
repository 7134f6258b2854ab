package imr.functions.determination;

import static java.nio.charset.StandardCharsets.UTF_8;

import imr.domain.Digest;
import imr.domain.determination.Determination;
import imr.letters.Copy;
import imr.letters.Letter;
import imr.letters.LetterRenderer;
import imr.store.Artefact;
import imr.store.CaseKey;
import imr.store.CaseStore;
import java.util.EnumMap;
import java.util.Map;

/** Renders the copies of a letter, for an unsigned one also the reviewer's, and writes them beside the evaluation. */
record LetterWriter(LetterRenderer renderer, CaseStore cases) {
    /** The digests of what was written. */
    Map<Artefact, Digest> write(CaseKey place, Determination determination) {
        Map<Artefact, Digest> written = new EnumMap<>(Artefact.class);
        if (determination.reviewer() == null) {
            Letter draft = renderer.render(determination, Copy.REVIEWER);
            put(place, Artefact.LETTER_REVIEWER_HTML, draft.html().getBytes(UTF_8), written);
            put(place, Artefact.LETTER_REVIEWER_PDF, draft.pdf(), written);
        }
        Letter party = renderer.render(determination, Copy.PARTY);
        put(place, Artefact.LETTER_PARTY_HTML, party.html().getBytes(UTF_8), written);
        put(place, Artefact.LETTER_PARTY_PDF, party.pdf(), written);
        Letter everybody = renderer.render(determination, Copy.PUBLIC);
        put(place, Artefact.LETTER_PUBLIC_HTML, everybody.html().getBytes(UTF_8), written);
        put(place, Artefact.LETTER_PUBLIC_PDF, everybody.pdf(), written);
        return written;
    }

    private void put(CaseKey place, Artefact artefact, byte[] content, Map<Artefact, Digest> written) {
        cases.put(place.beside(artefact), content);
        written.put(artefact, Digest.of(content));
    }
}
