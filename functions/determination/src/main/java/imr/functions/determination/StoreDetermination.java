package imr.functions.determination;

import imr.domain.Digest;
import imr.domain.Fault;
import imr.domain.casefile.CaseFile;
import imr.domain.determination.CaseOutcome;
import imr.domain.determination.Determination;
import imr.domain.determination.DueDates;
import imr.domain.evaluation.Evaluation;
import imr.json.CaseJson;
import imr.json.EvaluationJson;
import imr.store.Artefact;
import imr.store.CaseKey;
import imr.store.CaseStates;
import imr.store.CaseStore;
import imr.store.Changes;
import imr.store.StoredDetermination;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Stores an evaluation as a determination. First the letters, under keys that follow from the case version, then the table in one transaction:
 * so whatever the table names exists. The same evaluation again changes nothing, and an older version never takes the place of a newer one.
 */
final class StoreDetermination {
    private final CaseStore cases;
    private final CaseStates states;
    private final LetterWriter letters;
    private final Clock clock;

    StoreDetermination(CaseStore cases, CaseStates states, LetterWriter letters, Clock clock) {
        this.cases = cases;
        this.states = states;
        this.letters = letters;
        this.clock = clock;
    }

    /** Gives back what became of the evaluation, in words that may be logged: ids only. */
    String accept(String objectKey) {
        Optional<CaseKey> key = CaseKey.parse(objectKey);
        if (key.isEmpty() || key.get().artefact() != Artefact.EVALUATION) return "not an evaluation";
        CaseKey place = key.get();
        String name = place.caseNumber() + " " + place.version();
        // Removed to be made anew; the new one has an event of its own.
        Optional<byte[]> trace = cases.read(place);
        if (trace.isEmpty()) return name + " has no evaluation";
        Digest digest = Digest.of(trace.get());
        if (isStored(place, digest)) return name + " was determined before";
        Determination determination = determination(place, EvaluationJson.read(trace.get()));
        Map<Artefact, Digest> documents = letters.write(place, determination);
        DeterminationChange change = new DeterminationChange(determination, digest, documents, clock.instant());
        Changes.make(states, () -> new Changes.Attempt<>(change.on(states.folder(place.caseNumber())), name));
        return name + " " + determination.outcome();
    }

    private boolean isStored(CaseKey place, Digest evaluation) {
        return states.determination(place.caseNumber(), place.version())
                .map(StoredDetermination::evaluation)
                .filter(evaluation::equals)
                .isPresent();
    }

    private Determination determination(CaseKey place, Evaluation evaluation) {
        CaseFile file = CaseJson.read(cases.read(place.beside(Artefact.CASE))
                .orElseThrow(() -> new Fault(Fault.Blame.SERVER, true, "there is no case for " + place)));
        return new Determination(
                file, evaluation, CaseOutcome.of(evaluation.items()), DueDates.of(file.priority(), file.dates()), null);
    }
}
